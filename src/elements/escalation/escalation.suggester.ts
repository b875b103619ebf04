import { type Article, loadFaq, visibleArticles } from '../../content/index.js';
import { type Departments, searchableTopics, suggestTopics, type Topic } from '../../escalation/index.js';
import { pacer, runSliced } from '../../platform/index.js';
import { buildIndex, createIndex, loadLanguage, type SearchIndex, synonymsOf } from '../../search/index.js';

/** Finds topics and articles for what somebody writes. */
export interface Suggester {
  topics(text: string): readonly Topic[];
  articles(text: string, topic: Topic | undefined, limit: number): Promise<readonly Article[]>;
}

interface Library {
  readonly articles: readonly Article[];
  readonly index: SearchIndex;
}

async function openLibrary(content: unknown, signal: AbortSignal): Promise<Library | undefined> {
  const { model } = await loadFaq(content, pacer());
  if (!model) return undefined;
  const articles = visibleArticles(model, { now: Date.now() });
  const language = await loadLanguage(model.locale);
  return {
    articles,
    index: await runSliced(buildIndex(articles, { language, synonyms: synonymsOf(model) }), signal),
  };
}

/** The first words are enough: what follows is the story. */
const MOST_WORDS = 40;

export async function suggester(
  desk: Departments,
  content: unknown,
  signal: AbortSignal,
): Promise<Suggester> {
  const topics = createIndex(searchableTopics(desk), { language: await loadLanguage(desk.locale) });
  const library = content === undefined ? undefined : openLibrary(content, signal).catch(() => undefined);
  const asked = (text: string): string => text.split(/\s+/).slice(0, MOST_WORDS).join(' ');
  return {
    topics: (text) => suggestTopics(desk, topics, asked(text)),
    async articles(text, topic, limit) {
      const found = await library;
      if (!found) return [];
      const hits = text ? found.index(asked(text), { limit }).hits.map(({ article }) => article) : [];
      const own = (topic?.suggest ?? []).flatMap((id) => found.articles.find((one) => one.id === id) ?? []);
      return [...new Set([...hits, ...own])].slice(0, limit);
    },
  };
}
