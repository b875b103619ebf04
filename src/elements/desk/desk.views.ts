import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Part } from '../../content/desk/index.js';
import type { Kept, TrailEntry } from '../../escalation/index.js';
import { firstWords } from '../../i18n/first.js';
import type { DeskStrings, Values } from '../../i18n/index.js';
import { icon } from '../../ui/icon.js';
import type { Given } from '../../ui/given.js';
import { clearIcon, nextIcon, personIcon } from '../../ui/icons.js';
import { moment } from '../../ui/moment.js';
import { waiting } from '../../ui/shell.js';
import type { DeskbellDesk } from './desk.js';
import type { People } from './desk.people.js';
import type { DeskSession, DeskView, ViewName } from './desk.session.js';
import type { DeskState, Origin } from './desk.source.js';

/** Everything the desk is drawn from. */
export interface DeskScene {
  readonly t: (key: keyof DeskStrings, values?: Values) => string;
  readonly host: DeskbellDesk;
  readonly locale: string;
  readonly now: number;
  readonly state: DeskState;
  readonly session: DeskSession;
  /** Rooms that were entered, each with what for: they stay as they were left. */
  readonly entered: ReadonlyMap<ViewName, DeskView>;
  readonly people: People | undefined;
  readonly cases: readonly Kept[];
  readonly copied: string;
  readonly trail: readonly TrailEntry[];
  readonly articles: unknown;
  readonly order: unknown;
  readonly given: Given;
  readonly page: string;
  readonly key: string;
  readonly on: {
    go(view: DeskView): void;
    back(): void;
    close(): void;
    retry(): void;
    acted(): void;
    send(key: string): void;
    copy(key: string): void;
    discard(key: string): void;
  };
}

const returnIcon = icon(svg`<path d="M8.5 5.5 5 9l3.5 3.5M5.5 9H14a5 5 0 0 1 0 10H9" />`);
const stepsIcon = icon(svg`<path d="M10 6.5h9M10 12h9M10 17.5h9M5 6.5h.5M5 12h.5M5 17.5h.5" />`);
const casesIcon = icon(svg`<path d="M4.5 13 7 5.5h10l2.5 7.5v5.5h-15zM4.5 13H9a3 3 0 0 0 6 0h4.5" />`);

const titleOf = ({ t, state }: DeskScene, view: DeskView): string => {
  if (view.name === 'returns') return t(view.mode === 'withdrawal' ? 'withdrawal' : 'returns');
  const company = state.state === 'ready' ? state.company : undefined;
  return view.name === 'home' && company ? t('homeOf', { company }) : t(view.name);
};

/** The bar, what stands below it, and the way to a person. */
export function drawDesk(scene: DeskScene): TemplateResult {
  const { session, host, t, on } = scene;
  // Inside the FAQ its own way back leads out of an article.
  const before = session.view.name === 'article' ? undefined : session.trail.at(-1);
  // A room has a way back of its own, of the same sign: this one says where it leads.
  const back = before && t('backTo', { view: titleOf(scene, before) });
  return html`<header class="bar">
      ${
        back
          ? html`<button class="bar-button" type="button" aria-label=${back} @click=${() => on.back()}>${nextIcon}</button>`
          : nothing
      }
      <h2 class="bar-title" id="heading" tabindex="-1">${titleOf(scene, session.view)}</h2>
      ${
        host.launcher
          ? html`<button class="bar-button close" type="button" aria-label=${t('close')} @click=${() => on.close()}>${clearIcon}</button>`
          : nothing
      }
    </header>
    <div class="rooms">${rooms(scene)}</div>
    ${door(scene)}`;
}

function rooms(scene: DeskScene): unknown {
  const { state, t, on } = scene;
  if (state.state === 'loading') return html`<div class="pad">${waiting(t('loading'))}</div>`;
  if (state.state === 'failed')
    return html`<div class="pad">
      <p role="alert">${t(state.code === 'content/offline' ? 'offline' : 'failed')}</p>
      <p class="muted">${t('failedHelp')}</p>
      <button class="button" type="button" @click=${() => on.retry()}>${firstWords(scene.locale).retry}</button>
      <slot name="contact"></slot>
    </div>`;
  return [
    ways(scene),
    faq(scene, state.parts),
    guide(scene, state.parts),
    returns(scene, state.parts),
    person(scene, state.parts),
    status(scene),
  ];
}

