// What is said of one's messages, and of who is there, is so now.
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../../src/define.js';
import type { DeskbellDesk } from '../../../src/index.js';
import { type DeskPage, openDesk } from './desk.page.js';

const EMOJI = '💡';

/** A message that nobody takes, and the list where it stands. */
async function notSent(message: string): Promise<DeskPage> {
  const page = await openDesk();
  await page.desk.show('escalation', { topic: 'charged-twice', fields: { message, email: 'a@example.org' } });
  await page.press('Continue');
  await page.press('Send to Payments');
  await page.when('h2', 'Your message to Payments');
  await page.desk.show('status');
  await page.when('button', 'Copy the text');
  return page;
}

describe('my messages', () => {
  it('offers no copy where the browser lets nothing be copied, as on plain http', async () => {
    const page = await notSent('Charged twice, please help');
    Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
    try {
      page.desk.requestUpdate();
      await page.settled();
      expect(page.find('button', 'Send it now')).not.to.equal(undefined);
      expect(page.find('button', 'Copy the text')).to.equal(undefined);
    } finally {
      Reflect.deleteProperty(navigator, 'clipboard');
    }
  });

  it('are known by their first words, never by half of one', async () => {
    const page = await notSent(`I paid twice for ${EMOJI.repeat(21)}${EMOJI} lamps of the same kind`);
    const title = page.find('h3', 'I was charged twice: I paid twice for')?.textContent ?? '';
    expect(title.endsWith('…')).to.equal(true);
    expect(title).not.to.match(/\p{Surrogate}/u);
  });
});

describe('who is there', () => {
  const { now } = Date;
  afterEach(() => {
    Date.now = now;
  });

  it('is told as it is when the visitor comes back to the page, not as it was when it was loaded', async () => {
    const weekly = [{ days: ['Mo', 'Tu'], opens: '09:00', closes: '17:00' }];
    const departments = {
      version: 1,
      locale: 'en',
      departments: [{ id: 'care', name: 'Customer care', hours: { timezone: 'UTC', weekly } }],
      routing: [{ id: 'all', when: {}, to: 'care' }],
    };
    const faq = {
      version: 1,
      locale: 'en',
      articles: [{ id: 'a', question: 'Where is it?', answer: 'Here.' }],
    };
    Date.now = () => Date.parse('2026-11-30T12:00:00Z');
    const desk: DeskbellDesk = await fixture(
      html`<deskbell-desk lang="en" .content=${{ faq, departments }}></deskbell-desk>`,
    );
    const said = (): string => desk.shadowRoot?.querySelector('.people')?.textContent ?? '';
    while (!said().includes('People are here now')) await nextFrame();
    Date.now = () => Date.parse('2026-11-30T20:00:00Z');
    document.dispatchEvent(new Event('visibilitychange'));
    await nextFrame();
    await desk.updateComplete;
    expect(said()).to.contain('Write any time. People are back');
  });
});
