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

  it('carries a new question over once the last message was sent, into a new message', async () => {
    const desk: DeskbellDesk = await fixture(
      html`<deskbell-desk lang="en" storage="none" .content=${{ faq, departments }}></deskbell-desk>`,
    );
    desk.addEventListener('deskbell-escalation-requested', (event) => event.respondWith({}));
    await desk.show('escalation', { fields: { message: 'Charged twice', email: 'ann@example.org' } });
    while (messageIn(desk)?.value !== 'Charged twice') await nextFrame();
    const root = desk.shadowRoot?.querySelector('deskbell-escalation')?.shadowRoot as ShadowRoot;
    const press = async (name: string): Promise<void> => {
      const named = (): HTMLElement | undefined =>
        [...root.querySelectorAll<HTMLElement>('button, label')].find((one) =>
          one.innerText.startsWith(name),
        );
      while (!named()) await nextFrame();
      named()?.click();
      await nextFrame();
    };
    await press('It is late');
    await press('Continue');
    await press('Send to Customer care');
    while (!root.textContent?.includes('Customer care has your message.')) await nextFrame();
    await desk.show('home');
    await desk.show('escalation', { fields: { message: 'Now it came broken' } });
    while (messageIn(desk)?.value !== 'Now it came broken') await nextFrame();
    // What is said once is not taken up again.
    await press('It is late');
    await press('Continue');
    expect(root.querySelector('h2')?.textContent).to.equal('Write to Customer care');
  });

  it('leaves a draft alone that the tab has kept over a reload', async () => {
    sessionStorage.clear();
    const begin = (): Promise<DeskbellDesk> =>
      fixture(html`<deskbell-desk lang="en" .content=${{ faq, departments }}></deskbell-desk>`);
    const before = await begin();
    await before.show('escalation');
    while (!messageIn(before)) await nextFrame();
    const field = messageIn(before) as HTMLTextAreaElement;
    field.value = 'A long story of my own';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await nextFrame();
    before.remove();
    const after = await begin();
    await after.show('escalation', { fields: { message: 'another question' } });
    while (!messageIn(after)) await nextFrame();
    for (let frames = 0; frames < 20; frames++) await nextFrame();
    expect(messageIn(after)?.value).to.equal('A long story of my own');
    sessionStorage.clear();
  });
});
