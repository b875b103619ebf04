import { html, nothing, type TemplateResult } from 'lit';
import { moneyOf, type QuestionOf, refundTimeOf, rightsIn } from '../../returns/session.js';
import { type Answer, answers } from '../../ui/form/answers.js';
import { button, buttons } from '../../ui/form/buttons.js';
import { heading } from './returns.form.js';
import type { Scene } from './returns.scene.js';
import { answered } from './returns.answered.js';
import { day, money, piecesTitle, titleOf } from './returns.words.js';
import { duration } from './returns.duration.js';

/** The last look: every answer with its way back, and the money, before anything is sent. */
export function drawReview(scene: Scene, question: QuestionOf<'review'>): TemplateResult {
  const { t, say, mode, sending, unsent, on } = scene;
  const { statement } = question;
  return html`<div class="form">
    ${heading(t(statement ? 'confirmTitle' : 'reviewTitle'), t(statement ? 'confirmHelp' : 'reviewHelp'))}
    ${answers(say, statement ? statementRows(scene, question) : answered(scene))}
    ${statement ? drawRights(scene, question) : mode === 'gift' ? nothing : drawMoney(scene, question)}
    ${unsent ? html`<p class="error" role="status">${t('unsent')}</p>` : nothing}
    ${buttons(
      button({
        label: sending ? t('sending') : t(statement ? 'confirm' : 'send'),
        press: () => on.send(),
        id: 'send',
      }),
    )}
  </div>`;
}

function statementRows(scene: Scene, { items, statement }: QuestionOf<'review'>): readonly Answer[] {
  const { t, on } = scene;
  const change = (): void => on.change('statement');
  const goods = items.length
    ? items.map((item) => piecesTitle(scene, item)).join(', ')
    : statement?.words || t('statementAll');
  return [
    { what: t('name'), said: statement?.name, change },
    { what: t('email'), said: statement?.email, change },
    { what: t('orderNumber'), said: statement?.orderNumber, change },
    { what: t('itemsShort'), said: goods, change },
  ];
}

/** Until when the law gives time, where that is known. It stands in nobody's way. */
function drawRights(scene: Scene, { items }: QuestionOf<'review'>): unknown {
  const { t, locale, version } = scene;
  const lines = items.flatMap((item) => {
    const dates = rightsIn(version, item.verdict).flatMap(({ deadline }) => deadline ?? []);
    const last = dates.sort().at(-1);
    return last ? [t('lawDeadline', { title: titleOf(scene, item), date: day(locale, last) })] : [];
  });
  return lines.length ? html`<div class="muted">${lines.map((line) => html`<p>${line}</p>`)}</div>` : nothing;
}

function drawMoney(scene: Scene, { items }: QuestionOf<'review'>): unknown {
  const { t, setting, locale, version } = scene;
  const { lines, fees, total } = moneyOf(setting, items);
  if (!lines.length) return fees.some(({ fee }) => fee) ? drawFees(scene, fees) : nothing;
  if (total === undefined) return html`<p class="muted">${t('moneyUnknown')}</p>`;
  const titles = new Map(items.map((item) => [item.lineId, piecesTitle(scene, item)]));
  const row = (what: string, minor: number, sign = ''): TemplateResult =>
    html`<div class="sum"><dt><bdi>${what}</bdi></dt><dd>${sign}${money(scene, minor)}</dd></div>`;
  const first = items[0];
  const time = first && duration(locale, refundTimeOf(version, first.verdict));
  return html`<section class="money" aria-labelledby="money">
    <h3 class="subtitle" id="money">${t('moneyTitle')}</h3>
    <dl>
      ${lines.map(
        ({ lineId, value, restocking, bonus }) =>
          html`${row(titles.get(lineId) ?? lineId, value)}
          ${restocking ? row(t('moneyRestocking'), restocking, '− ') : nothing}
          ${bonus ? row(t('moneyBonus'), bonus, '+ ') : nothing}`,
      )}
      ${fees.map(({ fee }) => (fee ? row(t('moneyFee'), fee, '− ') : nothing))}
      <div class="sum total"><dt>${t('moneyTotal')}</dt><dd>${money(scene, total)}</dd></div>
    </dl>
    ${time ? html`<p class="help">${t('moneyTime', { time })}</p>` : nothing}
  </section>`;
}

const drawFees = (scene: Scene, fees: readonly { readonly fee: number }[]): TemplateResult => {
  const all = fees.reduce((sum, { fee }) => sum + fee, 0);
  return html`<dl class="muted"><div class="sum"><dt>${scene.t('moneyFee')}</dt><dd>${money(scene, all)}</dd></div></dl>`;
};
