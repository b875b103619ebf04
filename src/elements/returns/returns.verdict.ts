import { html, nothing, type TemplateResult } from 'lit';
import type { Verdict } from '../../returns/index.js';
import { grounds, type Item, type QuestionOf, rightsIn } from '../../returns/session.js';
import { button } from '../../ui/form/buttons.js';
import { card, toneIcon, type Tone } from '../../ui/form/notice.js';
import { frame, heading } from './returns.form.js';
import { calendarIcon } from './returns.icons.js';
import type { Scene } from './returns.scene.js';
import { day, money, piecesTitle, resolutionWord, titleOfQuestion } from './returns.words.js';

const TONES: Readonly<Record<Verdict['eligible'], Tone>> = { yes: 'good', no: 'bad', review: 'warning' };

export function drawOutcome(scene: Scene, question: QuestionOf<'outcome'>): TemplateResult {
  const { t, mode, on } = scene;
  const { items, final, today } = question;
  const can = items.some(({ verdict }) => verdict.eligible !== 'no');
  const body = html`${heading(titleOfQuestion(scene, question), countOf(scene, items))}
    <ul class="cards">
      ${items.map((item) => html`<li>${drawVerdict(scene, item, today)}</li>`)}
    </ul>`;
  if (mode !== 'check')
    return frame(scene, final ? { body: html`${body}${again(scene)}`, go: false } : { body });
  return html`<div class="form">
    ${body}
    <div class="buttons">
      ${can ? button({ label: t('startReturn'), press: () => on.startReturn() }) : nothing}
      ${button({ label: t('again'), quiet: can, press: () => on.restart() })}
    </div>
  </div>`;
}

const again = ({ t, on }: Scene): TemplateResult =>
  html`<p>${t('final')}</p>
    <div class="buttons">${button({ label: t('again'), quiet: true, press: () => on.restart() })}</div>`;

/** “2 items can go back, 1 stays with you”: the sum of mixed verdicts before the cards. */
function countOf({ t }: Scene, items: readonly Item[]): string | undefined {
  if (items.length < 2) return undefined;
  const count = (wanted: Verdict['eligible']): number =>
    items.filter(({ verdict }) => verdict.eligible === wanted).length;
  return (['yes', 'review', 'no'] as const)
    .filter((one) => count(one))
    .map((one) => t(`${one}Count`, { n: count(one) }))
    .join(' · ');
}

/** What, until when, why in the shop's words, and what instead. */
export function drawVerdict(scene: Scene, item: Item, today?: Verdict): TemplateResult {
  const { t, mode, on } = scene;
  const { verdict } = item;
  const { eligible, deadline } = verdict;
  const open = today?.eligible === 'yes';
  const tone = open ? 'info' : TONES[eligible];
  const words = t(
    open ? 'dependsOnDay' : eligible === 'yes' && mode === 'exchange' ? 'yesExchange' : eligible,
  );
  const title = item.title ?? item.sku;
  return card(
    html`${
      title
        ? html`<h3 class="subtitle"><bdi>${piecesTitle(scene, item)}</bdi></h3>
              <p class=${`tone verdict ${tone}`}>${toneIcon(tone)}<span>${words}</span></p>`
        : html`<h3 class=${`tone verdict ${tone}`}>${toneIcon(tone)}<span>${words}</span></h3>`
    }
      ${drawUntil(scene, verdict, today)}`,
    html`${byLaw(scene.version, verdict) ? [drawRights(scene, verdict), drawGrounds(scene, open ? today : verdict)] : [drawGrounds(scene, open ? today : verdict), drawRights(scene, verdict)]}${drawOffers(scene, item)}${open ? nothing : drawInstead(scene, verdict)}`,
    eligible !== 'no' && deadline
      ? html`<button class="link with-icon" type="button" @click=${() => on.calendar(item)}>
          ${calendarIcon}<span>${t('calendar')}</span>
        </button>`
      : nothing,
  );
}

