import { html, nothing, type TemplateResult } from 'lit';
import { encoded } from '../../content/reading.js';
import type { Kept } from '../../escalation/index.js';
import type { ReturnsSlipStrings, Values } from '../../i18n/index.js';
import { button } from '../../ui/form/buttons.js';
import { notice, type Tone } from '../../ui/form/notice.js';
import { heading } from './returns.form.js';

/** What was submitted, in the visitor's words: plain JSON, so that a reload of the tab shows it again. */
export interface Slip {
  readonly key: string;
  readonly reference: string;
  readonly kind: 'return' | 'withdrawal';
  /** Milliseconds since 1970 UTC, by the visitor's clock. */
  readonly at: number;
  readonly rows: readonly { readonly what: string; readonly said: string }[];
  readonly next: readonly string[];
}

export type SlipWords = (key: keyof ReturnsSlipStrings, values?: Values) => string;

export interface SlipScene {
  readonly t: SlipWords;
  readonly locale: string;
  readonly slip: Slip;
  /** How it stands; undefined until the outbox says so. */
  readonly kept: Kept | undefined;
  readonly mail: string | undefined;
  /** What was just done with the text. */
  readonly done: 'copied' | 'select' | undefined;
  readonly on: SlipHandlers;
}

export interface SlipHandlers {
  retry(): void;
  copy(): void;
  print(): void;
  download(): void;
  another(): void;
}

export const moment = (locale: string, at: number | string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' }).format(
    typeof at === 'number' ? at : Date.parse(at),
  );

type Key = keyof ReturnsSlipStrings;
interface Standing {
  readonly tone: Tone;
  readonly title: Key;
  readonly words: readonly Key[];
  /** Nobody has it: the visitor has to send it. */
  readonly own?: boolean;
  readonly retry?: boolean;
}

/** The honest word: saved on this device, sent, or received. */
function standingOf({ slip, kept }: SlipScene): Standing {
  const withdraws = slip.kind === 'withdrawal';
  if (!kept) return { tone: 'info', title: 'sendingTitle', words: ['saving'] };
  const { standing, keptIn } = kept;
  const lost: Key[] = keptIn === 'text' ? ['files'] : [];
  switch (standing.state) {
    case 'accepted': {
      const proved = standing.receipt.receivedAt ?? standing.receipt.backendReference;
      const received = withdraws ? 'receivedWithdrawal' : proved ? 'received' : 'sent';
      return {
        tone: 'good',
        title: proved || withdraws ? 'receivedTitle' : 'sentTitle',
        words: withdraws ? [received, 'acknowledgement'] : [received],
      };
    }
    case 'needs-attention':
      if (standing.code === 'nobody')
        return {
          tone: 'warning',
          title: 'nobodyTitle',
          words: [withdraws ? 'nobodyWithdrawal' : 'nobody', ...lost],
          own: true,
        };
      return { tone: 'bad', title: 'stuckTitle', words: ['stuck', ...lost], own: true, retry: true };
    default:
      if (keptIn === 'memory') return { tone: 'warning', title: 'memoryTitle', words: ['memory'], own: true };
      if (standing.state === 'sending' || !standing.attempts)
        return { tone: 'info', title: 'sendingTitle', words: ['sending', ...lost] };
      return { tone: 'info', title: 'laterTitle', words: ['later', ...lost], retry: true };
  }
}

const rowsOf = ({ t, locale, slip, kept }: SlipScene): Slip['rows'] => {
  const receipt = kept?.standing.state === 'accepted' ? kept.standing.receipt : undefined;
  return [
    { what: t('made'), said: moment(locale, slip.at) },
    ...(receipt?.receivedAt ? [{ what: t('receivedAt'), said: moment(locale, receipt.receivedAt) }] : []),
    ...(receipt?.backendReference && receipt.backendReference !== slip.reference
      ? [{ what: t('shopReference'), said: receipt.backendReference }]
      : []),
    ...slip.rows,
  ];
};

const titleOf = ({ t, slip }: SlipScene): string =>
  t(slip.kind === 'withdrawal' ? 'withdrawalTitle' : 'returnTitle');

/** The slip as text: to copy, to mail, to save. */
export const textOf = (scene: SlipScene): string => {
  const { t, slip } = scene;
  const lines = [{ what: t('reference'), said: slip.reference }, ...rowsOf(scene)];
  return [titleOf(scene), '', ...lines.map(({ what, said }) => `${what}: ${said}`), ''].join('\n');
};

const mailto = (scene: SlipScene, address: string): string =>
  `mailto:${encodeURIComponent(address)}?subject=${encoded(`${titleOf(scene)} ${scene.slip.reference}`)}&body=${encoded(textOf(scene))}`;

/** What was submitted, how it stands, and what happens next. */
export function drawSlip(scene: SlipScene): TemplateResult {
  const { t, slip, mail, done, on } = scene;
  const { tone, title, words, own, retry } = standingOf(scene);
  const address = own && mail?.includes('@') ? mail : undefined;
  return html`<section class="slip form" part="slip">
    ${heading(titleOf(scene), undefined, 'standing')}
    <div role="status" id="standing">
      ${notice({ tone, title: t(title), body: words.map((word) => html`<p>${t(word)}</p>`) })}
    </div>
    ${retry ? html`<div class="buttons">${button({ label: t('retry'), press: () => on.retry() })}</div>` : nothing}
    <div class="ticket">
      <p class="ticket-label">${t('reference')}</p>
      <p class="ticket-reference" dir="ltr">${slip.reference}</p>
      <dl class="facts">
        ${rowsOf(scene).map(({ what, said }) => html`<div><dt>${what}</dt><dd><bdi>${said}</bdi></dd></div>`)}
      </dl>
    </div>
    <p class="hidden" role="status">${done === 'copied' ? t('copied') : nothing}</p>
    <div class="buttons">
      ${address ? html`<a class="button" href=${mailto(scene, address)}>${t('mail')}</a>` : nothing}
      ${button({ label: t(done === 'copied' ? 'copied' : 'copy'), quiet: !own || !!address, press: () => on.copy() })}
      ${button({ label: t('print'), quiet: true, press: () => on.print() })}
      ${button({ label: t('download'), quiet: true, press: () => on.download() })}
    </div>
    ${
      done === 'select'
        ? html`<div class="field-group">
            <label class="label" for="slip-text">${t('copyThis')}</label>
            <textarea class="input" id="slip-text" readonly rows="8" .value=${textOf(scene)}></textarea>
          </div>`
        : nothing
    }
    ${
      slip.next.length && !own
        ? html`<div class="next-steps">
            <h3 class="subtitle">${t('next')}</h3>
            <ol class="numbers">${slip.next.map((one) => html`<li>${one}</li>`)}</ol>
          </div>`
        : nothing
    }
    <p><button class="link" type="button" @click=${() => on.another()}>${t('another')}</button></p>
  </section>`;
}
