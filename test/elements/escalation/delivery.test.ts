// Nothing lost, nothing twice, and never one honest word for another.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type EscalationPage, forget, gather, open, until } from './escalation.page.js';

const FACTS = ['saved', 'sent', 'accepted', 'delayed', 'rejected'].map((name) => `deskbell-ticket-${name}`);
const told = (events: CustomEvent[]): string[] =>
  events.map(({ type }) => type.replace('deskbell-ticket-', ''));

/** Another load of the page, as the tab sees it: the element is gone, and a new one stands in its place. */
async function reload(page: EscalationPage, setting: Parameters<typeof open>[0]): Promise<EscalationPage> {
  page.element.parentElement?.remove();
  return open(setting);
}

beforeEach(forget);
afterEach(forget);

describe('the case slip', () => {
  it('has the reference, what was written, what happens next and by when', async () => {
    const page = await open({ answer: () => Promise.resolve({ reference: 'RT #4711' }) });
    const facts = gather(page.element, ...FACTS);
    await page.submit();
    await until(() => page.status.startsWith('Received'));
    expect(page.status).to.equal('Received Orders has your message.');
    expect(page.text).to.match(/They answer by \w+, \d{1,2}:\d\d( [AP]M)?, by mail to ann@example\.org/);
    for (const part of ['RT #4711', 'HP-482913', 'Where is my parcel?', 'Copy', 'Print', 'Save as a file'])
      expect(page.text).to.contain(part);
    expect(told(facts)).to.deep.equal(['saved', 'sent', 'accepted']);
    expect(facts.at(-1)?.detail).to.include({ reference: page.reference, backendReference: 'RT #4711' });
    expect(page.asked[0]?.reference).to.equal(page.reference);
  });

  it('is one ticket, however often send is pressed', async () => {
    const page = await open({ answer: () => Promise.resolve({}) });
    await page.write();
    page.element.prefill({ 'order-number': '1', email: 'ann@example.org', message: 'Once' });
    await page.press('You may use what I write');
    const send = page.named('Send to Orders');
    send?.focus();
    send?.click();
    await sendKeys({ press: 'Enter' });
    send?.click();
    await until(() => page.status.startsWith('Received'));
    expect(page.asked.length).to.equal(1);
  });

  it('says “being sent” until the page has answered, and “received” only then', async () => {
    let answer: (value: object) => void = () => undefined;
    const page = await open({ answer: () => new Promise((done) => (answer = done)) });
    await page.submit();
    await until(() => page.status.startsWith('Being sent'));
    expect(page.status).to.contain('Please keep this page open until it is received');
    answer({});
    await until(() => page.status.startsWith('Received'));
  });

  it('keeps trying where it fails, and says so', async () => {
    const page = await open({ answer: () => Promise.reject(new Error('down')), storage: undefined });
    const facts = gather(page.element, ...FACTS);
    await page.submit();
    await until(() => page.status.startsWith('Saved on this device We could'));
    expect(page.status).to.contain('We could not reach Orders just now. We keep trying.');
    expect(told(facts)).to.deep.equal(['saved', 'sent', 'delayed']);
    await page.press('Write another message');
  });

  it('tells the truth where nobody takes it, and gives every other way', async () => {
    const page = await open();
    const facts = gather(page.element, ...FACTS);
    await page.submit();
    await until(() => page.status.startsWith('Not sent'));
    expect(page.status).to.contain('Nothing was sent');
    for (const way of [
      'Try again now',
      'Send by mail',
      'Copy',
      'Print',
      'Save as a file',
      '+49 40 555 01 40',
    ])
      expect(page.text).to.contain(way);
    const mail = page.named('Send by mail')?.getAttribute('href') ?? '';
    expect(mail).to.match(/^mailto:orders@shop\.example\?subject=DB-/);
    expect(decodeURIComponent(mail)).to.contain('Message: Where is my parcel?');
    expect(facts.at(-1)?.type).to.equal('deskbell-ticket-rejected');
    expect(facts.at(-1)?.detail).to.include({ code: 'nobody' });
  });

  it('offers a mail of any text: cut where it is long, with a sign of it, and never through a character', async () => {
    for (const message of ['😀'.repeat(2000), `x${'😀'.repeat(2000)}`, 'half of one \ud83d']) {
      const page = await open();
      await page.submit(message);
      await until(() => page.status.startsWith('Not sent'));
      const mail = page.named('Send by mail') as HTMLAnchorElement;
      const body = new URL(mail.href).searchParams.get('body') ?? '';
      expect(body).to.contain(message.length > 2000 ? '😀😀…' : 'half of one');
      expect(body).not.to.match(/\p{Surrogate}/u);
      if (message.length > 2000) expect(body.endsWith('😀…')).to.equal(true);
      page.element.parentElement?.remove();
    }
  });

  it('says “sent, not confirmed yet” where only the proof is missing', async () => {
    const page = await open({ answer: () => Promise.reject({ code: 'timeout' }) });
    await page.submit();
    await until(() => page.status.startsWith('Sent, not confirmed yet'));
  });

  it('leaves a card number on this side', async () => {
    const page = await open({ answer: () => Promise.resolve({}) });
    await page.submit('Paid with 4111 1111 1111 1111');
    await until(() => page.asked.length);
    expect(page.asked[0]?.message).to.equal('Paid with •••• 1111');
  });
});

describe('what outlasts a reload', () => {
  it('is the draft, with the place where the visitor was', async () => {
    const page = await open({ storage: undefined });
    await page.write();
    await page.fill('Your message', 'Half a sen');
    const again = await reload(page, { storage: undefined });
    expect(again.title).to.equal('Write to Orders');
    expect((again.named('Your message') as HTMLTextAreaElement).value).to.equal('Half a sen');
  });

  it('is the slip and how it stands', async () => {
    const setting = { storage: undefined, answer: () => Promise.resolve({ reference: 'RT #1' }) };
    const page = await open(setting);
    await page.submit();
    await until(() => page.status.startsWith('Received'));
    const { reference } = page;
    const again = await reload(page, setting);
    await until(() => again.status.startsWith('Received'));
    expect(again.reference).to.equal(reference);
    expect(again.text).to.contain('RT #1');
    await again.press('Write another message');
    expect((await reload(again, setting)).title).to.equal('What is it about?');
  });

  it('is a message that was not delivered: it goes with the next visit, once', async () => {
    const page = await open({ storage: undefined, answer: () => Promise.reject(new Error('down')) });
    await page.submit('Left behind');
    await until(() => page.status.startsWith('Saved on this device We could'));
    const [ticket] = page.asked as { key: string }[];
    forget(); // another tab
    const accepted = gather(document, 'deskbell-ticket-accepted');
    const next = await reload(page, { storage: undefined, answer: () => Promise.resolve({}) });
    await until(() => accepted.some(({ detail }) => detail.key === ticket?.key));
    expect(next.title).to.equal('What is it about?');
  });

  it('is nothing at all where the page says so', async () => {
    const page = await open();
    await page.write();
    expect(page.text).to.contain('Nothing is stored on this device');
    await page.fill('Your message', 'Secret');
    expect(sessionStorage.length).to.equal(0);
    expect((await reload(page, {})).title).to.equal('What is it about?');
  });

  it('is nothing before the visitor does something', async () => {
    await open({ storage: undefined });
    expect(sessionStorage.length).to.equal(0);
  });
});
