// dist/custom-elements.json → what frameworks want to know of the elements: components for React, types for its JSX, for
// Vue and for Svelte. A file each, so that a site needs only the framework that it has.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const indent = (lines, by = '  ') => lines.map((line) => (line ? `${by}${line}` : line));
const comment = (text) =>
  text ? [`/** ${text.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim()} */`] : [];
const key = (name) => (/^[\w$]+$/.test(name) ? name : `'${name}'`);
const optional = (name, type, about) => [...comment(about), `${key(name)}?: ${type} | undefined;`];
const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const listener = (name) => camel(`on-${name.replace(/^deskbell-/, '')}`);

/** The elements of a manifest with what can be written in a template, by kind. */
function elementsOf({ modules }) {
  return modules
    .flatMap(({ declarations }) => declarations)
    .map(({ name, tagName, summary, attributes = [], members = [], events = [] }) => ({
      name,
      tag: tagName,
      summary,
      attributes,
      // Those that no attribute sets.
      properties: members.filter((one) => one.kind === 'field' && !one.attribute && !one.static),
      events,
    }));
}

const eventTypes = (elements) =>
  [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();

const imports = (names, from) =>
  `import type {\n${indent(names.map((name) => `${name},`)).join('\n')}\n} from '${from}';`;

/** Attributes as React's components call them: `noHistory`; in markup they are `no-history`. */
const attributeLines = (element, name = (attribute) => attribute.name) =>
  element.attributes.flatMap((one) => optional(name(one), one.type.text, one.description));

const propertyLines = ({ name, properties }) =>
  properties.flatMap((one) => optional(one.name, `${name}Element['${one.name}']`, one.description));

const eventLines = (element, name) =>
  element.events.flatMap((one) =>
    optional(name(one.name), `((event: ${one.type.text}) => void)`, one.description),
  );

const asInterface = (name, about, lines) =>
  [...comment(about), `export interface ${name} {`, ...indent(lines), '}'].join('\n');

const classImports = (elements) =>
  imports(
    elements.map(({ name }) => `${name} as ${name}Element`),
    './index.js',
  );

/** dist/elements.d.ts: what may stand in a template that is written like HTML. */
function markup(elements) {
  const each = elements.map((element) =>
    asInterface(`${element.name}Markup`, element.summary, [
      ...attributeLines(element),
      ...propertyLines(element),
      ...eventLines(element, (name) => `on${name}`),
    ]),
  );
  const all = elements.map(({ tag, name }) => `'${tag}': ${name}Markup;`);
  return [
    classImports(elements),
    imports(eventTypes(elements), './index.js'),
    ...each,
    asInterface('DeskbellElements', 'The elements by their tags, for JSX and templates of any kind.', all),
  ].join('\n\n');
}

const markupImports = (elements) =>
  imports(
    elements.map(({ name }) => `${name}Markup`),
    './elements.js',
  );

/** dist/jsx.d.ts: tags in React's JSX. */
const jsx = (elements) => `import type { HTMLAttributes, RefAttributes } from 'react';
${classImports(elements)}
${markupImports(elements)}

type Tag<Element, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own> & RefAttributes<Element> & { class?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${elements.map(({ tag, name }) => `      '${tag}': Tag<${name}Element, ${name}Markup>;`).join('\n')}
    }
  }
}`;

const svelte = (elements) => `import type { HTMLAttributes } from 'svelte/elements';
${classImports(elements)}
${markupImports(elements)}

type Tag<Element extends EventTarget, Own> = Own & Omit<HTMLAttributes<Element>, keyof Own>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
${elements.map(({ tag, name }) => `    '${tag}': Tag<${name}Element, ${name}Markup>;`).join('\n')}
  }
}`;

/** In the form that Vue's guide names for custom elements. */
function vue(elements) {
  const emits = elements.map(({ name, events }) =>
    [
      `interface ${name}Emits {`,
      ...indent(
        events.flatMap((one) => [
          ...comment(one.description),
          `(name: '${one.name}', event: ${one.type.text}): void;`,
        ]),
      ),
      '}',
    ].join('\n'),
  );
  return `import type { HTMLAttributes, PublicProps } from 'vue';
${classImports(elements)}
${imports(eventTypes(elements), './index.js')}
${markupImports(elements)}

type Given<Own> = Own & Omit<HTMLAttributes, keyof Own> & PublicProps;

${emits.join('\n\n')}

declare module 'vue' {
  interface GlobalComponents {
${elements.map(({ tag, name }) => `    '${tag}': new () => ${name}Element & { $props: Given<${name}Markup>; $emit: ${name}Emits };`).join('\n')}
  }
}`;
}

/** dist/react.js and its types: a component for each element. */
function react(elements) {
  const types = elements.flatMap((element) => [
    asInterface(`${element.name}Own`, `What \`<${element.name}>\` takes besides what every element takes.`, [
      ...attributeLines(element, ({ name }) => camel(name)),
      ...propertyLines(element),
      ...eventLines(element, listener),
    ]),
    `export type ${element.name}Props = Given<${element.name}Element, ${element.name}Own>;`,
    [
      ...comment(element.summary),
      `export declare const ${element.name}: ForwardRefExoticComponent<${element.name}Props & RefAttributes<${element.name}Element>>;`,
    ].join('\n'),
  ]);
  const head = `import type { ForwardRefExoticComponent, HTMLAttributes, PropsWithChildren, RefAttributes } from 'react';
${classImports(elements)}
${imports(eventTypes(elements), './index.js')}

type Given<Element, Own> = PropsWithChildren<Own & Omit<HTMLAttributes<Element>, keyof Own>>;`;
  const known = ({ attributes, properties, events }) => ({
    attributes: Object.fromEntries(attributes.map(({ name }) => [camel(name), name])),
    properties: properties.map(({ name }) => name),
    events: Object.fromEntries(events.map(({ name }) => [listener(name), name])),
  });
  const code = elements.map(
    (element) =>
      `export const ${element.name} = /* @__PURE__ */ wrap('${element.tag}', ${JSON.stringify(known(element))});`,
  );
  return {
    types: [head, ...types].join('\n\n'),
    code: `'use client';\nimport './define.js';\nimport { wrap } from './frameworks/react.js';\n\n${code.join('\n')}`,
  };
}

/** Writes the files beside the manifest. */
export function writeFrameworkTypes(dist) {
  const elements = elementsOf(JSON.parse(readFileSync(join(dist, 'custom-elements.json'), 'utf8')));
  const { types, code } = react(elements);
  const files = {
    'elements.d.ts': markup(elements),
    'jsx.d.ts': jsx(elements),
    'svelte.d.ts': svelte(elements),
    'vue.d.ts': vue(elements),
    'react.d.ts': types,
    'react.js': code,
    // Types alone; a file to load, for those who import them without `type`.
    ...Object.fromEntries(['elements', 'jsx', 'svelte', 'vue'].map((name) => [`${name}.js`, 'export {};'])),
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(dist, name), `${text}\n`);
}
