import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../../cli/in-a-page.js';
import type { Studio } from '../studio.js';
import { adviceMark, errorMark, warningMark } from './marks.js';

const MARKS = { error: errorMark, warning: warningMark, advice: adviceMark } as const;

/** The sign of a level, with its word for those who do not see it. */
export const levelMark = (studio: Studio, level: Finding['level']): TemplateResult =>
  html`<span class="level ${level}">${MARKS[level]}<span class="hidden">${studio.say(level)}: </span></span>`;

/** One problem: what is wrong and how to mend it, and the code under which the documentation has it. */
export const problemText = (studio: Studio, { level, message, code }: Finding): TemplateResult =>
  html`${levelMark(studio, level)}<span class="words">${message} <code>${code}</code></span>`;

/** `2 errors, 1 piece of advice`; what is wrong first. */
export function countWords(studio: Studio, findings: readonly Finding[]): string {
  const many = (level: Finding['level']): number => findings.filter((one) => one.level === level).length;
  const [errors, warnings, advice] = [many('error'), many('warning'), many('advice')];
  const parts = [
    errors && studio.say('errors', { n: errors }),
    warnings && studio.say('warnings', { n: warnings }),
    advice && studio.say('advices', { n: advice }),
  ].filter(Boolean);
  return parts.join(', ') || studio.say('noProblems');
}

/** A small count beside a name; nothing where all is well. */
export function badge(studio: Studio, findings: readonly Finding[]): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  const worst = findings.some(({ level }) => level === 'error') ? 'error' : 'other';
  return html`<span class="badge ${worst}"
    ><span aria-hidden="true">${findings.length}</span><span class="hidden">${countWords(studio, findings)}</span></span
  >`;
}
