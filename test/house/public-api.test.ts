// The surface of the elements, compared with the one that was agreed: a change of it is a choice.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { accepting } from './accept.js';
import { readElements, signature } from './manifest.js';
import type { Declaration } from './manifest.js';

const agreed = new URL('public-api.json', import.meta.url);

const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).sort();

function surface(element: Declaration) {
  const { attributes = [], members = [] } = element;
  const own = members.filter((member) => !member.static);
  return {
    attributes: attributes.map(({ name, type }) => `${name}: ${type?.text ?? 'string'}`).sort(),
    properties: own
      .filter(({ kind }) => kind === 'field')
      .map((field) => `${field.readonly ? 'readonly ' : ''}${field.name}: ${field.type?.text ?? 'unknown'}`)
      .sort(),
    methods: own
      .filter(({ kind }) => kind === 'method')
      .map(signature)
      .sort(),
    events: names(element.events),
    slots: names(element.slots),
    parts: names(element.cssParts),
    customProperties: names(element.cssProperties),
  };
}

test('the public surface is the agreed one', () => {
  const elements = readElements();
  const now = Object.fromEntries(elements.map((element) => [element.tagName, surface(element)]));
  if (accepting) writeFileSync(agreed, `${JSON.stringify(now, null, 2)}\n`);
  const then: unknown = JSON.parse(readFileSync(agreed, 'utf8'));
  const message =
    'The public surface changed. Is it meant? Then run `npm run api:accept` and commit the file.';
  try {
    assert.deepEqual(now, then);
  } catch (error) {
    throw new Error(`${message}\n${(error as Error).message}`, { cause: undefined });
  }
});

test('everything public is described', () => {
  const silent = readElements().flatMap((element) => {
    const all = [
      element.attributes,
      element.members,
      element.events,
      element.slots,
      element.cssParts,
      element.cssProperties,
    ];
    const things = all.flatMap((list) => list ?? []).filter(({ description }) => !description);
    return things.map(({ name }) => `${element.tagName}: ${name || 'the default slot'} has no description`);
  });
  assert.deepEqual(silent, []);
});
