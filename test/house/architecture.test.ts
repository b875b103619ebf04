// The plan of the code as data, and the imports held against it. A failure names the file, the rule and the reason.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roomOf, sources } from './source.js';
import type { Import, Source } from './source.js';

interface Room {
  /** Rooms it may enter. */
  readonly rooms: readonly string[];
  /** Rooms of which it may know the types, and nothing that runs. */
  readonly types?: readonly string[];
  /** Packages it may use. */
  readonly packages: readonly string[];
}

const PURE = ['content', 'search', 'returns', 'guides', 'escalation', 'review', 'insights', 'i18n'];

const ROOMS: Readonly<Record<string, Room>> = {
  content: { rooms: [], packages: ['mdast-util-from-markdown', 'mdast'] },
  i18n: { rooms: [], packages: [] },
  search: { rooms: ['content'], packages: ['fuse.js', '@orama/stemmers'] },
  returns: { rooms: ['content'], packages: [] },
  guides: { rooms: ['content'], packages: [] },
  escalation: { rooms: ['content'], packages: [] },
  review: { rooms: ['content', 'search'], packages: [] },
  insights: { rooms: ['content', 'search'], types: ['guides'], packages: [] },
  platform: { rooms: ['content', 'search', 'escalation'], packages: [] },
  engines: { rooms: ['search', 'platform'], packages: [] },
  adapters: { rooms: ['content', 'escalation'], packages: [] },
  // What a framework wants around an element: the framework itself is the site's.
  frameworks: { rooms: [], packages: ['react'] },
  ui: { rooms: ['i18n'], types: ['content'], packages: ['lit'] },
  elements: { rooms: [...PURE, 'platform', 'ui'], packages: ['lit'] },
  'elements/desk': { rooms: [...PURE, 'platform', 'ui', 'elements'], packages: ['lit'] },
  cli: {
    rooms: PURE,
    packages: [
      'jsonc-parser',
      'node',
      // What `import` and `export` read and write: docs/decisions/0021.
      'hast',
      'hast-util-from-html',
      'hast-util-to-mdast',
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-to-markdown',
      'papaparse',
      'yaml',
      // What draws the plots of `insights`, built into dist/cli: docs/decisions/0023.
      '@observablehq/plot',
      'linkedom',
    ],
  },
  studio: { rooms: [...PURE, 'cli', 'ui', 'elements'], packages: ['lit'] },
  core: { rooms: PURE, packages: [] },
  index: { rooms: ['elements', 'ui'], types: PURE, packages: [] },
  define: { rooms: ['elements', 'ui'], packages: [] },
};

/** What may be entered besides a room's `index`: doors of their own, mostly so that browsers load less. */
const SECOND_DOORS = [
  'cli/edit/index',
  'cli/in-a-page',
  'content/desk/index',
  'content/markdown/index',
  'content/pages/index',
  'content/reading',
  'content/report',
  'content/schema/index',
  'elements/escalation/escalation.controller',
  'elements/faq/faq.controller',
  'elements/guide/guide.controller',
  'elements/returns/returns.controller',
  'escalation/outbox/index',
  'escalation/report',
  'guides/report',
  'guides/session',
  'escalation/session',
  'returns/inspect/index',
  'returns/jsonld/index',
  'returns/report',
  'returns/session',
  'review/report',
  'search/language/index',
  'search/prebuilt',
  'search/remote/index',
  'search/scrub',
  'search/session',
  'search/update',
  'i18n/first',
  'platform/begun',
  'platform/outbox/index',
  'platform/outbox/left',
  'platform/remote/index',
];

/** Rooms without an index: every file is one thing that others take. */
const OPEN_ROOMS = ['ui'];

const plan = (room: string) => ROOMS[room] ?? ROOMS[room.split('/')[0] ?? ''];

/** `fuse.js/basic` → `fuse.js`, `@orama/stemmers/english` → `@orama/stemmers`, `node:fs` → `node`. */
const packageOf = (from: string) =>
  from.startsWith('node:') ? 'node' : from.split('/', from.startsWith('@') ? 2 : 1).join('/');

const faultsOf = (judge: (source: Source, found: Import) => string | undefined) =>
  sources.flatMap((source) =>
    source.imports.flatMap((found) => {
      const fault = judge(source, found);
      return fault ? [`src/${source.name}.ts imports ${found.from}: ${fault}`] : [];
    }),
  );

const none = (faults: readonly string[]) => assert.ok(faults.length === 0, faults.join('\n'));

