import { COUNTRY, DATE_TIME, LOCALE } from './forms.js';

/**
 * The language in which file formats are written down once: the parser reads by it, the JSON Schema is made from it,
 * and TypeScript derives the type of what was read.
 *
 * A shape is the name of a leaf (`'slug'`), words to choose from (`'draft|published'`), a list (`[shape]`), an object
 * made by `fields({ 'id!': 'slug', … })`, where `!` marks what must be present and `*` stands for every other name, or
 * `either(…)` of shapes that differ in kind. Shapes are strings, arrays, Maps and Sets, so a polluted
 * `Object.prototype` cannot add a field.
 */

/** What each leaf becomes in the model. */
export interface Leaves {
  /** One line, trimmed. */
  text: string;
  /** Several lines, as written. */
  markdown: string;
  slug: string;
  date: string;
  /** In the file ISO 8601 with offset, in the model milliseconds since 1970 UTC. */
  'date-time': number;
  duration: string;
  locale: string;
  country: string;
  href: string;
  pattern: string;
  number: number;
  /** A whole number from 1. */
  count: number;
  boolean: boolean;
  /** `HH:MM` from 00:00 to 24:00. */
  time: string;
  /** Name of a time zone that this system knows, as written (IANA). */
  timezone: string;
}

export type Leaf = keyof Leaves;
export type Shape = string | readonly [Shape] | ObjectShape<unknown> | EitherShape<Shape>;

export interface Field {
  readonly shape: Shape;
  readonly required: boolean;
}

export interface ObjectShape<Spec> extends ReadonlyMap<string, Field> {
  /** Never there: it only carries the type. */
  readonly spec?: Spec;
}

/** Shapes of different kinds (text, list, object …), of which the first that fits the kind of the value reads it. */
export interface EitherShape<Of extends Shape> extends ReadonlySet<Shape> {
  /** Never there: it only carries the type. */
  readonly of?: Of;
}

type Words<S extends string> = S extends `${infer Head}|${infer Tail}` ? Head | Words<Tail> : S;
type Name<K> = K extends `${infer N}!` ? N : K;
type Each<S> = S extends unknown ? Infer<S> : never;
type Sure<K, S> = K extends `${string}!` ? K : S extends readonly [unknown] ? K : never;

/** The type of what a shape reads. Lists are always there, empty rather than missing. */
export type Infer<S> = S extends Leaf
  ? Leaves[S]
  : S extends string
    ? Words<S>
    : S extends readonly [infer Item]
      ? readonly Infer<Item>[]
      : S extends EitherShape<infer Of>
        ? Each<Of>
        : S extends ObjectShape<infer Spec>
          ? { -readonly [K in keyof Spec as Name<Sure<K, Spec[K]>>]: Infer<Spec[K]> } & {
              -readonly [K in keyof Spec as K extends Sure<K, Spec[K]> ? never : K]?: Infer<Spec[K]>;
            }
          : never;

/** An object with these fields; a name that ends in `!` must be present. */
export const fields = <const Spec extends Readonly<Record<string, Shape>>>(spec: Spec): ObjectShape<Spec> =>
  new Map(
    Object.entries(spec).map(([name, shape]) => [
      name.replace('!', ''),
      { shape, required: name.endsWith('!') },
    ]),
  );

/** One of these, by the kind of the value: `either('text', ['text'])` reads one text or a list of them. */
export const either = <const Of extends readonly Shape[]>(...shapes: Of): EitherShape<Of[number]> =>
  new Set(shapes);

/** How the text of a leaf must look. Also the `pattern` of the JSON Schema, so without flags but `u`. */
export const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['slug', /^[\p{L}\p{N}][\p{L}\p{M}\p{N}._~-]{0,99}$/u],
  ['date', /^\d{4}-\d\d-\d\d$/u],
  ['date-time', DATE_TIME],
  [
    'duration',
    /^P(?=.)(\d{1,4}Y)?(\d{1,4}M)?(\d{1,4}W)?(\d{1,5}D)?(T(?=.)(\d{1,5}H)?(\d{1,5}M)?(\d{1,5}S)?)?$/u,
  ],
  ['locale', LOCALE],
  ['country', COUNTRY],
  ['time', /^(([01]\d|2[0-3]):[0-5]\d|24:00)$/u],
]);
