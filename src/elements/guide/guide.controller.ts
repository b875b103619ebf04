import type { PropertyValues, TemplateResult } from 'lit';
import type { Action } from '../../content/index.js';
import type { TrailEntry } from '../../escalation/index.js';
import {
  firstSession,
  type Action as Step,
  type Guide,
  readGuides,
  reduce,
  type Session,
  survey,
} from '../../guides/session.js';
import {
  formEnglish,
  format,
  type FormStrings,
  type GuideStrings,
  loadFormStrings,
  loadGuideStrings,
} from '../../i18n/index.js';
import { LoadError, loadJson } from '../../platform/index.js';
import { adoptStyles } from '../../ui/adopt.js';
import { DeskbellEvent } from '../../ui/event.js';
import { DeskbellRequest } from '../../ui/request.js';
import type { Part } from '../../ui/shell.js';
import type { GuideActionEvent, GuideFacts } from './guide.events.js';
import type { DeskbellGuide } from './guide.js';
import type { GuidesState, Handlers, Scene } from './guide.scene.js';
import { guideStyles } from './guide.styles.js';
import { drawScene } from './guide.views.js';

export { fetchAhead } from './guide.ahead.js';

/** The conversation behind `deskbell-guide`. The position is replayed from the answers; `guide.views` draws it. */
export class GuideController implements Part, Handlers {
  readonly #host: DeskbellGuide;
  #strings: GuideStrings | undefined;
  #form: FormStrings = formEnglish;
  #source: GuidesState = { state: 'loading' };
  #reading = new AbortController();
  #session: Session = firstSession;
  /** Id of the guide that the session belongs to. */
  #open: string | undefined;
  #solved = false;
  #nobody = false;
  #focus: string | undefined;

  constructor(host: DeskbellGuide) {
    this.#host = host;
    adoptStyles(host.renderRoot as ShadowRoot, guideStyles);
    if (host.isConnected) this.connect();
    void this.#speak();
    void this.#read();
  }

