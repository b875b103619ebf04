// The skip list of Firefox and WebKit: every entry says why and where that is written, and is about a test that is there.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './source.js';

interface Skip {
  readonly engine: string;
  readonly test?: string;
  readonly command?: string;
  readonly why: string;
  readonly where: string;
}

const skips = JSON.parse(readFileSync(join(root, 'test/engines.json'), 'utf8')) as readonly Skip[];

const texts = ['test/ui', 'test/elements', 'stories'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8')),
);

test('whatever Firefox or WebKit skip, the reason is told, and the list is short', () => {
  for (const { engine, why, where } of skips) {
    assert.match(engine, /^(firefox|webkit)$/);
    assert.ok(why.length > 40, why);
    assert.match(where, /^https:\/\//);
  }
  assert.ok(skips.length <= 12, 'a long list is no list of exceptions');
});

test('every skipped test is there', () => {
  for (const { test: path, command } of skips) {
    assert.equal(path === undefined, command !== undefined, 'either a test or a command of the driver');
    // “stories, dark › faq: Name, dark”: the name is that of the story.
    const title =
      path
        ?.split(' › ')
        .at(-1)
        ?.replace(/^\w+: (.+), [\w ]+$/, '$1') ?? '';
    assert.ok(
      texts.some((text) => text.includes(title)),
      `no test is called “${title}”`,
    );
  }
});