function drawUntil({ t, locale }: Scene, verdict: Verdict, today: Verdict | undefined): unknown {
  const { eligible, deadline, clock, reasons } = verdict;
  const late = reasons.some(({ code }) => code === 'OUTSIDE_WINDOW');
  const what = t(clock.from);
  const line = (words: string): TemplateResult => html`<p class="until">${words}</p>`;
  if (today?.deadline) return line(t('today', { date: day(locale, today.deadline) }));
  if (!deadline) return eligible === 'yes' ? line(t('noDeadline')) : nothing;
  if (eligible === 'no' && !late) return nothing;
  const date = day(locale, deadline);
  return html`${line(t(eligible === 'no' ? 'untilWas' : 'until', { date }))}
    ${
      clock.date
        ? html`<p class="help">
            ${t(clock.assumed ? 'assumed' : 'clock', { what, date: day(locale, clock.date) })}
          </p>`
        : nothing
    }`;
}

/** The shop's words; where the law gives more than the shop, its own rule comes second and is called so. */
function drawGrounds(scene: Scene, verdict: Verdict): unknown {
  const { t, version } = scene;
  const labels = rightsIn(version, verdict).map(({ label }) => label);
  const list = grounds(version, verdict)
    .map(({ text, articleId }) => ({ text: labels.includes(text) ? undefined : text, articleId }))
    .filter(({ text, articleId }) => text || articleId);
  if (!list.length) return nothing;
  return html`<section>
    <h4 class="small-title">${t(byLaw(version, verdict) ? 'shopRule' : 'why')}</h4>
    ${list.map(
      ({ text, articleId }) =>
        html`${text ? html`<p dir="auto">${text}</p>` : nothing}${articleId ? drawArticle(scene, articleId) : nothing}`,
    )}
  </section>`;
}

const byLaw = ({ statutory }: Scene['version'], { eligible, ruleIds }: Verdict): boolean =>
  eligible === 'yes' && statutory.some(({ id }) => ruleIds.includes(id));

/** The article a verdict rests on: in place where we have it, by the page where it shows articles. */
function drawArticle(scene: Scene, id: string): unknown {
  const { t, articles, article, noArticles, on } = scene;
  const title = articles?.titleOf(id);
  const open = article === id;
  if (noArticles && title === undefined)
    return open ? html`<p class="help" id="no-article" tabindex="-1">${t('articleMissing')}</p>` : nothing;
  const label = title ?? t('article');
  const known = title !== undefined;
  return html`<p>
      <button
        class="link"
        type="button"
        aria-expanded=${known ? String(open) : nothing}
        @click=${() => on.article(open && known ? undefined : id, label)}
      >
        ${label}
      </button>
    </p>
    ${open && known ? html`<div class="article" dir="auto">${articles?.draw(id)}</div>` : nothing}`;
}

function drawRights({ t, locale, version }: Scene, verdict: Verdict): unknown {
  const rights = rightsIn(version, verdict);
  if (!rights.length) return nothing;
  return html`<section>
    <h4 class="small-title">${t('law')}</h4>
    ${rights.map(({ label = t('lawRight'), deadline }) => {
      const words = deadline ? t('lawUntil', { label, date: day(locale, deadline) }) : label;
      return html`<p dir="auto">${words}</p>`;
    })}
  </section>`;
}

/** What can be had for it, before anything is decided: words, and money where it is known. */
function drawOffers(scene: Scene, { verdict }: Item): unknown {
  const { t, mode } = scene;
  if (mode !== 'check' || verdict.eligible === 'no' || !verdict.resolutions.length) return nothing;
  const { methods } = verdict;
  const words = verdict.resolutions.map((one) => resolutionWord(scene, one)).join(', ');
  return html`<section>
    <h4 class="small-title">${t('resolutionShort')}</h4>
    <p>${words}</p>
    ${
      methods.length
        ? html`<h4 class="small-title gap">${t('methodShort')}</h4>
            <ul>
              ${methods.map(
                (one) => html`<li>
                  ${resolutionWord(scene, one)} · ${one.fee ? money(scene, one.fee) : t('free')}
                </li>`,
              )}
            </ul>`
        : nothing
    }
  </section>`;
}

function drawInstead(scene: Scene, { instead }: Verdict): unknown {
  const { t } = scene;
  const words = instead.map(({ type }) => {
    if (type === 'defect') return t('insteadDefect');
    if (type === 'wait') return t('insteadWait');
    if (type === 'person') return t('insteadPerson');
    return t('insteadOffer', { offer: resolutionWord(scene, { type }) });
  });
  if (!words.length) return nothing;
  return html`<section>
    <h4 class="small-title">${t('instead')}</h4>
    <ul class="bullets">${words.map((one) => html`<li>${one}</li>`)}</ul>
  </section>`;
}
