/** The slip on paper and as a file: loaded when it is asked for. */
import { printAlone } from '../../ui/print.js';
import { headOf, nextLine, type Paper, rowsOf, textOf } from './escalation.summary.js';

/** Saves the slip as a text file. */
export function save(paper: Paper): void {
  const href = URL.createObjectURL(new Blob([textOf(paper)], { type: 'text/plain' }));
  const link = document.createElement('a');
  link.href = href;
  link.download = `${paper.ticket.reference}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), 10_000);
}

/** Prints the slip alone: the page around it is not ours. */
export function print(paper: Paper): void {
  printAlone(paper.ticket.reference, [
    line('h1', paper.t('slip', { name: paper.ticket.departmentName })),
    line('p', headOf(paper)),
    line('p', nextLine(paper)),
    ...rowsOf(paper).flatMap(({ what, said }) => [line('h3', what), line('pre', said)]),
  ]);
}

function line(tag: string, text: string): HTMLElement {
  return Object.assign(document.createElement(tag), { textContent: text, dir: 'auto' });
}
