import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { own } from '../../content/reading.js';
import type { Path } from '../../content/index.js';
import type { Finding } from '../../cli/in-a-page.js';
import type { StudioStrings } from '../../i18n/index.js';
import type { Studio } from '../studio.js';
import { ORDER } from '../work/articles.js';
import { option } from './plain-fields.js';
import { problemText } from './problems.js';

/** Where a form writes: an object of a file. */
export interface Place {
  readonly studio: Studio;
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
  /** Problems of the object. */
  readonly findings: readonly Finding[];
  /** It is not on disk yet. */
  readonly isNew?: boolean;
  /** What was typed, where it is not yet what the file says: an empty line at the end of a list. */
  readonly typed: Map<string, string>;
}

export interface FieldOptions {
  readonly label: keyof StudioStrings;
  readonly help?: keyof StudioStrings;
  readonly rows?: number;
  readonly type?: 'date' | 'number' | 'text';
  readonly placeholder?: string;
  /** From what is typed to what the file says; undefined takes the field away. */
  readonly read?: (text: string) => unknown;
  /** From what the file says to what is typed. */
  readonly write?: (value: unknown) => string;
  readonly options?: readonly (readonly [value: string, label: string])[];
}

/** A value as it is typed; what no field of ours writes, as JSON. */
export const plain = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
};
const orNothing = (text: string): unknown => (text === '' ? undefined : text);
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** What every article has: emptied, it stays in the file as an empty text, at its place. */
export const NEEDED = { read: (text: string): unknown => text };

/** One entry a line. */
export const LINES = {
  read: (text: string): unknown => {
    const lines = text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
    return lines.length ? lines : undefined;
  },
  write: (value: unknown): string => (isList(value) ? value.map(plain).join('\n') : plain(value)),
};

/** Entries with an empty line between them, for those that may have several lines. */
export const PARAGRAPHS = {
  read: (text: string): unknown => {
    const parts = text
      .split(/\n\s*\n/)
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.length ? parts : undefined;
  },
  write: (value: unknown): string => (isList(value) ? value.map(plain).join('\n\n') : plain(value)),
};

/** Entries between commas, for short ones. */
export const COMMAS = {
  read: (text: string): unknown => {
    const parts = text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean);
    return parts.length ? parts : undefined;
  },
  write: (value: unknown): string => (isList(value) ? value.map(plain).join(', ') : plain(value)),
};

export const NUMBER = {
  read: (text: string): unknown =>
    text.trim() === '' ? undefined : Number.isNaN(Number(text)) ? text : Number(text),
  write: plain,
};

const at = (value: unknown, keys: Path): unknown =>
  keys.reduce((inner: unknown, key) => own(inner, String(key)), value);

const begins = (path: Path, start: Path): boolean => start.every((step, i) => path[i] === step);

/** The problems of a field, those of what is in it too. */
export const problemsAt = ({ findings, path }: Place, keys: Path): readonly Finding[] =>
  findings.filter((finding) => begins(finding.path, [...path, ...keys]));

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What stands in the field: what was typed as long as the file says the same. */
function shown(
  { typed, value }: Place,
  keys: Path,
  { read = orNothing, write = plain }: FieldOptions,
): string {
  const now = at(value, keys);
  const draft = typed.get(keys.join('.'));
  return draft !== undefined && same(read(draft), now) ? draft : write(now);
}

/** A field with its label, its help and its problems beneath. */
export function field(place: Place, keys: Path, options: FieldOptions): TemplateResult {
  const { studio, file, path, typed } = place;
  const { label, help, read = orNothing } = options;
  const id = `f-${keys.join('-')}`;
  const problems = problemsAt(place, keys);
  const typing = (event: Event): void => {
    const text = (event.target as HTMLInputElement).value;
    typed.set(keys.join('.'), text);
    studio.set(file, [...path, ...keys], read(text), { order: ORDER });
  };
  const described = [help && `${id}-help`, problems.length && `${id}-problems`].filter(Boolean).join(' ');
  const control = { id, described, wrong: problems.some(({ level }) => level === 'error'), typing };
  return html`<div class="form-field">
    <label for=${id}>${studio.say(label)}</label>
    ${help ? html`<p class="help" id="${id}-help">${studio.say(help)}</p>` : nothing}
    ${input(shown(place, keys, options), control, options)}
    ${
      problems.length
        ? html`<ul class="problems" id="${id}-problems">
            ${problems.map((one) => html`<li>${problemText(studio, one)}</li>`)}
          </ul>`
        : nothing
    }
  </div>`;
}

interface Control {
  readonly id: string;
  readonly described: string;
  readonly wrong: boolean;
  readonly typing: (event: Event) => void;
}

function input(
  text: string,
  { id, described, wrong, typing }: Control,
  options: FieldOptions,
): TemplateResult {
  const { rows, type = 'text', placeholder, options: choices } = options;
  const about = described || nothing;
  const invalid = wrong ? 'true' : nothing;
  if (choices)
    return html`<select id=${id} aria-describedby=${about} aria-invalid=${invalid} @change=${typing}>
      ${choices.map(([value, name]) => option(value, name, text))}
    </select>`;
  if (rows)
    return html`<textarea
      id=${id}
      rows=${rows}
      dir="auto"
      aria-describedby=${about}
      aria-invalid=${invalid}
      .value=${live(text)}
      @input=${typing}
    ></textarea>`;
  return html`<input
    id=${id}
    type=${type === 'number' ? 'text' : type}
    inputmode=${type === 'number' ? 'numeric' : nothing}
    dir=${type === 'text' ? 'auto' : nothing}
    placeholder=${placeholder ?? nothing}
    aria-describedby=${about}
    aria-invalid=${invalid}
    autocomplete="off"
    .value=${live(text)}
    @input=${typing}
  />`;
}
