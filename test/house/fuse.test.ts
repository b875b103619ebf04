// The browser files hold Fuse without what lists of words never reach. What is left must answer as the package does.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import Fuse from 'fuse.js/basic';
import { fuseForWords } from '../../scripts/fuse-for-words.mjs';
import { random } from '../helpers/random.js';

const packaged = createRequire(import.meta.url)
  .resolve('fuse.js/basic')
  .replace(/\.cjs$/, '.mjs');

async function trimmed(): Promise<typeof Fuse> {
  const missing = (piece: string): never => assert.fail(`Fuse no longer holds ${piece}`);
  const folder = await mkdtemp(join(tmpdir(), 'deskbell-'));
  try {
    const file = join(folder, 'fuse.mjs');
    await writeFile(file, fuseForWords(await readFile(packaged, 'utf8'), missing));
    return ((await import(pathToFileURL(file).href)) as { default: typeof Fuse }).default;
  } finally {
    await rm(folder, { recursive: true });
  }
}

describe('the trimmed Fuse', () => {
  it('gives the answers of the package for lists of words', async () => {
    const Trimmed = await trimmed();
    const next = random(20);
    const word = (): string =>
      Array.from({ length: 2 + Math.floor(next() * 12) }, () => 'abcdeéяжß'[Math.floor(next() * 9)]).join('');
    for (let round = 0; round < 300; round++) {
      const list = Array.from({ length: 1 + Math.floor(next() * 40) }, word);
      const options = { threshold: next() * 0.6, distance: 1000, ignoreFieldNorm: true, shouldSort: false };
      const asked = next() < 0.5 ? word() : (list[0] as string).slice(1);
      assert.deepEqual(
        new Trimmed(list, options).search(asked),
        new Fuse(list, options).search(asked),
        asked,
      );
    }
  });

  it('says what it missed in another version of Fuse', () => {
    const missed: string[] = [];
    fuseForWords('export default class {}', ((piece: string) => missed.push(piece)) as never);
    assert.ok(missed.some((piece) => piece.includes('_searchObjectList')));
  });
});
