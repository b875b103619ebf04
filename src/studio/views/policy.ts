import { html, nothing, svg, type TemplateResult } from 'lit';
import {
  digitsOf,
  fromMinor,
  type LineVerdict,
  type ReturnsPolicy,
  type Verdict,
} from '../../returns/index.js';
import type { Studio } from '../studio.js';
import { DAYS, type PolicyBench, policyIn, type Tried } from '../work/policy-bench.js';
import { DAY, type LineOfTime, type Stretch } from '../work/time-machine.js';
import { localValue, momentOf } from '../work/moments.js';
import { fileChoice } from './file-choice.js';
import { option, textField } from './plain-fields.js';

interface Scene {
  readonly studio: Studio;
  readonly bench: PolicyBench;
  readonly policy: ReturnsPolicy;
  readonly tried: Tried;
}

const dayWords = ({ locale }: Studio, at: number): string =>
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
function strip({ studio, bench, tried }: Scene, { stretches }: LineOfTime): TemplateResult {
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

function item(scene: Scene, { lineId, verdict }: LineVerdict, index: number): TemplateResult {
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

/** The day, by a field and by a slider from the day of the order on. */
function clockFields({ studio, bench, tried }: Scene): TemplateResult {
  const day = Math.round((bench.asOf - tried.start) / DAY);
  return html`<div class="form-field">
      <label for="as-of">${studio.say('asOf')}</label>
      <input
        id="as-of"
        type="datetime-local"
        .value=${localValue(bench.asOf)}
        @input=${(event: Event) => bench.at(momentOf((event.target as HTMLInputElement).value))}
      />
    </div>
    <div class="form-field">
      <label for="machine">${studio.say('machine')}</label>
      <input
        id="machine"
        type="range"
        min="0"
        max=${DAYS}
        .value=${String(Math.min(Math.max(day, 0), DAYS))}
        aria-valuetext=${dayWords(studio, bench.asOf)}
        @input=${(event: Event) => bench.at(tried.start + Number((event.target as HTMLInputElement).value) * DAY)}
      />
      <p class="help">${studio.say('machineDay', { day: dayWords(studio, bench.asOf), n: day })}</p>
    </div>`;
}

function orderFields(studio: Studio, bench: PolicyBench, policy: ReturnsPolicy): TemplateResult {
  const reasons = policy.versions.flatMap((version) => version.reasons);
  const { orders } = bench;
  const choose = (event: Event): void => {
    const order = orders[Number((event.target as HTMLSelectElement).value)];
    if (order) bench.take(order);
    studio.changed();
  };
  return html`${
    orders.length
      ? html`<div class="form-field">
          <label for="sample">${studio.say('sample')}</label>
          <select id="sample" @change=${choose}>
            ${orders.map((order, i) => html`<option value=${i}>${order.orderNumber ?? i + 1}</option>`)}
          </select>
        </div>`
      : nothing
  }
    <div class="pair">
      ${textField(studio, ['country', 'country', bench.country], (value) => bench.set('country', value.toUpperCase()))}
      ${textField(studio, ['tier', 'tier', bench.tier], (value) => bench.set('tier', value))}
    </div>
    <div class="pair">
      <div class="form-field">
        <label for="reason">${studio.say('reason')}</label>
        <select id="reason" @change=${(event: Event) => bench.set('reason', (event.target as HTMLSelectElement).value)}>
          ${option('', studio.say('fromOrder'), bench.reason)}
          ${reasons.map(({ id, label }) => option(id, label ?? id, bench.reason))}
        </select>
      </div>
      ${textField(studio, ['condition', 'condition', bench.condition], (value) => bench.set('condition', value))}
    </div>
    <div class="form-field">
      <label for="order">${studio.say('order')}</label>
      <textarea
        id="order"
        class="mono"
        rows="14"
        spellcheck="false"
        .value=${bench.text}
        @input=${(event: Event) => bench.set('text', (event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>`;
}

/** Any order, any day: the verdicts and the rules that counted. */
export function policyView(studio: Studio, bench: PolicyBench): TemplateResult {
  const files = studio.workspace.of('returns');
  const file = studio.workspace.file(studio.route.file) ?? files[0];
  const policy = policyIn(file);
  if (!file || !policy)
    return html`<div class="empty"><h2>${studio.say('noPolicy')}</h2><p>${studio.say('noPolicyHelp')}</p></div>`;
  bench.begin();
  const tried = bench.try(policy, file.text);
  return html`<div class="two even">
    <section class="pane" aria-labelledby="bench-title">
      <h2 id="bench-title">${studio.say('policyBench')}</h2>
      ${fileChoice(studio, files, { file: file.name, view: 'policy' })}
      ${tried ? clockFields({ studio, bench, policy, tried }) : nothing} ${orderFields(studio, bench, policy)}
    </section>
    <section class="pane" aria-labelledby="verdict-title">
      <h2 id="verdict-title">${studio.say('verdicts')}</h2>
      ${
        tried
          ? html`<ul class="cards">
              ${tried.lines.map((line, i) => item({ studio, bench, policy, tried }, line, i))}
            </ul>`
          : html`<p role="status">${studio.say('noOrder')}</p>`
      }
    </section>
  </div>`;
}

const stretchBar = (from: number, to: number, eligible: string) =>
  svg`<rect class=${eligible} x=${from} y="0" width=${to - from + 1} height="14"></rect>`;
const nowMark = (at: number) => svg`<rect class="now" x=${at - 0.5} y="0" width="1" height="14"></rect>`;
