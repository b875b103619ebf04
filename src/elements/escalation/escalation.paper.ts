/** The slip as text, on paper, and as a file. */
import type { SlipScene } from './escalation.slip.js';
import { nextLine, rowsOf } from './escalation.summary.js';

type Paper = Pick<SlipScene, 't' | 'locale' | 'now' | 'ticket' | 'desk'>;

const headOf = ({ t, ticket }: Paper): string => `${t('reference')}: ${ticket.reference}`;

export const textOf = (paper: Paper): string =>
  [
    headOf(paper),
    `${paper.t('sentTo')}: ${paper.ticket.departmentName}`,
    nextLine(paper),
    '',
    ...rowsOf(paper).map(({ what, said }) => `${what}: ${said}`),
  ].join('\n');

/** Saves the slip as a text file. */
export function save(paper: Paper): void {
  const href = URL.createObjectURL(new Blob([textOf(paper)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = `${paper.ticket.reference}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Prints the slip alone: a frame of its own, since the page around it is not ours. */
export function print(paper: Paper): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const page = frame.contentDocument as Document;
  const add = (tag: string, text: string): void => page.body.append(line(page, tag, text));
  page.title = paper.ticket.reference;
  page.documentElement.lang = paper.locale;
  page.documentElement.dir = getComputedStyle(document.documentElement).direction;
  add('h1', paper.t('slip', { name: paper.ticket.departmentName }));
  add('p', headOf(paper));
  add('p', nextLine(paper));
  for (const { what, said } of rowsOf(paper)) {
    add('h3', what);
    add('pre', said);
  }
  frame.contentWindow?.addEventListener('afterprint', () => frame.remove());
  frame.contentWindow?.print();
}

function line(page: Document, tag: string, text: string): HTMLElement {
  const element = page.createElement(tag);
  element.textContent = text;
  return element;
}
