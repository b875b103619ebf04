import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, it } from 'node:test';
import type { Store } from '../../src/studio/store/store.js';
import { isChanged, Workspace } from '../../src/studio/work/workspace.js';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A folder in memory, and what is in it. */
function folder(files: Record<string, string>): { store: Store; files: Record<string, string> } {
  const store: Store = {
    label: 'content',
    list: async () => Object.entries(files).map(([name, text]) => ({ name, stamp: hash(text) })),
    async read(name) {
      const text = files[name];
      if (text === undefined) throw new Error('404');
      return { text, hash: hash(text) };
    },
    async write(name, text, was) {
      const now = files[name] ?? '';
      if (hash(now) !== was) return { kind: 'stale', text: now, hash: hash(now) };
      files[name] = text;
      return { kind: 'saved', hash: hash(text) };
    },
  };
  return { store, files };
}

const FAQ = '{\n  "articles": [{ "id": "a", "question": "When?", "answer": "Soon." }]\n}\n';
const QUESTION = ['articles', 0, 'question'];

async function opened(files: Record<string, string>) {
  const on = folder(files);
  const workspace = new Workspace(on.store, () => undefined);
  await workspace.look();
  return { workspace, files: on.files };
}

describe('the workspace', () => {
  it('takes the files of a help desk, by what they hold, and leaves others alone', async () => {
    const { workspace } = await opened({
      'faq.json': FAQ,
      'package.json': '{"name": "shop", "version": "1.0.0"}',
      'tsconfig.json': '{ // comments\n}',
      'orders.json': '{"orders": []}',
      'list.json': '[{"question": "Q", "answer": "A"}]',
      'faq.de.json': '{"articles": [',
    });
    assert.deepEqual(
      workspace.files.map(({ name, kind }) => [name, kind]),
      [
        ['faq.json', 'faq'],
        ['orders.json', 'orders'],
        ['list.json', 'faq'],
        ['faq.de.json', 'faq'],
      ],
    );
  });

  it('is the file on disk again when a change is taken back', async () => {
    const { workspace } = await opened({ 'faq.json': FAQ });
    workspace.set('faq.json', QUESTION, 'When then?');
    assert.ok(workspace.files.some(isChanged));
    workspace.set('faq.json', QUESTION, 'When?');
    assert.equal(workspace.file('faq.json')?.text, FAQ);
    assert.ok(!workspace.files.some(isChanged));
  });

  it('saves, and what was typed meanwhile stays a change', async () => {
    const { workspace, files } = await opened({ 'faq.json': FAQ });
    workspace.set('faq.json', QUESTION, 'When then?');
    const saving = workspace.save('faq.json');
    workspace.set('faq.json', QUESTION, 'When, then?');
    assert.equal(await saving, true);
    assert.equal(files['faq.json'], FAQ.replace('When?', 'When then?'));
    assert.equal(workspace.file('faq.json')?.text, FAQ.replace('When?', 'When, then?'));
    assert.equal(await workspace.save('faq.json'), true);
    assert.equal(files['faq.json'], FAQ.replace('When?', 'When, then?'));
  });

  it('never saves over another change, also one it has not noticed, and keeps both', async () => {
    const { workspace, files } = await opened({ 'faq.json': FAQ });
    workspace.set('faq.json', QUESTION, 'When then?');
    files['faq.json'] = FAQ.replace('Soon.', 'Tomorrow.');
    assert.equal(await workspace.save('faq.json'), false);
    assert.equal(files['faq.json'], FAQ.replace('Soon.', 'Tomorrow.'));
    const file = workspace.file('faq.json');
    assert.equal(file?.elsewhere?.text, FAQ.replace('Soon.', 'Tomorrow.'));
    assert.equal(file?.text, FAQ.replace('When?', 'When then?'));
    assert.equal(await workspace.save('faq.json'), false);
    workspace.discard('faq.json');
    assert.equal(workspace.file('faq.json')?.text, FAQ.replace('Soon.', 'Tomorrow.'));
    assert.equal(workspace.file('faq.json')?.elsewhere, undefined);
  });

  it('tells which files were changed elsewhere and read again', async () => {
    const { workspace, files } = await opened({ 'faq.json': FAQ });
    assert.deepEqual(await workspace.look(), []);
    files['faq.json'] = FAQ.replace('Soon.', 'Tomorrow.');
    assert.deepEqual(await workspace.look(), ['faq.json']);
    assert.deepEqual(await workspace.look(), []);
  });

  it('notices while one types that somebody else saved, and that both wrote the same', async () => {
    const { workspace, files } = await opened({ 'faq.json': FAQ });
    workspace.set('faq.json', QUESTION, 'When then?');
    files['faq.json'] = FAQ.replace('Soon.', 'Tomorrow.');
    assert.deepEqual(await workspace.look(), []);
    assert.ok(workspace.file('faq.json')?.elsewhere);
    files['faq.json'] = FAQ.replace('When?', 'When then?');
    await workspace.look();
    assert.equal(workspace.file('faq.json')?.elsewhere, undefined);
    assert.ok(!workspace.files.some(isChanged));
  });

  it('keeps a byte order mark', async () => {
    const { workspace, files } = await opened({ 'faq.json': `\uFEFF${FAQ}` });
    workspace.set('faq.json', QUESTION, 'When then?');
    await workspace.save('faq.json');
    assert.equal(files['faq.json'], `\uFEFF${FAQ.replace('When?', 'When then?')}`);
  });

  it('keeps what is typed as text, an empty line too, and the line ends of every other line', async () => {
    const windows =
      '\uFEFF{\r\n  "articles": [\n    { "id": "a", "question": "When?", "answer": "Soon." }\r\n  ]\r\n}\r\n';
    for (const disk of [FAQ, windows]) {
      const { workspace, files } = await opened({ 'faq.json': disk });
      const plain = disk.replaceAll('\r', '').replace('{', '{\n');
      workspace.write('faq.json', plain);
      assert.ok(workspace.files.some(isChanged));
      workspace.write('faq.json', plain.replace('Soon.', 'Now.'));
      await workspace.save('faq.json');
      const eol = disk === windows ? '\r\n' : '\n';
      assert.equal(files['faq.json'], disk.replace('{', `{${eol}`).replace('Soon.', 'Now.'));
    }
    const { workspace } = await opened({ 'faq.json': windows });
    for (const text of ['{\n', '{\n ', '{\n', '{', '{"', ''])
      workspace.write('faq.json', windows.replaceAll('\r', '').replace('{', text));
    assert.equal(workspace.file('faq.json')?.text, windows.replace('{', ''));
    workspace.write('faq.json', windows.replaceAll('\r', ''));
    assert.equal(workspace.file('faq.json')?.text, windows);
  });

  it('shows a file that was broken elsewhere, also when that is taken, and knows its kind when it is mended', async () => {
    const policy = '{ "policies": [], "rules": [] }';
    const { workspace, files } = await opened({ 'faq.json': FAQ, 'returns.json': '{ "policies": [' });
    workspace.set('faq.json', QUESTION, 'When then?');
    files['faq.json'] = '{ "articles": [';
    await workspace.look();
    workspace.discard('faq.json');
    assert.deepEqual(
      [workspace.file('faq.json')?.kind, workspace.file('faq.json')?.text],
      ['faq', '{ "articles": ['],
    );
    workspace.write('faq.json', FAQ);
    assert.equal(await workspace.save('faq.json'), true);
    assert.equal(files['faq.json'], FAQ);
    workspace.write('returns.json', policy);
    assert.equal(workspace.file('returns.json')?.kind, 'returns');
  });

  it('puts changes together in files with a byte order mark, and leaves the mark where it was', async () => {
    const { workspace, files } = await opened({ 'faq.json': `\uFEFF${FAQ}` });
    workspace.set('faq.json', QUESTION, 'When then?');
    files['faq.json'] = `\uFEFF${FAQ.replace('Soon.', 'Now.')}`;
    await workspace.look();
    workspace.bringTogether('faq.json');
    const both = FAQ.replace('Soon.', 'Now.').replace('When?', 'When then?');
    assert.equal(workspace.file('faq.json')?.text, `\uFEFF${both}`);
  });

  it('decides nothing alone where rules changed their places: there the first counts', async () => {
    const rules = (...ids: string[]): string =>
      JSON.stringify({ rules: ids.map((id) => ({ id, use: 'standard' })), currency: 'EUR' });
    for (const mine of [rules('b', 'a'), rules('a', 'new', 'b')]) {
      const { workspace, files } = await opened({ 'returns.json': rules('a', 'b') });
      workspace.write('returns.json', mine);
      files['returns.json'] = rules('a', 'b').replace('"b","use":"standard"', '"b","use":"final"');
      await workspace.look();
      assert.equal(workspace.together('returns.json'), undefined);
      // Where the others left the rules alone, mine are taken as they stand.
      files['returns.json'] = rules('a', 'b').replace('EUR', 'SEK');
      await workspace.look();
      assert.deepEqual(JSON.parse(workspace.together('returns.json') ?? ''), {
        ...(JSON.parse(mine) as object),
        currency: 'SEK',
      });
    }
  });
});
