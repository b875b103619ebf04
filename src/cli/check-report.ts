import type { Level } from '../content/index.js';
import type { Checked, Finding } from './check-file.js';
import { count, type Io, line } from './io.js';
import { oneLine, styleFor } from './style.js';

const COLOURS = { error: 'red', warning: 'yellow', advice: 'blue' } as const;

/** What was found, for people: a line for each problem, and a summary. */
export function report(findings: readonly Finding[], checked: readonly Checked[], io: Io): void {
  const style = styleFor(io.stdout, io);
  for (const { file, line: row, column, level, code, message } of findings) {
    const place = `${file}:${row}:${column}`;
    line(io.stdout, `${place}  ${style[COLOURS[level]](level)}  ${style.dim(code)}  ${oneLine(message)}`);
  }
  if (!checked.length) return;
  if (findings.length) line(io.stdout);
  line(io.stdout, summary(findings, checked));
}

/** `2 errors, 1 advice in 1 file (86 articles; 118 of 120 golden questions found; 3 silenced).` */
function summary(findings: readonly Finding[], checked: readonly Checked[]): string {
  const many = (wanted: Level): number => findings.filter(({ level }) => level === wanted).length;
  const [errors, warnings, advice] = [many('error'), many('warning'), many('advice')];
  const parts = [
    errors && count(errors, 'error'),
    warnings && count(warnings, 'warning'),
    advice && count(advice, 'piece of advice', 'pieces of advice'),
  ].filter(Boolean);
  const sum = (of: (one: Checked) => number): number => checked.reduce((total, one) => total + of(one), 0);
  const asked = sum(({ asked }) => asked);
  const found = sum(({ found }) => found).toLocaleString('en');
  const golden = asked ? `; ${found} of ${count(asked, 'golden question')} found` : '';
  const silenced = sum(({ silenced }) => silenced.length);
  const kinds = [...new Set(checked.map(({ what }) => what))].map((what) => {
    return count(
      sum((one) => (one.what === what ? one.many : 0)),
      what,
    );
  });
  const more = `${golden}${silenced ? `; ${silenced.toLocaleString('en')} silenced` : ''}`;
  return `${parts.join(', ') || 'No problems'} in ${count(checked.length, 'file')} (${kinds.join(', ')}${more}).`;
}
