// dist/custom-elements.json against the elements themselves. What only shows on a page (parts, slots, styles, events on
// their way) is held by the tests of the stories: test/stories/as-described.ts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Declaration, readElements } from './manifest.js';
import { root, sources } from './source.js';

interface ElementClass {
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<
    string,
    { readonly attribute?: string | false; readonly state?: true }
  >;
  readonly prototype: object;
}

const classes = (await import(pathToFileURL(join(root, 'dist/index.js')).href)) as Record<
  string,
  ElementClass
>;
const elements = readElements();
const classOf = ({ name }: Declaration): ElementClass => {
  const found = classes[name];
  assert.ok(found, `deskbell exports no ${name}`);
  return found;
};
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).sort();
const roomOf = ({ tagName }: Declaration) => `elements/${tagName.replace('deskbell-', '')}`;

/** Attributes that styles ask for, as `:host([theme='dark'])`; `hidden` is the platform's. */
const styled = [
  ...new Set(
    sources
      .filter(({ room }) => room === 'ui')
      .flatMap(({ code }) => [...code.matchAll(/:host\(\[([\w-]+)/g)].map(([, name = '']) => name)),
  ),
].filter((name) => name !== 'hidden');

for (const element of elements) {
  const { tagName, attributes, members = [], events = [] } = element;
  const fields = members.filter(({ kind, static: own }) => kind === 'field' && !own);

  test(`${tagName}: the described attributes are those it hears of`, () => {
    const { observedAttributes } = classOf(element);
    assert.deepEqual(names(attributes), [...observedAttributes, ...styled].sort());
  });

  test(`${tagName}: the described properties are those it reacts to`, () => {
    const { elementProperties } = classOf(element);
    assert.deepEqual(names(fields), [...elementProperties.keys()].sort());
    for (const { name, attribute } of fields)
      assert.equal(elementProperties.get(name)?.attribute === false, attribute === undefined, name);
  });

  test(`${tagName}: it has the described methods`, () => {
    const { prototype } = classOf(element);
    const missing = members
      .filter(({ kind }) => kind === 'method')
      .filter(({ name }) => !(name in prototype));
    assert.deepEqual(names(missing), []);
  });

  test(`${tagName}: the described facts and requests are those in its code`, () => {
    const code = sources.filter(({ room }) => room === roomOf(element)).map((source) => source.code);
    const facts = code.flatMap((text) => {
      const [, inside = ''] = /interface \w+Facts \{([^]*?)\n\}/.exec(text) ?? [];
      return [...inside.matchAll(/readonly '?([\w-]+)'?:/g)].map(([, name]) => `deskbell-${name}`);
    });
    const requests = code.flatMap((text) =>
      [...text.matchAll(/new DeskbellRequest\(\s*'([\w-]+)'/g)].map(([, name]) => `deskbell-${name}`),
    );
    assert.ok(facts.length, 'its facts are found');
    const described = names(events);
    assert.deepEqual(
      [...facts, ...requests].filter((name) => !described.includes(name)),
      [],
    );
    // The desk lets the events of its rooms pass: those are theirs.
    if (tagName === 'deskbell-desk') return;
    const undone = events.filter(({ request }) => !request).filter(({ name }) => !facts.includes(name));
    assert.deepEqual(names(undone), []);
  });
}

test('everything that passes the desk is described there, with what every room tells', () => {
  const [desk] = elements.filter(({ tagName }) => tagName === 'deskbell-desk');
  const rooms = elements.filter((element) => element !== desk).flatMap(({ events }) => names(events));
  const described = names(desk?.events);
  assert.deepEqual(
    [...new Set(rooms)].filter((name) => !described.includes(name)),
    [],
  );
});

test('the types of listeners know every event, and no other', () => {
  const declared = sources.flatMap(({ code }) => {
    const [, inside = ''] = /interface GlobalEventHandlersEventMap \{([^]*?)\n {2}\}/.exec(code) ?? [];
    return [...inside.matchAll(/'(deskbell-[\w-]+)':/g)].map(([, name = '']) => name);
  });
  const described = new Set(elements.flatMap(({ events }) => names(events)));
  assert.deepEqual(declared.sort(), [...described].sort());
});

test('every event says what its detail holds, in types that a site can import', () => {
  const types = readFileSync(join(root, 'dist/elements.d.ts'), 'utf8');
  for (const { tagName, events = [] } of elements)
    for (const { name, type, detail, request } of events) {
      assert.ok(detail?.members.length, `${tagName}: ${name} has no members`);
      assert.equal(!!request, name.endsWith('-requested'), `${tagName}: ${name}`);
      assert.ok(
        types.includes(`'on${name}'?: ((event: ${type?.text}) => void)`),
        `${name} in dist/elements.d.ts`,
      );
    }
});
