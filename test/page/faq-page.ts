// What the page tests know of deskbell-faq: its tag, its open shadow root, and the roles in it.
//   input[role=combobox]   the field
//   [role=option]          a result
//   .status                the line that counts
//   [role=status]          what is announced
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ElementHandle, Page } from 'puppeteer-core';

export const dist = fileURLToPath(new URL('../../dist', import.meta.url));

export const faqJson = await readFile(new URL('../fixtures/page/faq.json', import.meta.url), 'utf8');

/** The page of the README: six lines. */
export const sixLines = (script: string, src = 'faq.json') => `<!doctype html>
<html lang="en">
<title>Help</title>
<script type="module" src="${script}"></script>
<deskbell-faq src="${src}"></deskbell-faq>
</html>`;

const patience = { timeout: 10_000 };

export async function field(page: Page): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector('deskbell-faq >>> input[role=combobox]', {
    ...patience,
    visible: true,
  });
  if (!found) throw new Error('deskbell-faq shows no field');
  return found;
}

/** Types a question as a visitor does, and gives the text of the results. */
export async function ask(page: Page, question: string): Promise<string[]> {
  const input = await field(page);
  await input.click();
  await input.type(question);
  await page.waitForSelector('deskbell-faq >>> [role=option]', { ...patience, visible: true });
  return page.$$eval('deskbell-faq >>> [role=option]', (options) =>
    options.map((option) => option.textContent ?? ''),
  );
}
