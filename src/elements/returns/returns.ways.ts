import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionOf } from '../../returns/session.js';
import { choices } from '../../ui/form/choices.js';
import { textField } from '../../ui/form/fields.js';
import { frame, heading } from './returns.form.js';
import type { Key, Scene } from './returns.scene.js';
import { methodWord, money, piecesTitle, resolutionWord } from './returns.words.js';

type Resolution = QuestionOf<'resolution'>['options'][number];

const PAID = 'refund-original';

/** What a way to make good means for this item: words, and the money. */
function worth(scene: Scene, { type, bonus }: Resolution, { item }: QuestionOf<'resolution'>): string {
  const { t, mode } = scene;
  const words = t(`${type}Help` as Key);
  if (mode === 'gift') return words;
  const value =
    item.price === undefined ? undefined : item.price * item.pieces - item.verdict.fees.restocking;
  const sum =
    value === undefined || !['refund-original', 'store-credit', 'gift-card'].includes(type)
      ? undefined
      : money(scene, Math.max(0, value + (bonus ?? 0)));
  const more = bonus ? t('bonus', { bonus: money(scene, bonus) }) : undefined;
  return [sum, words, more].filter(Boolean).join(' · ');
}

/**
 * What the reason suggests stands first; money back, and every other way, is one press away on a button of the same
 * size. Where nothing is suggested it is a question like the others.
 */
export function drawResolution(scene: Scene, question: QuestionOf<'resolution'>): TemplateResult {
  const { say, t, draft, pressed, on } = scene;
  const { item, options, suggested } = question;
  const about = piecesTitle(scene, item);
  if (!suggested)
    return frame(scene, {
      about,
      body: choices({
        say,
        name: 'answer',
        label: t('resolutionTitle'),
        titled: true,
        by: 'about',
        type: 'radio',
        error: pressed ? t('oneMissing') : undefined,
        choices: options.map((one) => ({
          value: one.type,
          label: resolutionWord(scene, one),
          help: worth(scene, one, question),
          checked: one.type === draft,
        })),
        changed: (value) => on.draft(value),
      }),
    });
  const [first, ...rest] = options;
  const ordered = [
    first,
    ...rest.filter(({ type }) => type === PAID),
    ...rest.filter(({ type }) => type !== PAID),
  ];
  return frame(scene, {
    about,
    go: false,
    body: html`${heading(t('resolutionTitle'))}
      <div class="offers">
        ${ordered.map((one) =>
          one
            ? html`<button
                class=${one.type === suggested ? 'offer first' : 'offer'}
                part="action"
                type="button"
                aria-pressed=${one.type === draft ? 'true' : nothing}
                @click=${() => on.answer(one.type)}
              >
                <span class="offer-name">${resolutionWord(scene, one)}</span>
                <span class="offer-help">${worth(scene, one, question)}</span>
              </button>`
            : nothing,
        )}
      </div>`,
  });
}

export function drawVariant(scene: Scene, { item }: QuestionOf<'variant'>): TemplateResult {
  const { say, t, draft, pressed, variants, on } = scene;
  const about = piecesTitle(scene, item);
  const error = pressed ? t('variantMissing') : undefined;
  if (variants === 'looking')
    return frame(scene, {
      about,
      go: false,
      body: html`${heading(t('variantTitle'))}<p class="muted" role="status">${t('variantLooking')}</p>`,
    });
  if (Array.isArray(variants))
    return frame(scene, {
      about,
      body: choices({
        say,
        name: 'answer',
        label: t('variantTitle'),
        titled: true,
        by: 'about',
        type: 'radio',
        error,
        choices: variants.map(({ sku, title, available }) => ({
          value: sku,
          label: title,
          help: available === false ? t('variantOut') : undefined,
          checked: sku === draft,
        })),
        changed: (value) => on.draft(value),
      }),
    });
  return frame(scene, {
    about,
    body: html`${heading(t('variantTitle'), undefined, 'about')}
      ${textField({
        say,
        name: 'answer',
        label: t('variantWords'),
        error,
        value: typeof draft === 'string' ? draft : '',
        changed: (value) => on.draft(value),
      })}`,
  });
}

export function drawMethod(scene: Scene, { items, options }: QuestionOf<'method'>): TemplateResult {
  const { say, t, draft, pressed, on } = scene;
  return frame(scene, {
    about: items.map((item) => piecesTitle(scene, item)).join(', '),
    body: choices({
      say,
      name: 'answer',
      label: t(items.length > 1 ? 'methodTitleMany' : 'methodTitle'),
      titled: true,
      by: 'about',
      type: 'radio',
      error: pressed ? t('oneMissing') : undefined,
      choices: options.map((one) => ({
        value: one.type,
        label: methodWord(scene, one),
        help: one.fee ? t('costs', { fee: money(scene, one.fee) }) : t('free'),
        checked: one.type === draft,
      })),
      changed: (value) => on.draft(value),
    }),
  });
}