test('the reader of imports sees every form', () => {
  const seen = new Set(sources.flatMap(({ imports }) => imports.map(({ from }) => from)));
  assert.ok(seen.has('../content/index.js') && seen.has('fuse.js/basic'), [...seen].join(' '));
  assert.ok(
    sources.some(
      ({ code, imports }) => /import\(/.test(code) && imports.some((i) => code.includes(`import('${i.from}`)),
    ),
  );
});

test('every room is on the plan', () => {
  none(
    sources.filter(({ room }) => !plan(room)).map(({ name }) => `src/${name}.ts belongs to no room of HOUSE`),
  );
});

test('a room enters only the rooms it may', () => {
  none(
    faultsOf(({ room }, { file, typeOnly }) => {
      const target = file && roomOf(file);
      if (!target || target === room) return undefined;
      const { rooms = [], types = [] } = plan(room) ?? {};
      const allowed = [...rooms, ...(typeOnly ? types : [])];
      const fine = allowed.some(
        (name) => name === target || (name === target.split('/')[0] && name !== 'elements'),
      );
      const element = target.startsWith('elements/') && allowed.includes('elements');
      return fine || element ? undefined : `${room} may not enter ${target}`;
    }),
  );
});

test('from outside only a door is entered', () => {
  none(
    faultsOf(({ room }, { file }) => {
      if (!file || roomOf(file) === room || OPEN_ROOMS.includes(roomOf(file))) return undefined;
      const isDoor = file === `${roomOf(file)}/index` || SECOND_DOORS.includes(file);
      return isDoor ? undefined : `enter ${roomOf(file)} by its index`;
    }),
  );
});

test('inside a room its own index is not used', () => {
  none(
    faultsOf(({ room, name }, { file }) =>
      file === `${room}/index` && name !== file ? 'name the file itself' : undefined,
    ),
  );
});

test('a room uses only its packages, and only the commands use Node', () => {
  none(
    faultsOf(({ room }, { file, from }) => {
      const name = packageOf(from);
      return file !== undefined || plan(room)?.packages.includes(name)
        ? undefined
        : `${room} may not use ${name}`;
    }),
  );
});

test('what the studio takes from the commands runs in a page', () => {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const seen = new Set<string>();
  const walk = (name: string): string[] => {
    if (seen.has(name)) return [];
    seen.add(name);
    const found = byName.get(name)?.imports.filter(({ typeOnly }) => !typeOnly) ?? [];
    return found.flatMap(({ from, file }) =>
      file === undefined
        ? packageOf(from) === 'node'
          ? [`src/${name}.ts imports ${from}`]
          : []
        : walk(file),
    );
  };
  none([...walk('cli/in-a-page'), ...walk('cli/edit/index')]);
});

test('exactly one file knows Fuse', () => {
  const users = sources.filter(({ imports }) => imports.some(({ from }) => packageOf(from) === 'fuse.js'));
  assert.equal(users.length, 1, users.map(({ name }) => name).join(', '));
});

interface Ban {
  readonly pattern: RegExp;
  readonly why: string;
  readonly rooms?: readonly string[];
  /** A room that puts nothing on a page. */
  readonly except?: string;
}

const BANS: readonly Ban[] = [
  {
    pattern: /\b(inner|outer)HTML\b|insertAdjacentHTML|document\.write/,
    why: 'content never becomes markup',
  },
  { pattern: /\bunsafe(HTML|SVG|Static|CSS)\b/, why: 'content never becomes markup' },
  { pattern: /\beval\(|\bnew Function\b/, why: 'no code from text' },
  {
    pattern: /<[^>`]*\sstyle=|\bstyleMap\b|<style\b/,
    why: 'a strict style-src refuses it: use parts and classes',
    except: 'cli',
  },
  { pattern: /\d(rem)\b/, why: 'the size of rem is the host page’s: use em or px' },
  {
    pattern: /--deskbell-[\w-]+\s*:(?!\s*var)/,
    why: 'a declared property hides the one set on :root: read it with a fallback',
  },
  {
    pattern: /\bfor\s*\(\s*(const|let)\s+\w+\s+in\b/,
    why: 'it walks a polluted prototype too: use Object.keys',
  },
  { pattern: /@ts-ignore|@ts-nocheck/, why: 'types are not silenced' },
  { pattern: /\bnew Date\(\s*\)/, why: 'time arrives as an argument', rooms: PURE },
  { pattern: /\bDate\.now\b|\bMath\.random\b|\bperformance\b/, why: 'same input, same answer', rooms: PURE },
  {
    pattern: /\bglobalThis\b/,
    why: 'the pure rooms know nothing of where they run',
    rooms: PURE,
    except: 'i18n/brought',
  },
];

test('what is banned is not there', () => {
  const faults = BANS.flatMap(({ pattern, why, rooms, except }) =>
    sources
      .filter(({ room, name }) => (!rooms || rooms.includes(room)) && ![room, name].includes(except ?? ''))
      .flatMap(({ name, code }) => {
        const found = pattern.exec(code);
        return found ? [`src/${name}.ts has ${found[0].slice(0, 60)}: ${why}`] : [];
      }),
  );
  none(faults);
});

test('files are named in kebab-case', () => {
  const good = /^([a-z0-9]+(-[a-z0-9]+)*\/)*[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/;
  none(sources.filter(({ name }) => !good.test(name)).map(({ name }) => `src/${name}.ts`));
});

/** Twice what HOUSE aims for: a reason to stop and look again. Lists of words and sentences are data. */
const limitOf = ({ name, room }: Source) => {
  if (/^(i18n|search\/language)\//.test(name)) return Infinity;
  if (name.endsWith('.styles')) return 240;
  return room.startsWith('elements/') ? 400 : 200;
};

test('no file is twice as long as it should be', () => {
  const lines = ({ text }: Source) => text.split('\n').length - 1;
  none(
    sources
      .filter((source) => lines(source) > limitOf(source))
      .map(
        (source) =>
          `src/${source.name}.ts has ${lines(source)} lines, ${limitOf(source)} is the limit: split it`,
      ),
  );
});
