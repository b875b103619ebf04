import { html, nothing, svg, type TemplateResult } from 'lit';
import { firstWords } from '../../i18n/first.js';
import { textField } from '../../ui/form/fields.js';
import { notice } from '../../ui/form/notice.js';
import { frame, heading } from './returns.form.js';
import type { Scene } from './returns.scene.js';

/** What the visitor writes to have an order opened. */
export interface OrderProof {
  readonly orderNumber: string;
  readonly proof: string;
}

export const proofOf = (draft: unknown): OrderProof => {
  const { orderNumber = '', proof = '' } = (draft ?? {}) as Partial<OrderProof>;
  return { orderNumber, proof };
};

export function drawOrder(scene: Scene): TemplateResult {
  const { say, t, order, pressed, draft, on } = scene;
  const proof = proofOf(draft);
  const missing = (value: string, text: string): string | undefined =>
    pressed && !value.trim() ? text : undefined;
  const errors = {
    orderNumber: missing(proof.orderNumber, t('orderNumberMissing')),
    proof: missing(proof.proof, t('orderProofMissing')),
  };
  return frame(scene, {
    go: t('orderFind'),
    mistakes: Object.entries(errors).flatMap(([name, text]) => (text ? [{ name, text }] : [])),
    body: html`${heading(t('orderTitle'), scene.mode === 'gift' ? t('giftIntro') : undefined)}
      ${drawReply(scene)}
      ${textField({
        say,
        name: 'orderNumber',
        label: t('orderNumber'),
        error: errors.orderNumber,
        required: true,
        code: true,
        value: proof.orderNumber,
        changed: (orderNumber) => on.fill({ orderNumber }, proof),
      })}
      <details class="where">
        <summary>${t('orderWhere')}</summary>
        <div class="where-body">${letter(t('orderPicture'))}<p class="help">${t('orderHint')}</p></div>
      </details>
      ${textField({
        say,
        name: 'proof',
        label: t('orderProof'),
        help: t('orderProofHelp'),
        error: errors.proof,
        required: true,
        code: true,
        value: proof.proof,
        changed: (value) => on.fill({ proof: value }, proof),
      })}
      <p class="muted" role="status">${order === 'looking' ? t('orderLooking') : nothing}</p>`,
  });
}

/** The same words whether or not there is such an order: nobody learns of others by trying. */
function drawReply({ t, order, locale }: Scene): unknown {
  if (!order || order === 'looking') return nothing;
  const words = order === 'none' ? 'orderNone' : 'orderNobody';
  return notice({
    tone: order === 'nobody' ? 'info' : 'warning',
    title: order === 'failed' ? firstWords(locale).failed : t(words),
    body: html`<p>${t(`${words}Help`)}</p>`,
    id: 'reply',
  });
}

/** A mail with its subject, and in it the number. */
const letter = (label: string): TemplateResult =>
  html`<svg class="letter" viewBox="0 0 220 96" role="img" aria-label=${label}>
    ${svg`<rect class="paper" x="1" y="1" width="218" height="94" rx="8" />
    <circle class="faint" cx="24" cy="26" r="10" />
    <path class="bar" d="M44 20h52M44 32h34" />
    <path class="bar strong" d="M16 54h58" />
    <rect class="marked" x="82" y="44" width="66" height="20" rx="5" />
    <text class="number" x="115" y="58" text-anchor="middle">№ 1001</text>
    <path class="bar" d="M16 76h150" />`}
  </svg>`;
