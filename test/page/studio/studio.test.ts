// The studio as an editor has it: the built page over a folder under git, by keyboard, under its own strict policy.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'puppeteer-core';
import { launch } from '../../helpers/browser.js';
import { serve } from '../../helpers/serve.js';
import { FAQ, FILES } from './content.js';
import { edit, repository, startStudio } from './editor.js';

let browser: Browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const builtPage = fileURLToPath(new URL('../../../dist/studio/page', import.meta.url));

describe('an editor, by keyboard', () => {
  it('breaks and mends an article, adds a missed question, saves, and git shows only that', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, await startStudio(t, repo.dir));

    await editor.write('Find an article', 'refund', 'searchbox');
    await editor.reads(/1 article/, '.list');
    await editor.press('When do I get my refund? refund', 'link');
    await editor.reads(/No problems in this article/);

    await editor.write('Answer', '');
    await editor.reads(/This text is empty/, '#f-answer-problems');
    assert.equal(await editor.page.$eval('deskbell-studio >>> #f-answer', (one) => one.ariaInvalid), 'true');

    await editor.write('Answer', 'Three working days after your parcel reached us.');
    await editor.reads(/Three working days/, 'deskbell-faq');
    await editor.reads(/No problems in this article/);
    assert.equal(await editor.page.$('deskbell-studio >>> #f-answer-problems'), null);

    await editor.press('Search', 'link');
    await editor.write('A question, as a visitor types it', 'dude my cash', 'searchbox');
    await editor.reads(/Nothing answers this/);
    await editor.goTo('Another article should answer it', 'combobox');
    await editor.page.keyboard.type('When do I get');
    await editor.press('Add as golden question (refund)');
    await editor.reads(/1 fails|1 breaks/, '.side');
    await editor.press('Add as another way to ask (refund)');
    await editor.reads(/1 is found now/, '.side');

    await editor.chord('KeyS');
    await editor.reads(/What visitors will see/);
    await editor.reads(/Five *Three working days/);
    await editor.press('Save faq.json');
    await editor.reads(/Saved: faq\.json/, '.told');

    assert.deepEqual(await repo.changed(), [
      '-      "answer": "Five working days after your parcel reached us.\\n\\nYour bank may take three more.",',
      '+      "answer": "Three working days after your parcel reached us.",',
      '-      "alternatePhrases": ["where is my money", "refund not arrived"],',
      '+      "alternatePhrases": ["where is my money", "refund not arrived", "dude my cash"],',
      '+      "tests": ["dude my cash"],',
    ]);
    assert.match(await repo.git('diff', '--stat'), /1 file changed, 3 insertions\(\+\), 2 deletions\(-\)/);
    await editor.reads(/Everything is saved/);
    assert.deepEqual(editor.faults, []);
  });

  it('is told of a change made elsewhere, loses nothing, and decides', async (t) => {
    const repo = await repository(t, FILES);
    const file = join(repo.dir, 'faq.json');
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('Where are your stores? stores', 'link');
    await editor.write('Question', 'Where can I find you?');

    const theirs = FAQ.replace('Hamburg and Riga', 'Hamburg, Riga and Lyon');
    await writeFile(file, theirs);
    await editor.reads(/Changed elsewhere while you were editing: faq\.json/, '[role=alert]');
    await editor.press('See both versions', 'link');
    await editor.reads(/faq\.json was changed elsewhere/);
    await editor.reads(/Hamburg, Riga and Lyon/, '.lines');
    assert.equal(await editor.page.$('deskbell-studio >>> ::-p-aria([name="Save faq.json"])'), null);
    assert.equal(await readFile(file, 'utf8'), theirs);
    const mine = await editor.page.$eval(
      'deskbell-studio >>> .conflict textarea',
      (one) => (one as HTMLTextAreaElement).value,
    );
    assert.equal(mine, FAQ.replace('Where are your stores?', 'Where can I find you?'));

    await editor.press('Take the file on disk');
    await editor.reads(/Everything is saved/);
    await editor.press('Articles', 'link');
    await editor.press('Where are your stores? stores', 'link');
    await editor.reads(/Hamburg, Riga and Lyon/, 'deskbell-faq');
    assert.deepEqual(editor.faults, []);
  });

  it('puts changes to different fields together by one press', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('Where are your stores? stores', 'link');
    await editor.write('Question', 'Where can I find you?');
    const theirs = FAQ.replace('Hamburg and Riga', 'Hamburg, Riga and Lyon');
    await writeFile(join(repo.dir, 'faq.json'), theirs);
    await editor.press('See both versions', 'link');
    await editor.press('Put my changes into it');
    await editor.press('Save faq.json');
    await editor.reads(/Saved: faq\.json/, '.told');
    const both = theirs.replace('Where are your stores?', 'Where can I find you?');
    assert.equal(await readFile(join(repo.dir, 'faq.json'), 'utf8'), both);
    assert.deepEqual(editor.faults, []);
  });

  it('sees a file that changed elsewhere anew where nothing was edited', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.sees('Where are your stores? stores', 'link');
    await writeFile(
      join(repo.dir, 'faq.json'),
      FAQ.replace('Where are your stores?', 'Where can I visit you?'),
    );
    await editor.sees('Where can I visit you? stores', 'link');
    await editor.reads(/Changed elsewhere and read again: faq\.json/, '.told');
  });

  it('types an empty line into a file of Windows, and git shows only what was typed', async (t) => {
    const windows = FAQ.replaceAll('\n', '\r\n');
    const repo = await repository(t, { ...FILES, 'faq.json': windows });
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('Files', 'link');
    await editor.page.evaluate(() => (location.hash = '#/files/faq.json'));
    await editor.reads(/faq\.json/, '#file-title');
    await editor.page.$eval('deskbell-studio >>> details.group', (one) => one.setAttribute('open', ''));
    await editor.goTo('Text of faq.json', 'textbox');
    const { keyboard } = editor.page;
    await editor.page.$eval('deskbell-studio >>> #text', (one) =>
      (one as HTMLTextAreaElement).setSelectionRange(1, 1),
    );
    await keyboard.press('Enter');
    await keyboard.type('  "fallbackLocale": "de",');
    await editor.chord('KeyS');
    await editor.press('Save faq.json');
    await editor.reads(/Saved: faq\.json/, '.told');
    const saved = await readFile(join(repo.dir, 'faq.json'), 'utf8');
    assert.equal(saved, windows.replace('{', '{\r\n  "fallbackLocale": "de",'));
  });

  it('goes on typing into the article that is open, where another was put before it', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('Where are your stores? stores', 'link');
    await editor.goTo('Answer', 'textbox');
    const more = FAQ.replace(
      '"articles": [',
      '"articles": [{ "id": "new", "question": "New?", "answer": "Yes." },',
    );
    await writeFile(join(repo.dir, 'faq.json'), more);
    await editor.reads(/Changed elsewhere and read again/, '.told');
    await editor.page.keyboard.type('And in Lyon.');
    await editor.chord('KeyS');
    await editor.press('Save faq.json');
    await editor.reads(/Saved: faq\.json/, '.told');
    const saved = await readFile(join(repo.dir, 'faq.json'), 'utf8');
    assert.equal(saved, more.replace('In Hamburg and Riga.', 'In Hamburg and Riga.And in Lyon.'));
  });

  it('shows what each article says, also where another was chosen before', async (t) => {
    const drafts = FAQ.replace('"id": "delivery",', '"id": "delivery", "status": "draft",');
    const repo = await repository(t, { ...FILES, 'faq.json': drafts });
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('When do I get my refund? refund', 'link');
    await editor.reads(/When do I get my refund/, '#article-title');
    for (const status of ['draft', '']) await editor.page.select('deskbell-studio >>> #f-status', status);
    await editor.page.evaluate(() => (location.hash = '#/articles/faq.json/1'));
    await editor.reads(/When does my parcel arrive/, '#article-title');
    assert.equal(
      await editor.page.$eval('deskbell-studio >>> #f-status', (one) => (one as HTMLSelectElement).value),
      'draft',
    );
  });

  it('sees an Arabic article as its readers do, from the right', async (t) => {
    const arabic = FAQ.replace('"locale": "en"', '"locale": "ar"').replace('"policy": "returns.json",', '');
    const repo = await repository(t, { 'faq.ar.json': arabic });
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    await editor.press('Where are your stores? stores', 'link');
    await editor.sees('Right to left', 'button');
    const direction = () =>
      editor.page.$eval('deskbell-studio >>> .stage', (one) => getComputedStyle(one).direction);
    assert.equal(await direction(), 'rtl');
    await editor.press('Right to left');
    assert.equal(await direction(), 'ltr');
  });
});

