import { escapeHtml } from '../../escape-html.js';

/** A piece of a page that is markup already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Value = string | number | Markup | readonly Markup[] | null | undefined | false;

/** Text for a page; what would turn a line around, or cannot be seen, is a space. */
const escaped = (text: string): string =>
  escapeHtml(text).replace(/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g, ' ');

function written(value: Value): string {
  if (value === null || value === undefined || value === false) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(({ text }) => text).join('') : escaped(String(value));
}

/** A piece of a page. Whatever stands in `${…}` is text, unless it is markup itself. */
export const markup = (strings: TemplateStringsArray, ...values: readonly Value[]): Markup =>
  new Markup(strings.map((text, i) => text + written(values[i])).join(''));
