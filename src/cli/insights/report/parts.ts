import { type Markup, markup } from './markup.js';

/** A chapter of the report, which the list at its head leads to. */
export interface Chapter {
  readonly id: string;
  readonly title: string;
  readonly body: Markup;
}

export type Cell = string | number | Markup;

/** A table whose first column names its rows. Columns of words begin on the left, those of numbers end on the right. */
export function table(caption: string, head: readonly string[], rows: readonly (readonly Cell[])[]): Markup {
  const isText = (column: number): boolean =>
    rows.some((row) => typeof row[column] === 'string' && /\p{L}{3}/u.test(row[column]));
  const side = (column: number): string => (isText(column) ? 'text' : 'number');
  return markup`<div class="scroll" tabindex="0" role="group" aria-label="${caption}"><table><caption>${caption}</caption>
<thead><tr>${head.map((name, i) => markup`<th scope="col" class="${side(i)}">${name}</th>`)}</tr></thead>
<tbody>${rows.map(([first, ...others]) => markup`<tr><th scope="row">${first}</th>${others.map((cell, i) => markup`<td class="${side(i + 1)}">${cell}</td>`)}</tr>\n`)}</tbody></table></div>`;
}

/** A plot with what it says in words, and its figures behind it. */
export const figure = (caption: Markup | string, plot: Markup, figures: Markup): Markup =>
  markup`<figure><figcaption>${caption}</figcaption>${plot}<details><summary>The figures</summary>${figures}</details></figure>`;

/** What a visitor wrote, in its own language and direction. */
export const said = (text: string, locale: string): Markup =>
  markup`<span lang="${locale || 'und'}" dir="auto">${text}</span>`;

/** A square in the colour of a part of a plot. */
export const key = (colour: 'accent' | 'missed' | 'soft'): Markup =>
  markup`<span class="key ${colour}"></span>`;

export const nothing = (text: string): Markup => markup`<p class="muted">${text}</p>`;
