// Few fields, by keyboard alone; mistakes named after the person has finished; what goes along, untickable.
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '../../helpers/a11y.js';
import { context, open, until } from './escalation.page.js';

describe('writing', () => {
  it('is done by keyboard alone', async () => {
    const page = await open({ answer: () => Promise.resolve({}) });
    page.named('My order is late')?.focus();
    await page.key('Space');
    await page.key('Enter');
    await until(() => page.title === 'Write to Orders');
    expect(page.focused?.id).to.equal('title');
    const walk = async (name: string): Promise<void> => {
      for (let stop = 0; page.focused !== page.named(name); stop += 1) {
        if (stop > 40) throw new Error(`Tab never comes to “${name}”`);
        await sendKeys({ press: 'Tab' });
      }
    };
    await walk('Order number');
    await sendKeys({ type: 'HP-482913' });
    await walk('Your message');
    await sendKeys({ type: 'Where is it?' });
    await walk('Add files');
    await walk('Your mail address');
    await sendKeys({ type: 'ann@example.org' });
    await walk('The page you are on');
    await page.key('Space');
    await walk('You may use what I write');
    await page.key('Space');
    await walk('Send to Orders');
    await page.key('Enter');
    await until(() => page.reference);
    expect(page.focused?.id).to.equal('title');
    await until(() => page.status.startsWith('Received'));
    expect(page.asked.length).to.equal(1);
    expect(page.asked[0]).to.not.have.property('page');
  });

  it('names a mistake when the field is left, not before, and takes it back as it is mended', async () => {
    const page = await open();
    await page.write();
    await page.fill('Your mail address', 'ann@');
    expect(page.text).to.not.contain('Write a mail address like');
    await page.key('Tab');
    expect(page.text).to.contain('Write a mail address like name@example.org');
    expect(page.named('Your mail address')?.getAttribute('aria-invalid')).to.equal('true');
    await page.fill('Your mail address', 'example.org');
    expect(page.text).to.not.contain('Write a mail address like');
  });

  it('lists what is open above the form, takes the focus there, and leads to each', async () => {
    const page = await open();
    await page.write();
    await page.press('Send to Orders');
    expect(page.focused?.id).to.equal('summary');
    expect(page.focused?.textContent?.replace(/\s+/g, ' ')).to.contain('4 things are still open');
    await page.press('Write what happened');
    expect(page.focused).to.equal(page.named('Your message'));
    expect(page.asked).to.deep.equal([]);
  });

  it('asks what the topic asks, and more where an answer needs it', async () => {
    const page = await open({ topic: 'charged-twice' });
    await page.press('Continue');
    expect(page.text).to.not.contain('What does your bank say?');
    const list = page.named('How did you pay?') as HTMLSelectElement;
    list.value = 'card';
    list.dispatchEvent(new Event('change'));
    await page.drawn();
    expect(page.text).to.contain('What does your bank say?');
    expect(page.text).to.contain('Your telephone number');
  });

  it('shows line by line what goes along, and sends nothing that was unticked', async () => {
    const page = await open({ context, answer: () => Promise.resolve({}) });
    await page.write();
    for (const line of ['You searched for “charged two times”', 'You read Why was', 'Your order HP-482913'])
      expect(page.text).to.contain(line);
    expect((page.named('Order number') as HTMLInputElement).value).to.equal('HP-482913');
    await page.press('You searched for');
    await page.press('Your language');
    page.element.prefill({ email: 'ann@example.org', message: 'Hello' });
    await page.press('You may use what I write');
    await page.press('Send to Orders');
    await until(() => page.asked.length);
    const sent = JSON.stringify(page.asked[0]);
    expect(sent).to.not.contain('charged two times');
    expect(page.asked[0]).to.not.have.property('locale');
    expect(page.asked[0]?.context.map(({ kind }) => kind)).to.deep.equal(['article', 'answer', 'order']);
    expect(page.asked[0]?.page).to.equal(location.origin + location.pathname);
  });

  it('marks what a machine filled in, and sends it', async () => {
    const page = await open({ answer: () => Promise.resolve({}), token: () => 'checked' });
    await page.write();
    (page.root.getElementById('homepage') as HTMLInputElement).value = 'https://spam.example';
    page.element.prefill({ 'order-number': '1', email: 'ann@example.org', message: 'Buy' });
    await page.press('You may use what I write');
    await page.press('Send to Orders');
    await until(() => page.asked.length);
    expect(page.asked[0]?.spam).to.deep.equal({ honeypot: true, tooFast: true });
    expect(page.asked[0]?.token).to.equal('checked');
  });

  it('does not let a failing check of the site stop the message', async () => {
    const page = await open({
      answer: () => Promise.resolve({}),
      token: () => Promise.reject(new Error('blocked')),
    });
    await page.submit();
    await until(() => page.asked.length);
    expect(page.asked[0]).to.not.have.property('token');
  });

  it('goes with pictures that were still being made smaller, and no other message has them', async () => {
    const page = await open({ answer: () => Promise.resolve({}) });
    await page.write();
    page.element.prefill({ 'order-number': '1', email: 'ann@example.org', message: 'Broken' });
    await page.press('You may use what I write');
    const canvas = Object.assign(document.createElement('canvas'), { width: 2500, height: 2500 });
    canvas.getContext('2d')?.fillRect(0, 0, 900, 900);
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    const pick = (name: string): void => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([blob as Blob], name, { type: 'image/jpeg' }));
      const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
    };
    pick('one.jpg');
    pick('two.jpg');
    await page.press('Send to Orders');
    await until(() => page.status.startsWith('Received'));
    expect(page.asked[0]?.attachments.map(({ name }) => name)).to.have.members(['one.jpg', 'two.jpg']);

    await page.press('Write another message');
    await page.write();
    pick('secret.jpg');
    page.element.reset();
    await page.write();
    await until(() => page.text.includes('Add files') && !page.text.includes('Making the pictures smaller'));
    expect(page.text).not.to.contain('secret.jpg');
  });

  it('says the limits of files before, takes pictures and texts, and refuses with a reason', async () => {
    let files: readonly Blob[] = [];
    const page = await open({
      answer: (_, event) => {
        files = event.files;
        return Promise.resolve({});
      },
    });
    await page.write();
    expect(page.text).to.contain('Up to 5 files of at most 5 MB each');
    const pick = async (...picked: File[]): Promise<void> => {
      const transfer = new DataTransfer();
      for (const file of picked) transfer.items.add(file);
      const input = page.root.querySelector('input[type=file]') as HTMLInputElement;
      input.files = transfer.files;
      input.dispatchEvent(new Event('change'));
      await page.drawn();
      await until(() => !page.text.includes('Making the pictures smaller'));
    };
    const canvas = Object.assign(document.createElement('canvas'), { width: 40, height: 30 });
    canvas.getContext('2d')?.fillRect(0, 0, 9, 9);
    const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg'));
    await pick(
      new File([picture as Blob], 'lamp.jpg', { type: 'image/jpeg' }),
      new File(['hello'], 'note.txt', { type: 'text/plain' }),
      new File([], 'nothing.txt', { type: 'text/plain' }),
      new File(['x'], 'run.exe', { type: 'application/x-msdownload' }),
      new File(['no picture'], 'odd.jpg', { type: 'image/jpeg' }),
    );
    for (const said of [
      'nothing.txt was not added: it is empty',
      'run.exe was not added: pictures',
      'odd.jpg was not added: this browser',
    ])
      expect(page.text).to.contain(said);
    await page.press('Remove note.txt');
    await pick(new File(['again'], 'note-2.txt', { type: 'text/plain' }));
    page.element.prefill({ 'order-number': '1', email: 'ann@example.org', message: 'Look' });
    await page.press('You may use what I write');
    await page.press('Send to Orders');
    await until(() => page.asked.length);
    expect(page.asked[0]?.attachments.map(({ part, name }) => `${part} ${name}`)).to.deep.equal([
      'attachment-1 lamp.jpg',
      'attachment-2 note-2.txt',
    ]);
    expect(await files[1]?.text()).to.equal('again');
  });

  it('has no accessibility fault on its way', async () => {
    const page = await open({ context, answer: () => Promise.resolve({}) });
    await expectAccessible(page.element);
    await page.press('I was charged twice');
    await expectAccessible(page.element);
    await page.press('Continue');
    await page.press('Send to Payments');
    await expectAccessible(page.element);
  });
});