/** What else can be done from home. */
function ways(scene: DeskScene): unknown {
  const { state, session, t, on, cases } = scene;
  if (session.view.name !== 'home' || state.state !== 'ready') return nothing;
  const open = cases.filter(({ standing }) => standing.state !== 'accepted').length;
  const list = [
    state.parts.has('returns') &&
      way(returnIcon, t('wayReturn'), () => on.go({ name: 'returns', mode: 'return' })),
    state.parts.has('guides') && way(stepsIcon, t('wayGuide'), () => on.go({ name: 'guide' })),
    cases.length > 0 &&
      way(casesIcon, t('wayStatus'), () => on.go({ name: 'status' }), open > 0 && t('open', { n: open })),
  ].filter(Boolean);
  if (!list.length) return nothing;
  return html`<nav class="ways" aria-label=${t('waysLabel')}>${list}</nav>`;
}

const way = (
  sign: TemplateResult,
  label: string,
  go: () => void,
  note: string | false = '',
): TemplateResult =>
  html`<button class="way" type="button" @click=${go}>
    ${sign}<span>${label}</span> ${note ? html`<span class="badge">${note}</span>` : nothing}
  </button>`;

type Parts = ReadonlyMap<Part, Origin>;

/** In which language it is kept, where that is not the visitor's. */
function language({ t, locale }: DeskScene, origin: Origin | undefined): unknown {
  const kept = origin?.locale;
  if (!kept || kept.split('-')[0] === locale.split('-')[0]) return nothing;
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(kept) ?? kept;
  return html`<p class="language">${t('inLanguage', { language: name })}</p>`;
}

function faq(scene: DeskScene, parts: Parts): unknown {
  const origin = parts.get('faq');
  if (!origin) return nothing;
  const { session, host, key, page, people } = scene;
  const { name } = session.view;
  return html`<section class="room" ?hidden=${name !== 'home' && name !== 'article'}>
    ${language(scene, origin)}
    <deskbell-faq
      id=${`${key}-faq`}
      .fallback=${origin.fallback}
      src=${origin.src ?? nothing}
      page=${page || nothing}
      lang=${scene.locale}
      .content=${origin.content}
      ?no-history=${host.launcher}
      @moved=${() => scene.on.acted()}
    >
      <div slot="contact">${people ? html`<p class="people">${standing(scene, people)}</p>` : nothing}<slot name="contact"></slot></div>
    </deskbell-faq>
  </section>`;
}

function standing({ t, locale, now }: DeskScene, { open, until, from }: People): unknown {
  const words = open
    ? until === undefined
      ? t('peopleAlways')
      : t('peopleOpen', { time: moment(locale, until, now) })
    : from === undefined
      ? undefined
      : t('peopleShut', { time: moment(locale, from, now) });
  return words ? html`<span class=${open ? 'lamp on' : 'lamp'}></span>${words}` : nothing;
}

function guide(scene: DeskScene, parts: Parts): unknown {
  const origin = parts.get('guides');
  const { view } = scene.session;
  const last = scene.entered.get('guide');
  if (!origin || last?.name !== 'guide') return nothing;
  return html`<section class="room" ?hidden=${view.name !== 'guide'}>
    ${language(scene, origin)}
    <deskbell-guide
      .fallback=${origin.fallback}
      src=${origin.src ?? nothing}
      lang=${scene.locale}
      .content=${origin.content}
      .guide=${last.guide}
    ></deskbell-guide>
  </section>`;
}

