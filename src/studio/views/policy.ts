import { html, nothing, type TemplateResult } from 'lit';
import type { ReturnsPolicy } from '../../returns/index.js';
import type { Studio } from '../studio.js';
import { DAYS, type PolicyBench, policyIn } from '../work/policy-bench.js';
import { DAY } from '../work/time-machine.js';
import { fileChoice } from './file-choice.js';
import { momentField, option, textField } from './plain-fields.js';
import { dayWords, item, type Trial } from './verdict.js';

/** The day, by a field and by a slider from the day of the order on. */
function clockFields({ studio, bench, tried }: Trial): TemplateResult {
  const day = Math.round((bench.asOf - tried.start) / DAY);
  return html`${momentField(studio, ['as-of', 'asOf', bench.asOf], (at) => bench.at(at))}
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
      ${tried ? clockFields({ studio, bench, tried }) : nothing} ${orderFields(studio, bench, policy)}
    </section>
    <section class="pane" aria-labelledby="verdict-title">
      <h2 id="verdict-title">${studio.say('verdicts')}</h2>
      ${
        tried
          ? html`<ul class="cards">
              ${tried.lines.map((line, i) => item({ studio, bench, tried }, line, i))}
            </ul>`
          : html`<p role="status">${studio.say('noOrder')}</p>`
      }
    </section>
  </div>`;
}
