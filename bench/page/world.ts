import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import MiniSearch from 'minisearch';
import { content as departments } from '../../stories/escalation.content.js';
import { content as returns } from '../../stories/returns.content.js';
import { readFaqFile } from '../faq-files.js';
import { manyArticles } from '../many-articles.js';
import { type Bundle, bundle } from './bundle.js';
import { type Entry, LIMIT } from './peers/content.js';
import { pagefindFiles } from './peers/pagefind.js';
import { type Site, openSite } from './site.js';
import type { Subject } from './subject.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A web site with a page for each subject, all with the same content, and the servers that stand in for others. */
export interface World {
  readonly articles: number;
  /** Questions of visitors, and the title of the articles that answer each. */
  readonly questions: readonly { readonly text: string; readonly titles: readonly string[] }[];
  readonly site: Site;
  readonly elsewhere: Site;
  /** Address of the page. */
  addressOf(subject: Subject): string;
  close(): Promise<void>;
}

/** `bundles` are shared between worlds, so that each is built once. */
export async function openWorld(
  subjects: readonly Subject[],
  articles: number,
  bundles: Map<string, Promise<Bundle>> = new Map(),
): Promise<World> {
  const shop = readFaqFile(`${root}bench/evaluation/en.json`);
  const made = manyArticles(shop, articles, QUESTIONS);
  const entries = made.articles.map(
    ({ id, question, answer, alternatePhrases, tags }): Entry => ({
      id,
      question,
      answer,
      alternatePhrases,
      tags,
    }),
  );
  const elsewhere = await openSite({ files: new Map(), answers: { '/search': algoliaOf(entries) } }, true);
  const files = new Map<string, string | Uint8Array>([
    ['/faq.json', JSON.stringify({ version: 1, locale: 'en', articles: entries })],
    ['/returns.json', JSON.stringify(returns)],
    ['/departments.json', JSON.stringify(departments)],
  ]);
  const add = (more: ReadonlyMap<string, Uint8Array>) => more.forEach((body, path) => files.set(path, body));
  if (subjects.some(({ packages }) => packages.includes('pagefind'))) add(await pagefindFiles(entries));
  for (const subject of subjects) {
    const { entry } = subject;
    if (entry && !bundles.has(entry)) bundles.set(entry, bundle(entry));
    const built = entry ? await bundles.get(entry) : undefined;
    if (built) add(built.files);
    files.set(pathOf(subject), pageOf(subject, { built, elsewhere: elsewhere.origin }));
  }
  const site = await openSite({
    files,
    folders: { '/dist/': `${root}dist/` },
    answers: { '/tickets': receipt },
  });
  const titleOf = new Map(entries.map(({ id, question }) => [id, question]));
  return {
    articles,
    questions: made.questions.map(({ query, expect }) => ({
      text: query,
      titles: expect.flatMap((id) => titleOf.get(id) ?? []),
    })),
    site,
    elsewhere,
    addressOf: (subject) => site.origin + pathOf(subject),
    close: async () => void (await Promise.all([site.close(), elsewhere.close()])),
  };
}

const QUESTIONS = 60;

const pathOf = ({ task, name }: Subject) => `/${task}-${name.toLowerCase().replace(/\W+/g, '-')}.html`;

/** The same page around every subject: a heading before, a paragraph after it that could be moved. */
function pageOf(
  { head = '', body }: Subject,
  { built, elsewhere }: { built: Bundle | undefined; elsewhere: string },
) {
  const styles = built?.styles ? `<link rel="stylesheet" href="${built.styles}">` : '';
  const script = built ? `<script type="module" src="${built.script}"></script>` : '';
  return `<!doctype html>
<html lang="en" data-elsewhere="${elsewhere}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Help</title>
<style>body { margin: 2rem auto; max-width: 50rem; font: 16px/1.5 system-ui, sans-serif; }</style>
${styles}${head}${script}
</head>
<body>
<main>
<h1>Help</h1>
${body}
<p>Larkfield sells bicycles and everything that belongs to them.</p>
</main>
</body>
</html>`;
}

/** The documented answer of an endpoint; peers only look whether it is there. */
function receipt(_path: string, body: string): unknown {
  try {
    return { id: (JSON.parse(body) as { id?: string }).id ?? '1', reference: 'HP-1' };
  } catch {
    return { id: '1' };
  }
}

/** Answers as Algolia's search API does, from a fast engine, without the way to a data centre. */
function algoliaOf(entries: readonly Entry[]) {
  const engine = new MiniSearch<Entry>({
    fields: ['question', 'alternatePhrases', 'tags', 'answer'],
    storeFields: ['question', 'answer'],
    searchOptions: { boost: { question: 3, alternatePhrases: 2, tags: 2 }, prefix: true, fuzzy: 0.2 },
  });
  engine.addAll(entries);
  const hit = (id: string, title: string, text: string) => {
    const levels = { lvl0: 'Help', lvl1: title, lvl2: null, lvl3: null, lvl4: null, lvl5: null, lvl6: null };
    const marked = (value: string) => ({ value, matchLevel: 'none', matchedWords: [] });
    const hierarchy = { lvl0: marked('Help'), lvl1: marked(title) };
    const content = marked(text.slice(0, 160));
    return {
      objectID: id,
      url: `/articles/${id}`,
      type: 'content',
      content: text.slice(0, 160),
      hierarchy: levels,
      _highlightResult: { hierarchy, content },
      _snippetResult: { hierarchy, content },
    };
  };
  return (_path: string, body: string): unknown => {
    const { requests } = JSON.parse(body) as { requests: { indexName: string; query: string }[] };
    const results = requests.map(({ indexName, query }) => {
      const found = engine.search(query).slice(0, LIMIT);
      const hits = found.map(({ id, question, answer }) => hit(id, question, answer));
      return { index: indexName, query, hits, nbHits: hits.length, page: 0, nbPages: 1, hitsPerPage: LIMIT };
    });
    return { results };
  };
}

/** Versions of npm packages, as installed. */
export function versionsOf(packages: readonly string[]): Record<string, string> {
  const version = (name: string) =>
    (JSON.parse(readFileSync(`${root}node_modules/${name}/package.json`, 'utf8')) as { version: string })
      .version;
  return Object.fromEntries([...new Set(packages)].sort().map((name) => [name, version(name)]));
}
