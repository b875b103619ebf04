import { expect, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { openDesk } from './desk.page.js';

// A file of its own, with no wide screen before: WebKit (2.50) reads the media queries of an adopted stylesheet for a new
// shadow root as they were when the sheet was last used, though the window has another width since.
before(() => setViewport({ width: 380, height: 700 }));
after(() => setViewport({ width: 800, height: 600 }));

it('deskbell-desk with a launcher is a sheet on a phone, and the page behind it rests', async () => {
  const page = await openDesk({ launcher: true });
  page.launcher.click();
  await waitUntil(() => page.isOpen, 'it opens', { timeout: 8000 });
  const dialog = page.root.querySelector('dialog') as HTMLDialogElement;
  expect(dialog.matches(':modal')).to.equal(true);
  const { width, height } = dialog.getBoundingClientRect();
  expect([width, height]).to.deep.equal([380, 700]);
  await page.press('Close help');
  expect(page.isOpen).to.equal(false);
});
