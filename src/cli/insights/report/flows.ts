import type { Figures, FlowFigures, RuleFigures, StepFigures } from '../../../insights/index.js';
import type { Plots } from './draw.js';
import { Markup, markup } from './markup.js';
import { type Chapter, figure, key, nothing, table } from './parts.js';
import { flowName, many, number, share, stepName } from './words.js';

const SHOWN = 12;
const PLOTTED = 16;

/** How far people come in wizards, guides and messages. */
export function flowsChapter({ flows }: Figures, draw: Plots): Chapter {
  const body = flows.length
    ? markup`<p>How often each step came on screen, going on. The log knows no persons: whoever goes back and on again counts again, and a
step that is asked for each item counts for each.</p>
${flows.slice(0, SHOWN).map((flow) => flowPart(flow, draw))}`
    : nothing('No wizard and no guide was used in this time.');
  return { id: 'steps', title: 'Where people stop', body };
}

function flowPart(flow: FlowFigures, draw: Plots): Markup {
  const { begun, ended, steps } = flow;
  const says = ({ forward }: StepFigures): string => `${number(forward)}, ${share(forward, begun)}`;
  const shown = steps.slice(0, PLOTTED);
  const end = ended === null ? '' : ` ${number(ended)} came to an end (${share(ended, begun)}).`;
  const title = `Steps of ${flowName(flow)}: ${shown.map((step) => `${stepName(step)} ${number(step.forward)}`).join('; ')}`;
  return markup`<div class="flow"><h3>${flowName(flow)}</h3>${figure(
    `${many(begun, 'beginning')}.${end}${mostLeft(flow)}`,
    new Markup(
      draw.bars(
        shown.map((step) => ({ name: stepName(step), values: [step.forward], says: says(step) })),
        title,
      ),
    ),
    table(
      `Steps of ${flowName(flow)}`,
      ['Step', 'Going on', 'Coming back', 'Left here'],
      steps.map((step) => [
        stepName(step),
        number(step.forward),
        number(step.back),
        step.ends ? 'an end' : step.left === null ? '–' : number(step.left),
      ]),
    ),
  )}</div>`;
}

/** Where most went no further. */
function mostLeft({ steps, begun }: FlowFigures): string {
  const [worst] = steps.filter(({ left }) => left).sort((a, b) => (b.left ?? 0) - (a.left ?? 0));
  return worst
    ? ` Most stop at “${stepName(worst)}”: ${number(worst.left ?? 0)} (${share(worst.left ?? 0, begun)}).`
    : '';
}

const CODES: Readonly<Record<string, string>> = {
  OUTSIDE_WINDOW: 'too late',
  FINAL_SALE: 'final sale',
  NON_RETURNABLE: 'cannot be returned',
  CONDITION: 'its condition',
  NOT_DELIVERED: 'not delivered yet',
  ALREADY_RETURNED: 'returned already',
  OTHER_SELLER: 'another seller',
  BUSINESS_PURCHASE: 'bought by a business',
  NEEDS_EVIDENCE: 'needs photos',
  UNKNOWN_ITEM: 'not known',
};

/** What verdicts said, and which rules refuse. */
export function rulesChapter({ verdicts }: Figures, draw: Plots): Chapter {
  const { yes, no, review, rules, reasons } = verdicts;
  const all = yes + no + review;
  if (!all)
    return { id: 'rules', title: 'What rules refuse', body: nothing('No verdict was reached in this time.') };
  const body = markup`<p>Of ${many(all, 'item')}, ${number(yes)} could go back, ${number(no)} could not, and a person had to look at ${number(review)}.
${reasons.length > 0 && `Reasons given: ${reasons.map(({ name, count }) => `${CODES[name] ?? name} ${number(count)}`).join(', ')}.`}</p>
${refusals(rules, draw)}`;
  return { id: 'rules', title: 'What rules refuse', body };
}

function refusals(rules: readonly RuleFigures[], draw: Plots): Markup {
  const shown = rules.filter(({ no }) => no > 0).slice(0, SHOWN);
  const says = ({ yes, no, review }: RuleFigures): string => `${number(no)} of ${number(yes + no + review)}`;
  const title = `Rules that refuse: ${shown.map((rule) => `${rule.id} ${says(rule)}`).join('; ')}`;
  return figure(
    markup`${key('missed')}refused, ${key('soft')}left to a person, ${key('accent')}let back, by each rule that counted`,
    new Markup(
      draw.bars(
        shown.map((rule) => ({
          name: rule.explain ? `${rule.id}: ${rule.explain}` : rule.id,
          values: [rule.no, rule.review, rule.yes],
          says: says(rule),
        })),
        title,
        ['missed', 'soft', 'accent'],
      ),
    ),
    table(
      'Items by rule',
      ['Rule', 'Refused', 'To a person', 'Let back'],
      rules.map(({ id, no, review, yes }) => [id, number(no), number(review), number(yes)]),
    ),
  );
}
