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
});
