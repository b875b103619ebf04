import { html } from 'hono/html';
import { type Html, page } from './page.js';
import { PAGE, type Row } from './read.js';
import { KINDS, STANDINGS, count, timeOf } from './words.js';

export interface Listing {
  readonly base: string;
  readonly rows: readonly Row[];
  readonly departments: readonly { readonly department: string; readonly count: number }[];
  /** The chosen department; empty for all. */
  readonly chosen: string;
  readonly isFirst: boolean;
  readonly nameOf: (department: string) => string;
}

/** The list of what arrived. */
export function listPage(listing: Listing): Html {
  const { base, rows, chosen, nameOf, isFirst } = listing;
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1)?.number : undefined;
  const where = chosen ? nameOf(chosen) : 'Inbox';
  const query = (before: string) => `${base}/inbox?${new URLSearchParams({ department: chosen, before })}`;
  return page(
    base,
    chosen ? `${where}, inbox` : where,
    html`<header class="top"><h1>${where}</h1></header>
${filter(listing)}
<div id="list" data-live>
<p class="muted">${summary(listing)}</p>
${shown.length ? html`<ol class="tickets">${shown.map((row) => item(row, listing))}</ol>` : empty(listing)}
</div>
<nav class="pages" aria-label="Pages">
${isFirst ? '' : html`<a href="${query('')}">Newest</a>`}
${last === undefined ? '' : html`<a href="${query(last)}">Older</a>`}
</nav>
<p id="news" class="muted" role="status"></p>`,
  );
}

const filter = ({ base, departments, chosen, nameOf }: Listing): Html => {
  const all = departments.reduce((sum, one) => sum + one.count, 0);
  const link = (id: string, name: string, many: number) => html`<li><a
    href="${base}/inbox${id ? `?${new URLSearchParams({ department: id })}` : ''}"
    ${id === chosen ? html`aria-current="page"` : ''}>${name} <span class="number">${many}</span></a></li>`;
  return html`<nav id="filter" data-live aria-label="Departments"><ul class="filter">
${link('', 'All', all)}${departments.map((one) => link(one.department, nameOf(one.department), one.count))}
</ul></nav>`;
};

const summary = ({ departments, chosen }: Listing): string => {
  const chosenOnes = departments.filter(({ department }) => !chosen || department === chosen);
  return `${count(
    chosenOnes.reduce((sum, one) => sum + one.count, 0),
    'ticket',
  )}, the newest first`;
};

const empty = ({ chosen }: Listing): Html => html`<div class="empty"><h2>Nothing here yet</h2>
<p>${chosen ? 'What visitors send to this department appears here.' : 'What visitors send appears here by itself.'}</p></div>`;

const item = (row: Row, { base, nameOf }: Listing): Html => html`<li><article>
<h2><a id="to-${row.id}" href="${base}/inbox/${row.id}">${row.title || KINDS[row.kind]}</a></h2>
<p class="state state-${row.standing}">${STANDINGS[row.standing]}</p>
<p class="facts"><span>${nameOf(row.department)}</span>${row.name ? html`<span>${row.name}</span>` : ''}<span>${row.reference}</span>${
  row.files ? html`<span>${count(row.files, 'file')}</span>` : ''
}<time datetime="${row.receivedAt.toISOString()}">${timeOf(row.receivedAt)}</time></p>
</article></li>`;
