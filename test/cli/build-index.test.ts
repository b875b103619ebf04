import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import {
  createIndex,
  loadFaq,
  loadLanguage,
  openIndex,
  synonymsOf,
  visibleArticles,
} from '../../src/core.js';
import { deskbell, FIXTURES } from '../helpers/command-line.js';

describe('deskbell index', () => {
  it('writes an index that a page can open over the content it reads', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'deskbell-'));
    try {
      const out = join(folder, 'shop.index');
      const { code, stdout } = await deskbell(['index', 'shop.json', '--out', out]);
      assert.equal(code, 0);
      assert.match(stdout, /shop\.index: \d+ articles, \d+ kB\n$/);
      const faq = (await loadFaq(JSON.parse(await readFile(join(FIXTURES, 'shop.json'), 'utf8')))).model;
      assert.ok(faq);
      const articles = visibleArticles(faq, { now: Date.UTC(2026, 9, 1) });
      const options = { language: await loadLanguage(faq.locale), synonyms: synonymsOf(faq) };
      const index = openIndex(new Uint8Array(await readFile(out)), articles, options);
      assert.deepEqual(index('retrun labl'), createIndex(articles, options)('retrun labl'));
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('says what is missing or cannot be written', async () => {
    assert.equal((await deskbell(['index'])).code, 2);
    assert.match((await deskbell(['index', '-'], { input: '[]' })).stderr, /Say where to/);
    const { code, stderr } = await deskbell(['index', 'shop.json', '--out', 'no/such/folder/x.index']);
    assert.equal(code, 2);
    assert.match(stderr, /Cannot write no\/such\/folder\/x\.index/);
  });
});