describe('the benches', () => {
  it('tell the verdict on any day, and the rules that counted', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, `${await startStudio(t, repo.dir)}#/policy`);
    await editor.reads(/Lamp .*Rules that counted all/);
    await editor.goTo('Time machine', 'slider');
    await editor.page.keyboard.press('Home');
    await editor.reads(/A person has to look|Can go back/, '.verdict .answer');
    await editor.page.keyboard.press('End');
    await editor.reads(/Cannot go back/, '.verdict .answer');
  });

  it('tell who gets a message, and by when it is answered', async (t) => {
    const repo = await repository(t, FILES);
    const editor = await edit(browser, t, `${await startStudio(t, repo.dir)}#/routing`);
    await editor.write('Message', 'my parcel is late');
    await editor.press('My order is late');
    await editor.reads(/Orders team .*Rule rest .*Answers by/);
  });
});

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('every view, light and dark, wide and narrow', () => {
  it('has no accessibility fault', async (t) => {
    const repo = await repository(t, { ...FILES, 'faq.json': FAQ.replace('In Hamburg and Riga.', '') });
    const editor = await edit(browser, t, await startStudio(t, repo.dir));
    const { page } = editor;
    await editor.reads(/1 error/, '.list');
    await page.evaluate(axe);
    const views = [
      'articles/faq.json',
      'articles/faq.json/2',
      'search',
      'policy',
      'routing',
      'files/faq.json',
      'changes',
    ];
    await page.evaluate(() => (location.hash = '#/search'));
    await editor.write('A question, as a visitor types it', 'where is my parcel', 'searchbox');
    await editor.reads(/How each word was understood/);
    await page.evaluate(() => (location.hash = '#/articles/faq.json/0'));
    await editor.write('Question', 'When do I get my money?');
    const found: string[] = [];
    for (const width of [1300, 360]) {
      await page.setViewport({ width, height: 900 });
      for (const scheme of ['light', 'dark']) {
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        for (const view of views) {
          await page.evaluate((hash) => (location.hash = hash), `#/${view}`);
          await page.waitForNetworkIdle({ idleTime: 200 }).catch(() => undefined);
          const faults = await page.evaluate(async () => {
            type Axe = {
              run(): Promise<{ violations: { id: string; nodes: { html: string; target: unknown }[] }[] }>;
            };
            const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run();
            return violations.map(
              ({ id, nodes }) => `${id}: ${nodes[0]?.html} at ${JSON.stringify(nodes[0]?.target)}`,
            );
          });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          found.push(...faults.map((fault) => `${view}, ${scheme}, ${width} px: ${fault}`));
          if (wide) found.push(`${view}, ${width} px: scrolls sideways`);
        }
      }
    }
    assert.deepEqual(found, []);
  });
});