function returns(scene: DeskScene, parts: Parts): unknown {
  const origin = parts.get('returns');
  const { view } = scene.session;
  const last = scene.entered.get('returns');
  if (!origin || last?.name !== 'returns') return nothing;
  return html`<section class="room" ?hidden=${view.name !== 'returns'}>
    ${language(scene, origin)}
    <deskbell-returns
      src=${origin.src ?? nothing}
      lang=${scene.locale}
      mode=${last.mode}
      endpoint=${scene.host.endpoint ?? nothing}
      country=${scene.host.country ?? nothing}
      ?no-history=${scene.host.launcher}
      .content=${origin.content}
      .storage=${scene.host.storage}
      .order=${scene.order}
      .given=${scene.given}
      .articles=${scene.articles}
    ></deskbell-returns>
  </section>`;
}

function person(scene: DeskScene, parts: Parts): unknown {
  const origin = parts.get('departments');
  const { view } = scene.session;
  const last = scene.entered.get('escalation');
  if (!origin || last?.name !== 'escalation') return nothing;
  return html`<section class="room" ?hidden=${view.name !== 'escalation'}>
    ${language(scene, origin)}
    <deskbell-escalation
      src=${origin.src ?? nothing}
      lang=${scene.locale}
      endpoint=${scene.host.endpoint ?? nothing}
      storage=${scene.host.storage ?? nothing}
      topic=${last.topic ?? nothing}
      department=${last.department ?? nothing}
      .content=${origin.content}
      .given=${scene.given}
      .context=${scene.trail}
      .articles=${scene.articles}
    ></deskbell-escalation>
  </section>`;
}

function status(scene: DeskScene): unknown {
  const { session, cases, t, host } = scene;
  if (session.view.name !== 'status') return nothing;
  const kept = cases.length && host.storage !== 'none';
  return html`<section class="room pad">
    ${cases.length && !kept ? nothing : html`<p class="muted">${t(kept ? 'casesHelp' : 'noCases')}</p>`}
    <ul class="cases">${cases.map((one) => html`<li>${drawCase(scene, one)}</li>`)}</ul>
  </section>`;
}

function stateWords({ t }: DeskScene, { standing: now, keptIn, reference }: Kept): string {
  switch (now.state) {
    case 'accepted': {
      const number = now.receipt.backendReference;
      return number && number !== reference ? t('stateAcceptedAs', { number }) : t('stateAccepted');
    }
    case 'sending':
      return t('stateSending');
    case 'needs-attention':
      return t(
        keptIn === 'memory' ? 'stateMemory' : now.code === 'nobody' ? 'stateNobody' : 'stateAttention',
      );
    case 'queued':
      return t(keptIn === 'memory' ? 'stateMemory' : 'stateQueued');
  }
}

function drawCase(scene: DeskScene, kept: Kept): TemplateResult {
  const { t, locale, on, copied } = scene;
  const { key, reference, createdAt } = kept;
  const { state } = kept.standing;
  const title = `case-${key}`;
  const date = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(createdAt);
  return html`<article class="case" aria-labelledby=${title}>
    <h3 class="case-title" id=${title} dir="auto">${kept.title}</h3>
    <p class="muted"><bdi>${t('reference', { reference })}</bdi> · ${date}</p>
    <p class=${`case-state ${state}`} role="status">${stateWords(scene, kept)}</p>
    ${
      state === 'accepted' || state === 'sending'
        ? nothing
        : html`<div class="case-ways">
            <button class="button" type="button" aria-describedby=${title} @click=${() => on.send(key)}>${t('retry')}</button>
            ${navigator.clipboard ? html`<button class="button quiet" type="button" aria-describedby=${title} @click=${() => on.copy(key)}>${t(copied === key ? 'copied' : 'copy')}</button>` : nothing}
            <button class="button quiet" type="button" aria-describedby=${title} @click=${() => on.discard(key)}>${t('discard')}</button>
          </div>`
    }
  </article>`;
}

/** A human door where the room that is open has none of its own: the others' is the last thing in them, as here. */
function door({ session: { view }, state, t, on }: DeskScene): unknown {
  if (view.name !== 'status' || state.state !== 'ready' || !state.parts.has('departments')) return nothing;
  return html`<footer class="door">
    ${personIcon}
    <p class="muted">${t('person')}</p>
    <button class="button quiet" part="action" type="button" @click=${() => on.go({ name: 'escalation' })}>${t('personButton')}</button>
  </footer>`;
}