  connect(): void {
    addEventListener('online', () => this.#source.state === 'failed' && this.retry(), {
      signal: this.#host.connection,
    });
  }

  hostChanged(changed: PropertyValues): void {
    if (changed.has('locale')) void this.#speak();
    if (changed.has('src') || changed.has('content')) void this.#read();
  }

  hostUpdated(): void {
    const target = this.#focus && this.#host.renderRoot.querySelector<HTMLElement>(this.#focus);
    if (!target) return;
    this.#focus = undefined;
    target.focus();
  }

  view(): TemplateResult | undefined {
    const scene = this.#scene();
    return scene && drawScene(scene);
  }

  reset(): void {
    this.#begin(this.#open);
  }

  // What the visitor does.

  choose(guide: string): void {
    this.#host.guide = guide;
    this.#begin(guide);
    this.#focusOn('#title');
    this.#tell('forward');
  }

  answer(option: string): void {
    const shown = this.#guide && survey(this.#guide, this.#session).shown;
    if (shown?.type === 'question') this.#do({ type: 'answered', id: shown.id, option }, 'forward');
  }

  back(): void {
    const guide = this.#guide;
    const { trail, at } = guide ? survey(guide, this.#session) : { trail: [], at: 0 };
    const before = trail[at - 1];
    if (before) return this.#do({ type: 'went', to: before.question.id }, 'back');
    this.#host.guide = undefined;
    this.#begin(undefined);
    this.#focusOn(guide ? `[data-id="${CSS.escape(guide.id)}"]` : '#title');
  }

  change(question: string): void {
    this.#do({ type: 'changes', id: question }, 'back');
  }

  again(): void {
    this.#begin(this.#open);
    this.#focusOn('#title');
    this.#tell('back');
  }

  retry(): void {
    void this.#read();
  }

  /** Asks the page for a next step; another guide of the same file is opened here. */
  ask(action: Action): void {
    const guides = this.#source.state === 'ready' ? this.#source.guides.guides : [];
    const request: GuideActionEvent = new DeskbellRequest('action-requested', this.#host.locale, {
      action,
      ...(action.article !== undefined && { articleId: action.article }),
      trail: this.#trail(),
    });
    this.#host.dispatchEvent(request);
    const taken = !!request.answer || request.defaultPrevented;
    if (!taken && action.type === 'guide' && guides.some(({ id }) => id === action.guide))
      return this.choose(action.guide as string);
    this.#nobody = !taken;
    if (taken) this.#host.requestUpdate();
    else this.#focusOn('#nobody');
  }

  solve(): void {
    this.#solved = true;
    this.#focusOn('#solved');
    if (this.#open) this.#fact('question-solved', { guide: this.#open, where: 'guide' });
  }

  print(): void {
    const { renderRoot } = this.#host;
    const things = [...renderRoot.querySelectorAll('.sheet, .outline')];
    void import('../../ui/print.js').then(({ printAlone }) => printAlone(this.#guide?.title ?? '', things));
  }

  // Inside.

  get #guide(): Guide | undefined {
    if (this.#source.state !== 'ready') return undefined;
    const { guides } = this.#source.guides;
    const { guide } = this.#host;
    return !guide && guides.length === 1 ? guides[0] : guides.find(({ id }) => id === guide);
  }

  #begin(guide: string | undefined): void {
    this.#open = guide;
    this.#session = firstSession;
    this.#solved = this.#nobody = false;
    this.#host.requestUpdate();
  }

  #do(step: Step, direction: 'forward' | 'back'): void {
    const guide = this.#guide;
    if (!guide) return;
    this.#session = reduce(guide, this.#session, step);
    this.#solved = this.#nobody = false;
    this.#focusOn('#title');
    this.#tell(direction);
  }

  #focusOn(place: string): void {
    this.#focus = place;
    this.#host.requestUpdate();
  }

  #tell(direction: 'forward' | 'back'): void {
    const guide = this.#guide;
    if (!guide) return;
    const { shown } = survey(guide, this.#session);
    this.#fact('step-changed', { flow: 'guide', guide: guide.id, step: shown.id, direction });
  }

  #fact<Name extends keyof GuideFacts>(name: Name, detail: GuideFacts[Name]): void {
    this.#host.dispatchEvent(new DeskbellEvent(name, this.#host.locale, detail));
  }

  #trail(): readonly TrailEntry[] {
    const guide = this.#guide;
    if (!guide) return [];
    const { trail, step } = survey(guide, this.#session);
    const answers = trail.map(({ question, option }) => ({
      kind: 'answer' as const,
      flow: guide.title,
      question: question.question,
      answer: option.label,
    }));
    if (step.type !== 'outcome') return answers;
    const { result } = this.#strings ?? { result: '' };
    return [...answers, { kind: 'answer', flow: guide.title, question: result, answer: step.outcome }];
  }

  async #speak(): Promise<void> {
    const { locale } = this.#host;
    const [strings, form] = await Promise.all([loadGuideStrings(locale), loadFormStrings(locale)]);
    if (locale !== this.#host.locale) return;
    this.#strings = strings;
    this.#form = form;
    this.#host.requestUpdate();
  }

  async #read(): Promise<void> {
    const { src, content } = this.#host;
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    this.#source = { state: 'loading' };
    this.#host.requestUpdate();
    if (!(content ?? src)) return;
    const source = await this.#load(content, src, signal);
    if (signal.aborted) return;
    this.#source = source;
    this.#host.requestUpdate();
    if (source.state === 'failed') this.#fact('failed', { code: source.code, where: 'guide' });
    if (source.state === 'ready') this.#fact('ready', { guides: source.guides.guides.length });
  }

  async #load(content: unknown, src = '', signal: AbortSignal): Promise<GuidesState> {
    try {
      const value = content ?? (await loadJson(new URL(src, document.baseURI).href, signal));
      const { model, problems } = readGuides(value);
      const { fallback } = this.#host;
      if (model)
        return {
          state: 'ready',
          guides: fallback
            ? await (await import('./guide.fallback.js')).withFallback(model, fallback, signal)
            : model,
        };
      return {
        state: 'failed',
        code: problems.find(({ level }) => level === 'error')?.code ?? 'guides/no-guides',
      };
    } catch (error) {
      return { state: 'failed', code: error instanceof LoadError ? error.code : 'content/unreachable' };
    }
  }

  #scene(): Scene | undefined {
    const strings = this.#strings;
    if (!strings) return undefined;
    const { locale, guide: wanted } = this.#host;
    const guide = this.#guide;
    if (guide && guide.id !== this.#open) {
      // Another guide was asked for by code.
      this.#open = guide.id;
      this.#session = firstSession;
      this.#solved = this.#nobody = false;
    }
    const found = guide && survey(guide, this.#session);
    return {
      t: (key, values) => format(locale, strings[key], values),
      say: (key, values) => format(locale, this.#form[key], values),
      locale,
      source: this.#source,
      going: guide &&
        found && {
          guide,
          survey: found,
          chosen: this.#session.answers[found.shown.id],
          solved: this.#solved,
        },
      // Null where the attribute was taken away.
      missing: this.#source.state === 'ready' && !!wanted && !guide,
      listed: this.#source.state === 'ready' && this.#source.guides.guides.length > 1,
      nobody: this.#nobody,
      on: this,
    };
  }
}
