import {
  type Department,
  departmentFor,
  type Departments,
  type DraftFacts,
  fulfils,
  openInstead,
  parseDepartments,
  type Route,
  route,
  searchableTopics,
  suggestTopics,
  type Topic,
  type TopicSearch,
} from '../../escalation/index.js';
import { createIndex, loadLanguage } from '../../search/index.js';
import type { Studio } from '../studio.js';
import type { WorkFile } from './workspace.js';

export interface Routed {
  readonly route: Route;
  readonly department: Department;
  readonly instead: Department | undefined;
  /** Topics that the text speaks of, the surest first; empty until there is a text. */
  readonly suggested: readonly Topic[];
  /** Rules before the one that decided. */
  readonly passedOver: readonly string[];
}

const KEYS = ['topic', 'message', 'country', 'locale', 'category', 'verdict'] as const;
export type DraftKey = (typeof KEYS)[number];

/** Any message at any time: who gets it, why, and by when it is answered. */
export class RoutingBench {
  readonly draft: Record<DraftKey, string> = {
    topic: '',
    message: '',
    country: '',
    locale: '',
    category: '',
    verdict: '',
  };
  readonly fields = new Map<string, string>();
  asOf = Date.now();
  readonly #studio: Studio;
  #search: { readonly text: string; readonly search: TopicSearch | undefined } | undefined;

  constructor(studio: Studio) {
    this.#studio = studio;
  }

  set(key: DraftKey, value: string): void {
    this.draft[key] = value;
    this.#studio.changed();
  }

  field(id: string, value: string): void {
    this.fields.set(id, value);
    this.#studio.changed();
  }

  at(moment: number): void {
    if (Number.isFinite(moment)) this.asOf = moment;
    this.#studio.changed();
  }

  #facts(topic: Topic | undefined): DraftFacts {
    const said = KEYS.flatMap((key) => (this.draft[key] ? [[key, this.draft[key]] as const] : []));
    const ids = (topic?.fields ?? []).map(({ id }) => id);
    const fields = [...this.fields].filter(([id, value]) => value && ids.includes(id));
    return { ...Object.fromEntries(said), ...(fields.length && { fields: Object.fromEntries(fields) }) };
  }

  try(desk: Departments, file: WorkFile): Routed {
    const facts = this.#facts(desk.topics.find(({ id }) => id === this.draft.topic));
    const { department } = departmentFor(desk, facts);
    const decided = desk.routing.findIndex(({ when }) => fulfils(facts, when));
    return {
      route: route(desk, facts, this.asOf),
      department,
      instead: openInstead(desk, department, this.asOf),
      suggested: this.#suggested(desk, file),
      passedOver: desk.routing.slice(0, Math.max(decided, 0)).map(({ id }) => id),
    };
  }

  #suggested(desk: Departments, file: WorkFile): readonly Topic[] {
    const { message } = this.draft;
    if (this.#search?.text !== file.text) void this.#open(desk, file);
    const search = this.#search?.search;
    if (!search || !message.trim()) return [];
    const found = search(message, { limit: 3 }).hits.length;
    return suggestTopics(desk, search, message).slice(0, found);
  }

  async #open(desk: Departments, { text }: WorkFile): Promise<void> {
    this.#search = { text, search: undefined };
    const language = await loadLanguage(desk.locale);
    this.#search = { text, search: createIndex(searchableTopics(desk), { language }) };
    this.#studio.changed();
  }
}

export const deskIn = (file: WorkFile | undefined): Departments | undefined =>
  file?.value === undefined ? undefined : parseDepartments(file.value).model;
