import {
  Bare,
  type Field,
  FORMS,
  isDay,
  isRaw,
  isTimezone,
  line,
  MAX_ENTRIES,
  MAX_NESTING,
  MAX_RECORDS,
  own,
  type Raw,
  type Shape,
} from '../content/reading.js';
import type { PolicyVersion, ReturnsPolicy } from './model.js';
import { ANY_CURRENCY, type MakeLeaf, returnsLeaves } from './returns-leaves.js';
import { CLOSED, POLICY, REASON, RIGHT, RULE, VERSION, WHEN } from './returns-shape.js';
import { byStart, MAX_VERSIONS } from './versions.js';

type Read = Record<string, unknown>;

/** Of these an id counts once. */
const ONCE: readonly unknown[] = [POLICY, REASON, RIGHT];

/** A text as the language of shapes names it. */
const textOf = (shape: string, value: unknown): string | undefined => {
  const given = line(value);
  if (given === undefined || shape === 'text') return given?.trim();
  if (shape.includes('|')) return shape.split('|').includes(given) ? given : undefined;
  if (shape === 'timezone') return isTimezone(given) ? given : undefined;
  const fits = FORMS.get(shape)?.test(given) && (shape !== 'date' || isDay(given));
  // A slug in disorder still names its article.
  return fits || shape === 'slug' ? given : undefined;
};

/** What is left out means something. */
const FILLED = new Map<unknown, Read>([
  [POLICY, { conditions: [], evidence: [] }],
  [RIGHT, { countries: [], clock: 'delivered', asksReason: false }],
]);

/** A word in `exempt` means a category or a tag. */
const spelledOut = (one: unknown): unknown =>
  typeof one === 'string' ? { any: [{ category: [one] }, { tag: [one] }] } : one;

/** A rule that says something. What cannot be read might have decided: it stays, and whoever meets it is in doubt. */
const ruleOf = (read: Read, raw: Raw): Read | undefined => {
  const [when, use, override] = ['when', 'use', 'override'].map((name) => Object.hasOwn(raw, name));
  if (!use && !override) return undefined;
  if (!when) read['when'] = {};
  if (read['use'] === undefined && (use || read['override'] === undefined)) read['use'] = null;
  return read;
};

/** Reads what the shapes of one version name, each id once. `depth`: steps from the root of the file. */
class VersionReader {
  readonly #leaves: ReadonlyMap<string, MakeLeaf>;
  readonly #ids = new Map<unknown, Set<unknown>>(ONCE.map((shape) => [shape, new Set()]));

  constructor(currency: unknown) {
    this.#leaves = returnsLeaves(currency);
  }

  has(shape: Shape, id: unknown): boolean | undefined {
    return this.#ids.get(shape)?.has(id);
  }

  read(shape: Shape, value: unknown, depth: number): unknown {
    if (shape instanceof Map) return isRaw(value) ? this.#object(shape, value, depth) : undefined;
    if (shape instanceof Set) {
      const kind = typeof value === 'string' ? 'string' : 'object';
      return this.read([...shape].find((one) => typeof one === kind) as Shape, value, depth);
    }
    if (typeof shape !== 'string') {
      const [item] = shape as readonly [Shape];
      const list = Array.isArray(value)
        ? value.slice(0, item instanceof Map ? MAX_RECORDS : MAX_ENTRIES)
        : [];
      const read = list.map((one: unknown) => this.read(item, one, depth + 1));
      return Array.isArray(value) ? read.filter((one) => one !== undefined) : undefined;
    }
    if (shape === 'boolean') return typeof value === shape ? value : undefined;
    const leaf = this.#leaves.get(shape);
    return leaf ? leaf(value) : textOf(shape, value);
  }

  #object(shape: ReadonlyMap<string, Field>, raw: Raw, depth: number): Read | undefined {
    if (depth > MAX_NESTING) return undefined;
    const closed = CLOSED.has(shape);
    if (closed && Object.keys(raw).some((key) => !shape.has(key) && !key.startsWith('x-'))) return undefined;
    const out = new Bare();
    for (const [name, field] of shape) {
      const given = Object.hasOwn(raw, name);
      const made = given ? this.read(field.shape, raw[name], depth + 1) : undefined;
      if (made !== undefined) out[name] = made;
      else if ((closed && given) || (field.required && shape !== VERSION)) return undefined;
      else if (!closed && Array.isArray(field.shape)) out[name] = [];
    }
    return this.#kept(shape, out, raw);
  }

  #kept(shape: Shape, read: Read, raw: Raw): Read | undefined {
    const { id, exempt } = read;
    const known = this.#ids.get(shape);
    if (known && known.size === known.add(id).size) return undefined;
    for (const [name, value] of Object.entries(FILLED.get(shape) ?? {})) read[name] ??= value;
    if (shape === RIGHT) read['exempt'] = (exempt as unknown[]).map(spelledOut);
    if (shape === RULE) return ruleOf(read, raw);
    const entire = (name: string): boolean =>
      (read[name] as unknown[] | undefined)?.length === (own(raw, name) as unknown[] | undefined)?.length;
    return shape !== WHEN || (entire('all') && entire('any')) ? read : undefined;
  }
}

const versionOf = (given: unknown, number: number, depth: number): PolicyVersion | undefined => {
  if (!isRaw(given)) return undefined;
  const reader = new VersionReader(own(given, 'currency'));
  const read = reader.read(VERSION, given, depth) as Read;
  for (const rule of read['rules'] as Read[])
    if (typeof rule['use'] === 'string' && !reader.has(POLICY, rule['use'])) rule['use'] = null;
  delete read['$schema'];
  read['timezone'] ??= 'UTC';
  read['currency'] ??= ANY_CURRENCY;
  read['policyVersion'] ??= read['validFrom'] ?? String(number);
  return read as unknown as PolicyVersion;
};

/**
 * A policy file for pages: strict in the workshop, gentle in the shop. It reads what `parseReturns` reads, by the same
 * shapes, and tells nothing; both must stay in step, which `test/returns/load-returns.test.ts` holds. Never throws;
 * undefined where the value holds no policy at all. Nothing is frozen, the types say readonly.
 */
export const loadReturns = (value: unknown): ReturnsPolicy | undefined => {
  const several = own(value, 'versions');
  const starts = new Set<unknown>();
  const versions = Array.isArray(several)
    ? several
        .slice(0, MAX_VERSIONS)
        .flatMap((given: unknown, i) => versionOf(given, i + 1, 2) ?? [])
        .filter(({ validFrom = '' }) => starts.size < starts.add(validFrom).size)
    : ['policies', 'rules'].some((name) => Array.isArray(own(value, name)))
      ? [versionOf(value, 1, 0) as PolicyVersion]
      : [];
  return versions.length ? { versions: byStart(versions) } : undefined;
};
