import { html, nothing, svg, type TemplateResult } from 'lit';
import { digitsOf, fromMinor, type LineVerdict, type Verdict } from '../../returns/index.js';
import type { Studio } from '../studio.js';
import { DAYS, type PolicyBench, type Tried } from '../work/policy-bench.js';
import { DAY, type LineOfTime, type Stretch } from '../work/time-machine.js';

/** An order that was tried on a day. */
export interface Trial {
  readonly studio: Studio;
  readonly bench: PolicyBench;
  readonly tried: Tried;
}

export const dayWords = ({ locale }: Studio, at: number): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(at);

const money = ({ locale }: Studio, minor: number, currency: string): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    Number(fromMinor(minor, digitsOf(currency))),
  );

const plain = (word: string): string => word.replace(/-/g, ' ');

/** A verdict in the words of the workshop: everything that counted. */
function facts(studio: Studio, verdict: Verdict): readonly (readonly [string, unknown])[] {
  const {
    deadline,
    clock,
    reasons,
    ruleIds,
    policyId,
    policyVersion,
    resolutions,
    methods,
    fees,
    statutory,
  } = verdict;
  const clockWords = clock.date
    ? studio.say(clock.assumed ? 'clockAssumed' : 'clockFrom', { clock: plain(clock.from), day: clock.date })
    : studio.say('clockUnknown');
  const list = (items: readonly string[]): string => items.join(', ');
  return [
    [studio.say('until'), deadline],
    [studio.say('counted'), clockWords],
    [
      studio.say('because'),
      reasons.map(({ text, code }) => html`<span class="block">${text} <code>${code}</code></span>`),
    ],
    [studio.say('byLaw'), list(statutory.map(({ id, deadline: day }) => (day ? `${id} (${day})` : id)))],
    [studio.say('gets'), list(resolutions.map(({ type, label }) => label ?? plain(type)))],
    [
      studio.say('how'),
      list(
        methods.map(
          ({ type, label, fee }) => `${label ?? plain(type)} (${money(studio, fee, fees.currency)})`,
        ),
      ),
    ],
    [studio.say('rules'), ruleIds.map((id) => html`<code>${id}</code> `)],
    [studio.say('policyUsed'), `${policyId ?? '–'} · ${policyVersion}`],
  ];
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && !value.length);

/** The days of an item as a strip: how the answer changes, and where the chosen day stands. */
function strip({ studio, bench, tried }: Trial, { stretches }: LineOfTime): TemplateResult {
  const at = Math.min(Math.max((bench.asOf - tried.start) / DAY, 0), DAYS);
  return html`<svg
      class="strip"
      viewBox="0 0 ${DAYS} 14"
      preserveAspectRatio="none"
      role="img"
      aria-label=${studio.say('strip')}
    >
      ${stretches.map(({ from, to, eligible }) => stretchBar(from, to, eligible))} ${nowMark(at)}
    </svg>
    <details>
      <summary>${studio.say('overTime', { n: DAYS })}</summary>
      <ul class="stretches">
        ${stretches.map((one) => stretch(studio, tried, one))}
      </ul>
    </details>`;
}

/** Days in a row with one answer, in words. */
const stretch = (
  studio: Studio,
  { start }: Tried,
  { from, to, eligible, verdict }: Stretch,
): TemplateResult =>
  html`<li>
    <span class="dot ${eligible}"></span> ${dayWords(studio, start + from * DAY)} –
    ${to >= DAYS - 1 ? '…' : dayWords(studio, start + to * DAY)}: ${studio.say(`verdict_${eligible}`)}
    <code>${verdict.ruleIds.join(', ')}</code>
  </li>`;

/** One item: the answer, everything that counted, and how it changes with the days. */
export function item(scene: Trial, { lineId, verdict }: LineVerdict, index: number): TemplateResult {
  const { studio, tried } = scene;
  const line = tried.order.lines[index];
  const time = tried.time.find((one) => one.lineId === lineId);
  return html`<li class="card verdict ${verdict.eligible}">
    <h3 dir="auto">${line?.title ?? line?.sku ?? lineId}</h3>
    <p class="answer"><span class="dot ${verdict.eligible}"></span> ${studio.say(`verdict_${verdict.eligible}`)}</p>
    <dl>
      ${facts(studio, verdict).map(([name, value]) =>
        isEmpty(value) ? nothing : html`<dt>${name}</dt><dd>${value}</dd>`,
      )}
    </dl>
    ${time ? strip(scene, time) : nothing}
  </li>`;
}

const stretchBar = (from: number, to: number, eligible: string) =>
  svg`<rect class=${eligible} x=${from} y="0" width=${to - from + 1} height="14"></rect>`;
const nowMark = (at: number) => svg`<rect class="now" x=${at - 0.5} y="0" width="1" height="14"></rect>`;
