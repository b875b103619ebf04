import type { Article } from '../src/content/index.js';
import type { FaqFile } from './faq-files.js';
import { seeded } from './typing-errors.js';

/** A question and the articles that answer it. */
export interface Asked {
  readonly query: string;
  readonly expect: readonly string[];
}

interface Line {
  readonly id: string;
  /** Brand and model, such as `Valuna Torego`: what a customer says. */
  readonly name: string;
  readonly kind: string;
}

const PARTS =
  'ba be bel bor bra ca cor da del dor e el fa fen fi ga gar go ha hol in jo ka kel ki la lan li lo lun ma mar mi mo na nor o or pa per po ra ran ri ro sa sel si so ta tan te ti to tor u va vel vi vo za zen'.split(
    ' ',
  );
const ENDS = ['', 'n', 'r', 's', 'l', 'x', 'd', 'm'];
const KINDS =
  'armchair blanket blender bookcase chandelier coffee table desk lamp dinner set dishwasher duvet floor lamp fridge frying pan garden bench kettle mattress mirror oven pillow rug shelf sideboard sofa bed toaster wardrobe'.match(
    /\w+ (?:table|lamp|set|pan|bench|bed)|\w+/g,
  ) as string[];
const BRANDS = 160;
const MODELS = 600;
const PLACES = 30_000;

/**
 * A marketplace: every article of a shop's FAQ once for each of very many invented product lines, so that titles differ
 * and a question that names a line has the article of that line as its answer. The same for the same seed.
 * @param faq The articles and questions to multiply; the questions of the result are chosen from its own.
 */
export function manyArticles(
  faq: FaqFile,
  count: number,
  questions: number,
  seed = 7,
): { articles: Article[]; questions: Asked[] } {
  const random = seeded(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const invented = inventor(random);
  const [brands, models, places] = [invented(BRANDS), invented(MODELS), invented(PLACES)];
  /** Few places are often named, most of them hardly ever (Zipf). */
  const place = () => places[Math.floor(places.length ** random()) - 1] as string;
  const some = (list: readonly string[], most: number) => [...list].sort(() => random() - 0.5).slice(0, most);
  const lines = Array.from({ length: Math.ceil(count / faq.articles.length) }, (_, number): Line => {
    return { id: `l${number}`, name: `${brands[number % BRANDS]} ${pick(models)}`, kind: pick(KINDS) };
  });
  const articles = lines.flatMap((line) =>
    faq.articles.map((one): Article => {
      const answer = `${one.answer}\n\nFor ${line.name} ${line.kind} orders ask our partner ${place()} in ${place()}, ${place()} street.`;
      return {
        ...one,
        id: `${line.id}-${one.id}`,
        question: `${line.name} ${line.kind}: ${one.question}`,
        answer,
        alternatePhrases: some(one.alternatePhrases, 4),
        tags: some(one.tags, 3),
        tests: [],
      };
    }),
  );
  const asked = Array.from({ length: questions }, (_, number): Asked => {
    const line = pick(lines.slice(0, Math.floor(count / faq.articles.length)));
    const { query, expect } = faq.tests[number % faq.tests.length] as Asked;
    const said = pick([
      `${query} ${line.name}`,
      `${line.name} ${query}`,
      `${query}, it is the ${line.name} ${line.kind}`,
    ]);
    return {
      query: random() < 0.5 ? said.toLowerCase() : said,
      expect: expect.map((id) => `${line.id}-${id}`),
    };
  });
  return { articles: articles.slice(0, count), questions: asked };
}

/** Gives lists of words that do not exist, no word twice. */
function inventor(random: () => number): (count: number) => string[] {
  const used = new Set<string>();
  const part = (list: readonly string[]) => list[Math.floor(random() * list.length)] as string;
  const one = (): string => {
    const parts = Array.from({ length: 2 + Math.floor(random() * 3) }, () => part(PARTS));
    const word = parts.join('') + part(ENDS);
    if (word.length < 5 || used.has(word)) return one();
    used.add(word);
    return (word[0] as string).toUpperCase() + word.slice(1);
  };
  return (count) => Array.from({ length: count }, one);
}
