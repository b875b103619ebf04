import { loadFaq } from '../../content/index.js';
import type { TrailEntry } from '../../escalation/index.js';
import { DeskbellEvent } from '../../ui/event.js';
import { type Given, stepsIn } from '../../ui/given.js';
import type { DeskContext } from './desk.controller.js';
import { withField } from './desk.given.js';
import type { DeskbellDesk } from './desk.js';
import type { People } from './desk.people.js';
import { type DeskState, given, jsonOf, readFile } from './desk.source.js';
import { withEntries } from './desk.trail.js';

/** What the desk knows: its files, what the visitor did so far, and what the page told. In memory only. */
export class DeskKnowledge {
  readonly #host: DeskbellDesk;
  readonly #changed: () => void;
  #state: DeskState = { state: 'loading' };
  #reading = new AbortController();
  #settled: Promise<void> = Promise.resolve();
  #people: ((now: number) => People | undefined) | undefined;
  #trail: readonly TrailEntry[] = [];
  #context: DeskContext = {};
  #given: Given = {};
  /** The JSON of the FAQ, once a room needs it. */
  #articles: unknown;
  readonly #titles = new Map<string, string>();

  constructor(host: DeskbellDesk, changed: () => void) {
    this.#host = host;
    this.#changed = changed;
  }

  get state(): DeskState {
    return this.#state;
  }

  /** Resolves when the desk's own file is read, or could not be. */
  get settled(): Promise<void> {
    return this.#settled;
  }

  /** Answers for the form, once: what the visitor makes of them is theirs. */
  takeFields(): Readonly<Record<string, string | boolean>> | undefined {
    const { fields, ...rest } = this.#context;
    this.#context = rest;
    return fields;
  }

  /** Reads the desk's file; a newer reading ends an older one. What is on screen stays until the new one is there. */
  read(): Promise<void> {
    this.#settled = this.#read();
    return this.#settled;
  }

  async #read(): Promise<void> {
    this.#reading.abort();
    const { signal } = (this.#reading = new AbortController());
    const { content, src, locale } = this.#host;
    if (!(content ?? src)) return;
    const state = content ? given(content) : await readFile(src ?? '', locale, signal);
    if (signal.aborted) return;
    this.#state = state;
    const handedOver = this.#articles !== undefined;
    this.#articles = undefined;
    this.#changed();
    // Whoever writes to a person is helped on, in the language that they changed to.
    if (handedOver) void this.handOver();
    if (state.state === 'failed')
      this.#host.dispatchEvent(new DeskbellEvent('failed', locale, { code: state.code, where: 'desk' }));
    else void this.#meetPeople(signal);
  }

  /** Takes up what the page, or a room, tells. */
  know(told: DeskContext): void {
    const { trail, ...context } = told ?? {};
    const fields = { ...this.#context.fields, ...context.fields };
    this.#context = { ...this.#context, ...context, ...(Object.keys(fields).length && { fields }) };
    this.learn(stepsIn(trail));
  }

  learn(entries: readonly TrailEntry[]): void {
    this.#trail = withEntries(this.#trail, entries);
    this.#changed();
  }

  /** The visitor takes a question to a person. */
  ask(question: string): void {
    this.#given = { ...this.#given, question };
    this.#changed();
  }

  /** The visitor wrote into a field. */
  wrote(field: EventTarget | undefined): void {
    this.#given = withField(this.#given, field);
  }

  /** Before somebody writes to a person: the articles to offer, and the titles of those that were read. */
  async handOver(): Promise<void> {
    await this.#settled;
    const { signal } = this.#reading;
    const origin = this.#state.state === 'ready' ? this.#state.parts.get('faq') : undefined;
    this.#articles ??= await jsonOf(origin, signal);
    const others = (origin?.fallback ?? []).map((src) => jsonOf({ src }, signal));
    for (const file of [...(await Promise.all(others)).reverse(), this.#articles]) {
      if (file === undefined) continue;
      const { model } = await loadFaq(file);
      for (const { id, question } of model?.articles ?? []) this.#titles.set(id, question);
    }
    if (!signal.aborted) this.#changed();
  }

  /** Files have changed, perhaps: what was looked up in them is looked up again. */
  renew(): void {
    this.#articles = undefined;
    void this.#meetPeople(this.#reading.signal);
  }

  /** The part of the scene that is known here. */
  scene() {
    return {
      state: this.#state,
      people: this.#people?.(Date.now()),
      trail: this.#trail.map((entry) =>
        entry.kind === 'article'
          ? { ...entry, title: this.#titles.get(entry.articleId) ?? entry.title }
          : entry,
      ),
      articles: this.#articles,
      order: this.#context.order,
      given: this.#given,
      page: this.#context.page ?? '',
    };
  }

  async #meetPeople(signal: AbortSignal): Promise<void> {
    if (this.#state.state !== 'ready') return;
    const departments = await jsonOf(this.#state.parts.get('departments'), signal);
    if (departments === undefined) return;
    const { peopleOf } = await import('./desk.people.js');
    if (signal.aborted) return;
    this.#people = peopleOf(departments);
    this.#changed();
  }
}
