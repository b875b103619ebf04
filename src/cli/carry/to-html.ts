import type { Article, Faq } from '../../content/index.js';
import { escapeHtml } from '../escape-html.js';
import { isRightToLeft } from '../right-to-left.js';
import { markdownToHtml } from './markdown-html.js';

/** The id is on the answer, not on its fold-out: a link to it then opens it, as a browser opens what is around a target. */
const details = ({ id, question, answer, steps }: Article, deeper: number): string => {
  const list = steps.map((step) => `<li>${markdownToHtml(step, deeper)}</li>`).join('\n');
  return `<details>
<summary>${escapeHtml(question)}</summary>
<div id="${escapeHtml(id)}">
${markdownToHtml(answer, deeper)}${list ? `\n<ol class="steps">\n${list}\n</ol>` : ''}
</div>
</details>`;
};

export interface PageOptions {
  /** Heading and title of the page. */
  readonly title: string;
  /** Where the page finds the FAQ file, and the script; without a script it stays the list that it is. */
  readonly src: string;
  readonly script: string | undefined;
  /** Where it finds its stylesheet; without one it looks as the browser shows it. */
  readonly style: string | undefined;
}

/** The articles by category, those without one last; a heading each, and links to them, where there are several. */
const sections = ({ categories }: Faq, articles: readonly Article[]): { nav: string; list: string } => {
  const groups = [...categories, undefined].map((category) => ({
    id: category && escapeHtml(`category-${category.id}`),
    title: category && escapeHtml(category.title),
    inside: articles.filter((one) => one.category === category?.id),
  }));
  const shown = groups.filter(({ inside }) => inside.length);
  const several = shown.length > 1;
  const list = shown.map(({ id, title, inside }) => {
    const heading = several && title !== undefined ? `<h2 id="${id}">${title}</h2>\n` : '';
    return heading + inside.map((one) => details(one, several ? 0 : -1)).join('\n');
  });
  const links = shown.flatMap(({ id, title }) =>
    title === undefined ? [] : [`<li><a href="#${id}">${title}</a></li>`],
  );
  const nav = several ? `\n<nav aria-labelledby="title">\n<ul>\n${links.join('\n')}\n</ul>\n</nav>` : '';
  return { nav, list: list.join('\n') };
};

/**
 * A page of help that works without script: a browser's own search opens the answers, links with `#id` lead to them, and
 * the element takes the place of the list where the script is loaded. It has no inline style and no inline script.
 */
export function toHtml(faq: Faq, articles: readonly Article[], options: PageOptions): string {
  const { title, src, script, style } = options;
  const load = script === undefined ? '' : `\n<script type="module" src="${escapeHtml(script)}"></script>`;
  const look = style === undefined ? '' : `\n<link rel="stylesheet" href="${escapeHtml(style)}">`;
  const { nav, list } = sections(faq, articles);
  return `<!doctype html>
<html lang="${escapeHtml(faq.locale)}" dir="${isRightToLeft(faq.locale) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>${look}${load}
</head>
<body>
<main>
<h1 id="title">${escapeHtml(title)}</h1>
<deskbell-faq src="${escapeHtml(src)}">${nav}
${list}
</deskbell-faq>
</main>
</body>
</html>
`;
}
