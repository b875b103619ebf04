// Visitors who write through the form on a page, as they do in a shop: browser, outbox, endpoint.
import { join } from 'node:path';
import { launch, openPage } from './browser.js';
import { serve } from './serve.js';

const dist = join(import.meta.dirname, '../../dist');

/** Milliseconds between two keys: who writes faster than a person is taken for a machine. */
const PACE = 90;

/** Departments by topics of the same names, with nothing to fill in but the message and a mail address. */
const departmentsOf = (ids: readonly string[]) => ({
  departments: ids.map((id) => ({ id, name: `The people of ${id}`, handles: [id] })),
  topics: ids.map((id) => ({ id, label: `About ${id}`, department: id })),
  rules: ids.map((id) => ({ id, when: { topic: id }, to: id })),
  fallback: ids.at(-1),
});

export interface Written {
  readonly department: string;
  readonly message: string;
  /** Path of a file to pick. */
  readonly file: string;
}

/** A page with the form, from `open` on; `write` gives the key of the message once the visitor reads that it was received. */
export async function formPage(departments: readonly string[]) {
  const site = await serve({
    routes: {
      '/departments.json': JSON.stringify(departmentsOf(departments)),
      '/': `<!doctype html><html lang="en"><meta charset="utf-8"><title>Help</title>
<script type="module" src="/dist/deskbell.js"></script><main></main>`,
    },
    folders: { '/dist/': dist },
  });
  const browser = await launch();
  return {
    origin: site.origin,
    async write(endpoint: string, { department, message, file }: Written): Promise<string> {
      const { page, close } = await openPage(browser);
      await page.goto(site.origin);
      const key = page.evaluate(
        () =>
          new Promise<string>((done) => {
            addEventListener('deskbell-ticket-accepted', (event) => {
              done((event as CustomEvent<{ key: string }>).detail.key);
            });
          }),
      );
      await page.evaluate((to) => {
        const form = document.createElement('deskbell-escalation');
        form.setAttribute('src', '/departments.json');
        form.setAttribute('endpoint', to);
        document.querySelector('main')?.append(form);
      }, endpoint);
      const find = (name: string) =>
        page.waitForSelector(`deskbell-escalation >>> ${name}`, { visible: true });
      const press = async (name: string) => (await find(name))?.click();
      await press(`::-p-text(About ${department})`);
      await press('#continue');
      await (await find('#message'))?.type(message, { delay: PACE });
      await (await find('#email'))?.type('ada@example.org');
      const picker = await page.$('deskbell-escalation >>> input[type=file]');
      await (picker as { uploadFile?: (path: string) => Promise<void> } | null)?.uploadFile?.(file);
      await find('.file-list');
      await press('#send');
      const sent = await key;
      await close();
      return sent;
    },
    async close(): Promise<void> {
      await browser.close();
      await site.close();
    },
  };
}
