import { html, nothing, svg, type TemplateResult } from 'lit';
import { encoded } from '../../content/reading.js';
import type { Departments, Kept, Ticket } from '../../escalation/index.js';
import type { EscalationSlipStrings, Values } from '../../i18n/index.js';
import { button, buttons } from '../../ui/form/buttons.js';
import { notice } from '../../ui/form/notice.js';
import { icon } from '../../ui/icon.js';
import { standingOf } from './escalation.standing.js';
import { nextLine, rowsOf, textOf } from './escalation.summary.js';

export type SlipWords = (key: keyof EscalationSlipStrings, values?: Values) => string;

export interface SlipScene {
  readonly t: SlipWords;
  readonly locale: string;
  readonly now: number;
  readonly ticket: Ticket;
  /** How it stands; undefined where nobody knows any more. */
  readonly kept: Kept | undefined;
  /** Undefined where it could not be read. */
  readonly desk: Departments | undefined;
  /** The other ways to the department. */
  readonly ways: unknown;
  readonly copied: 'yes' | 'no' | undefined;
  readonly on: {
    again(): void;
    retry(): void;
    remove(): void;
    copied(copied: 'yes' | 'no'): void;
  };
}

const copyIcon = icon(svg`<path d="M9 9h10v10H9zM5 15V5h10" />`);
const printIcon = icon(svg`<path d="M7 9V4.5h10V9M7 16H4.5V9h15v7H17M7 13.5h10v6H7z" />`);
const saveIcon = icon(svg`<path d="M12 4.5v10M8 11l4 4 4-4M5 19.5h14" />`);
const mailIcon = icon(svg`<path d="M4 6h16v12H4zM4.5 6.5 12 13l7.5-6.5" />`);

/** Reference, how it stands, what happens next and by when, what was written; to print, copy, save. */
export function drawSlip(scene: SlipScene): TemplateResult {
  const { t, ticket, kept, on } = scene;
  const { tone, title, body, hopeless } = standingOf(scene);
  const theirs = kept?.standing.state === 'accepted' ? kept.standing.receipt.backendReference : undefined;
  return html`<div class="form slip" part="slip">
    <h2 class="title" id="title" tabindex="-1" aria-describedby="standing">${t('slip', { name: ticket.departmentName })}</h2>
    <div role="status" id="standing">${notice({ tone, title, body: html`${body.map((one) => html`<p>${one}</p>`)}` })}</div>
    ${
      hopeless
        ? buttons(
            button({ label: t('retry'), press: on.retry }),
            mail(scene),
            button({ label: t('remove'), quiet: true, press: on.remove }),
          )
        : nothing
    }
    <div class="ticket">
      <dl class="head">
        <div><dt>${t('reference')}</dt><dd class="reference" dir="ltr">${ticket.reference}</dd></div>
        ${theirs && theirs !== ticket.reference ? html`<div><dt>${t('theirs')}</dt><dd class="reference"><bdi>${theirs}</bdi></dd></div>` : nothing}
      </dl>
      ${hopeless ? nothing : next(scene)}
      <h3 class="subtitle">${t('summary')}</h3>
      <dl class="rows">
        ${rowsOf(scene).map(({ what, said }) => html`<div><dt>${what}</dt><dd><bdi>${said}</bdi></dd></div>`)}
      </dl>
    </div>
    ${paper(scene)}
    <p class="small" role="status">${scene.copied ? t(scene.copied === 'yes' ? 'copied' : 'copyFailed') : nothing}</p>
    ${hopeless ? scene.ways : nothing} ${buttons(button({ label: t('again'), quiet: true, press: on.again }))}
  </div>`;
}

const next = (scene: SlipScene): TemplateResult =>
  html`<div><h3 class="subtitle">${scene.t('next')}</h3>
    <p>${nextLine(scene)}</p>
    <p class="muted">${scene.t('keep')}</p></div>`;

/** The beginning of a text, in whole characters and with a sign that it goes on. */
export function cut(text: string, most: number): string {
  const all = [...text];
  return all.length > most ? `${all.slice(0, most).join('')}…` : text;
}

/** More makes an address that not every mail program takes. Characters; the cut is seen. */
const LONGEST_BODY = 1_500;

function mail(scene: SlipScene): unknown {
  const { t, ticket, desk } = scene;
  const department = desk?.departments.find(({ id }) => id === ticket.department);
  const address = department?.channels.find(({ type }) => type === 'email')?.href;
  if (!address) return nothing;
  const subject = `${ticket.reference} ${ticket.topicLabel ?? ''}`.trim();
  const href = `${address}?subject=${encoded(subject)}&body=${encoded(cut(textOf(scene), LONGEST_BODY))}`;
  return html`<a class="button quiet" part="action" href=${href}>${mailIcon}${t('mail')}</a>`;
}

/** Where even that cannot be loaded, the text can still be copied. */
const out = async (how: 'print' | 'save', scene: SlipScene): Promise<void> =>
  (await import('./escalation.paper.js'))[how](scene);

function paper(scene: SlipScene): TemplateResult {
  const { t, on } = scene;
  const copy = (): void =>
    void navigator.clipboard?.writeText(textOf(scene)).then(
      () => on.copied('yes'),
      () => on.copied('no'),
    );
  return buttons(
    button({
      label: t('copy'),
      quiet: true,
      icon: copyIcon,
      press: navigator.clipboard ? copy : () => on.copied('no'),
    }),
    button({ label: t('print'), quiet: true, icon: printIcon, press: () => void out('print', scene) }),
    button({ label: t('save'), quiet: true, icon: saveIcon, press: () => void out('save', scene) }),
  );
}
