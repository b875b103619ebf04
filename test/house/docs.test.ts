// Tables about the elements are written from the manifest, between markers, and are never stale:
//   <!-- element: deskbell-faq --> … <!-- /element -->
// So are the figures of the page bench, from bench/results/page.json where it is there:
//   <!-- bench: faq --> … <!-- /bench -->
// And those of the search bench, from bench/results/search.json: <!-- bench: search --> … <!-- /bench -->
// So are the hashes of what a page takes by a script tag: <!-- integrity --> … <!-- /integrity -->
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { foundBlock } from '../../bench/found.js';
import type { Results } from '../../bench/page/figures.js';
import type { Task } from '../../bench/page/subject.js';
import { benchBlock } from '../../bench/page/words.js';
import type { Results as Found } from '../../bench/tables.js';
import { accepting } from './accept.js';
import { readElements, signature } from './manifest.js';
import type { Declaration, DescribedEvent } from './manifest.js';
import { root } from './source.js';

const MARKED = /(<!-- element: ([\w-]+) -->\n)[^]*?(<!-- \/element -->)/g;

const BENCHED = /(<!-- bench: (faq|wizard|form) -->\n)[^]*?(<!-- \/bench -->)/g;
const FOUND = /(<!-- bench: search -->\n)[^]*?(<!-- \/bench -->)/g;
const HASHES = /(<!-- integrity -->\n)[^]*?(<!-- \/integrity -->)/g;

const documents = [
  'README.md',
  ...(existsSync(join(root, 'docs')) ? readdirSync(join(root, 'docs')) : []).map((f) => `docs/${f}`),
]
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

const cell = (text = '') => text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim();
const code = (text = '') => (text ? `\`${cell(text)}\`` : '');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (!rows.length) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}\n\n`;
}

/** The members of a detail; what they are is in the types. */
const detailOf = ({ detail }: DescribedEvent): string =>
  (detail?.members ?? []).map(({ name, optional }) => `\`${name}${optional ? '?' : ''}\``).join(' ');

function hashes(): string {
  const all = JSON.parse(readFileSync(join(root, 'dist/integrity.json'), 'utf8')) as Record<string, string>;
  const files = ['deskbell.js', 'deskbell.bundle.js'];
  return table(
    ['File', '`integrity`'],
    files.map((file) => [code(file), code(all[file])]),
  );
}

function tables(element: Declaration): string {
  const members = (element.members ?? []).filter((member) => !member.static);
  const fields = members.filter(({ kind, attribute }) => kind === 'field' && !attribute);
  const methods = members.filter(({ kind }) => kind === 'method');
  const named = (list: Declaration['events']) =>
    (list ?? []).map((item) => [code(item.name), cell(item.description)]);
  return [
    table(
      ['Attribute', 'Type', 'Default', 'What it does'],
      (element.attributes ?? []).map((a) => [
        code(a.name),
        code(a.type?.text),
        code(a.default),
        cell(a.description),
      ]),
    ),
    table(
      ['Property', 'Type', 'What it is'],
      fields.map((f) => [code(f.name), code(f.type?.text), cell(f.description)]),
    ),
    table(
      ['Method', 'What it does'],
      methods.map((m) => [code(signature(m)), cell(m.description)]),
    ),
    table(
      ['Event', 'When', 'In `detail`'],
      (element.events ?? []).map((e) => [code(e.name), cell(e.description), detailOf(e)]),
    ),
    table(
      ['Slot', 'What goes there'],
      (element.slots ?? []).map((s) => [s.name ? code(s.name) : '(default)', cell(s.description)]),
    ),
    table(['Part', 'What it is'], named(element.cssParts)),
    table(
      ['Custom property', 'Default', 'What it sets'],
      (element.cssProperties ?? []).map((p) => [code(p.name), code(p.default), cell(p.description)]),
    ),
  ].join('');
}

const elements = new Map(readElements().map((element) => [element.tagName, element]));

const figures = join(root, 'bench/results/page.json');
const measured = existsSync(figures) ? (JSON.parse(readFileSync(figures, 'utf8')) as Results) : undefined;

const found = JSON.parse(readFileSync(join(root, 'bench/results/search.json'), 'utf8')) as Found;

const renewed = (text: string) =>
  text
    .replace(MARKED, (all: string, open: string, tag: string, close: string) => {
      const element = elements.get(tag);
      return element ? `${open}\n${tables(element)}${close}` : all;
    })
    .replace(HASHES, (_, open: string, close: string) => `${open}\n${hashes()}${close}`)
    .replace(FOUND, (_, open: string, close: string) => `${open}\n${foundBlock(found)}\n\n${close}`)
    .replace(BENCHED, (all: string, open: string, task: Task, close: string) =>
      measured ? `${open}\n${benchBlock(measured, task)}\n\n${close}` : all,
    );

if (accepting) for (const { file, text } of documents) writeFileSync(join(root, file), renewed(text));

test('tables written from the manifest, and the hashes, are fresh', () => {
  const stale = documents.filter(({ file }) => {
    const text = readFileSync(join(root, file), 'utf8');
    return renewed(text) !== text;
  });
  assert.deepEqual(
    stale.map(({ file }) => file),
    [],
    'Stale tables: run `npm run docs` and commit.',
  );
});

test('every element has its tables in a document', () => {
  const marked = documents.flatMap(({ text }) => [...text.matchAll(MARKED)].map(([, , tag]) => tag));
  assert.deepEqual(
    [...elements.keys()].filter((tag) => !marked.includes(tag)),
    [],
    'Put <!-- element: TAG --> and <!-- /element --> into README.md or a page of docs/, then run `npm run docs`.',
  );
});
