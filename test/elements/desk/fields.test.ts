import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import type { DeskbellDesk } from '../../../src/index.js';

const departments = {
  version: 1,
  locale: 'en',
  departments: [{ id: 'care', name: 'Customer care' }],
  topics: [
    { id: 'late', label: 'It is late', department: 'care' },
    { id: 'lost', label: 'It is lost', department: 'care' },
  ],
  routing: [{ id: 'all', when: {}, to: 'care' }],
};
const faq = {
  version: 1,
  locale: 'en',
  articles: [{ id: 'a', question: 'Where is it?', answer: 'On its way.' }],
};

const messageIn = (desk: DeskbellDesk): HTMLTextAreaElement | null | undefined =>
  desk.shadowRoot?.querySelector('deskbell-escalation')?.shadowRoot?.querySelector('textarea');

describe('what is known, in the form to a person', () => {
  it('carries the question over, once: what the visitor wrote since stays', async () => {
    const desk: DeskbellDesk = await fixture(
      html`<deskbell-desk lang="en" .content=${{ faq, departments }}></deskbell-desk>`,
    );
    await desk.show('escalation', { fields: { message: 'zzyzx' } });
    while (messageIn(desk)?.value !== 'zzyzx') await nextFrame();
    const field = messageIn(desk) as HTMLTextAreaElement;
    field.value = 'My own words';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await desk.show('home');
    await desk.show('escalation', { fields: { message: 'another question' } });
    for (let frames = 0; frames < 20; frames++) await nextFrame();
    expect(messageIn(desk)?.value).to.equal('My own words');
  });
});