describe('the same page as a static site', () => {
  it('opens a folder by the browser’s own access, saves there, and notices changes', async (t) => {
    const site = await serve({ folders: { '/studio/': builtPage } });
    t.after(() => site.close());
    const editor = await edit(browser, t, `${site.origin}/studio/index.html`);
    const { page } = editor;
    await editor.sees('Open a folder', 'button');
    // The private folder of the page stands in for one that a person chooses: the same interface, without the dialog.
    const writeThere = (text: string) =>
      page.evaluate(async (words) => {
        const folder = await navigator.storage.getDirectory();
        const file = await folder.getFileHandle('faq.json', { create: true });
        const out = await file.createWritable();
        await out.write(words);
        await out.close();
        Object.assign(globalThis, { showDirectoryPicker: Promise.resolve.bind(Promise, folder) });
      }, text);
    await writeThere(FAQ);
    const onDisk = () =>
      page.evaluate(async () => {
        const folder = await navigator.storage.getDirectory();
        return (await (await folder.getFileHandle('faq.json')).getFile()).text();
      });
    await editor.press('Open a folder');
    await editor.press('Where are your stores? stores', 'link');
    await editor.write('Question', 'Where can I find you?');
    await editor.chord('KeyS');
    await editor.press('Save faq.json');
    await editor.reads(/Saved: faq\.json/, '.told');
    const saved = FAQ.replace('Where are your stores?', 'Where can I find you?');
    assert.equal(await onDisk(), saved);

    await editor.press('Articles', 'link');
    await editor.press('Where can I find you? stores', 'link');
    await editor.write('Question', 'Where else?');
    const theirs = saved.replace('Hamburg and Riga', 'Lyon');
    await writeThere(theirs);
    await editor.reads(/Changed elsewhere while you were editing: faq\.json/, '[role=alert]');
    assert.equal(await onDisk(), theirs);
    assert.deepEqual(editor.faults, []);
  });
});
