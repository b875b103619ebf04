import { html, nothing, svg, type TemplateResult } from 'lit';
import { openInstead, type Channel, type Department } from '../../escalation/index.js';
import { takesMessages } from '../../escalation/session.js';
import { primary } from '../../i18n/first.js';
import { button } from '../../ui/form/buttons.js';
import { select } from '../../ui/form/fields.js';
import { icon } from '../../ui/icon.js';
import { doneIcon } from '../../ui/reading-icons.js';
import type { Scene } from './escalation.scene.js';
import { by, moment } from '../../ui/moment.js';
import { elsewhere } from './escalation.times.js';

const clockIcon = icon(svg`<circle cx="12" cy="12" r="8.5" /><path d="M12 7.5V12l3 2" />`);
const phoneIcon = icon(
  svg`<path d="M6 4.5h3.5l1.5 4-2 1.5a11 11 0 0 0 5 5l1.5-2 4 1.5V18a1.5 1.5 0 0 1-1.5 1.5A14 14 0 0 1 4.5 6 1.5 1.5 0 0 1 6 4.5z" />`,
);
const mailIcon = icon(svg`<path d="M4 6h16v12H4zM4.5 6.5 12 13l7.5-6.5" />`);
const chatIcon = icon(svg`<path d="M4.5 5h15v11H11l-4 3.5V16H4.5z" />`);
const shieldIcon = icon(svg`<path d="M12 4 5.5 6.5V12c0 4 3 6.8 6.5 8 3.5-1.2 6.5-4 6.5-8V6.5z" />`);

const WAYS = { phone: phoneIcon, callback: phoneIcon, email: mailIcon, chat: chatIcon, form: nothing };

/** Open or shut now, and by when it answers: two short lines, the first with a sign and words. */
export function standing({ t, locale, now, department, route }: Scene): TemplateResult {
  const { openNow, opensAt, closesAt, answerBy } = route;
  const why = openNow ? undefined : holiday(department, now);
  const state = openNow
    ? closesAt
      ? t('openUntil', { time: moment(locale, closesAt, now) })
      : t('open')
    : why
      ? t('closedFor', { why })
      : t('closed');
  return html`<ul class="standing">
    <li class=${openNow ? 'is-open' : 'is-shut'}><span class="lamp"></span><span>${state}${
      opensAt ? html` · ${t('opens', { time: moment(locale, opensAt, now) })}` : nothing
    }</span></li>
    ${answerBy ? html`<li>${clockIcon}<span>${t('answers', { time: by(locale, answerBy, now) })}</span></li>` : nothing}
  </ul>`;
}

/** Why it is closed today, where the file says so. */
function holiday({ hours }: Department, now: number): string | undefined {
  if (!hours) return undefined;
  const today = new Date(now).toLocaleDateString('sv', { timeZone: hours.timezone });
  return hours.exceptions.get(today)?.label;
}

/**
 * Who it goes to: what they handle, can do, need, never ask for, when they are there, and their other ways. Before that
 * is `known` a hint stands in the same place: a region that speaks must be there before its words.
 */
export function drawDepartment(scene: Scene, known: boolean): TemplateResult {
  return html`<section class="card who" part=${known ? 'department' : nothing} aria-labelledby=${known ? 'who' : nothing}>
    <div role="status">${known ? whoIs(scene) : html`<p class="muted">${scene.t('hint')}</p>`}</div>
    ${known ? about(scene) : nothing}
  </section>`;
}

function whoIs(scene: Scene): TemplateResult {
  const { t, department } = scene;
  const lang = langOf(scene);
  return html`<p class="over">${t('goesTo')}</p>
    <h3 class="who-name" id="who" lang=${lang}>${department.name}</h3>
    <p class="muted" lang=${lang}>${department.handles.join(' · ')}</p>
    ${standing(scene)}`;
}

/** The file may be in another language than the words of the form. */
const langOf = ({ desk, locale }: Scene): string | typeof nothing =>
  primary(desk.locale) === primary(locale) ? nothing : desk.locale;

function about(scene: Scene): TemplateResult {
  const { t, department } = scene;
  const lang = langOf(scene);
  return html`${zone(scene)} ${instead(scene)}
    ${listed(t('canDo'), department.canDo, lang)} ${
      department.needs.length
        ? html`<div><p class="list-title">${t('needs')}</p><ul class="needs" lang=${lang}>${department.needs.map((one) => html`<li>${one}</li>`)}</ul></div>`
        : nothing
    }
    ${
      department.never.length
        ? html`<div class="never">${shieldIcon}<div><p class="list-title">${t('never')}</p>
            <p lang=${lang}>${department.never.join(' · ')}</p></div></div>`
        : nothing
    }
    ${ways(scene)} ${change(scene)}`;
}

function zone({ t, locale, now, department, route }: Scene): unknown {
  const { hours } = department;
  const there =
    hours && (route.opensAt ?? route.closesAt ?? route.answerBy)
      ? elsewhere(locale, hours.timezone, now)
      : undefined;
  return there ? html`<p class="small">${t('zone', there)}</p>` : nothing;
}

/** Somebody who is there now, where the right people are not; the visitor decides. */
function instead({ t, desk, department, session, now, on }: Scene): unknown {
  const other = session.draft.department ? undefined : openInstead(desk, department, now);
  if (!other) return nothing;
  return html`<div class="instead">
    <p>${t('instead', { name: other.name })}</p>
    ${button({ label: t('askInstead', { name: other.name }), quiet: true, press: () => on.do({ type: 'chose-department', department: other.id }) })}
  </div>`;
}

const listed = (title: string, items: readonly string[], lang: unknown): unknown =>
  items.length
    ? html`<div><p class="list-title">${title}</p><ul class="ticks" lang=${lang}>${items.map((one) => html`<li>${doneIcon}<span>${one}</span></li>`)}</ul></div>`
    : nothing;

/** Its other channels: the door that is open whatever becomes of the form. */
export function ways({ t, department }: Pick<Scene, 't' | 'department'>): unknown {
  const others = department.channels.filter(({ type }) => type !== 'form');
  if (!others.length) return nothing;
  const takes = takesMessages(department);
  return html`<div><p class="list-title">${takes ? t('ways') : t('noForm')}</p>
    <ul class="ways">${others.map((one) => html`<li>${WAYS[one.type]}${way(t, one)}</li>`)}</ul></div>`;
}

function way(t: Scene['t'], { type, value, href, label }: Channel): TemplateResult {
  if (type === 'callback' || !href)
    return html`<span>${type === 'callback' ? t('callback') : (label ?? value)}</span>`;
  const shown = type === 'chat' ? (label ?? t('chat')) : value;
  return html`<a class="link" href=${href} rel="noopener noreferrer" dir=${type === 'chat' ? nothing : 'ltr'}>${shown}</a>`;
}

function change({ t, say, desk, department, session, on }: Scene): unknown {
  if (desk.departments.length < 2) return nothing;
  const chosen = !!session.draft.department;
  return html`<details class="change" ?open=${chosen}>
    <summary class="link">${t('change')}</summary>
    ${select({
      say,
      name: 'department',
      label: t('sendTo'),
      value: department.id,
      options: desk.departments.map(({ id, name }) => ({
        value: id,
        label: !chosen && id === department.id ? t('suggested', { name }) : name,
      })),
      changed: (value) => on.do({ type: 'chose-department', department: value }),
    })}
  </details>`;
}
