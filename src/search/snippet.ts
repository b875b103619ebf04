import { plainText, type Article } from '../content/index.js';
import type { Hit, Hits, Segment } from './types.js';

/** Characters shown on each side of the first match. */
const AROUND = 70;

/**
 * The place in the rest of the answer where the question was met, with its words marked:
 * shown where the short answer itself holds none of them. Undefined where the answer was not what matched.
 */
export function snippet(
  article: Article,
  hit: Hit,
  highlight: (text: string, hits: Hits) => readonly Segment[],
  hits: Hits,
): readonly Segment[] | undefined {
  if (!hit.fields.includes('answer')) return undefined;
  const segments = highlight(plainText([article.answer, ...article.steps].join('\n\n')), hits);
  const first = segments.findIndex((segment) => segment.hit);
  if (first < 0) return undefined;
  return [{ text: lastOf(segments[first - 1]?.text ?? ''), hit: false }, ...ahead(segments.slice(first))];
}

/** The end of a text, from a whole word on. */
function lastOf(text: string): string {
  if (text.length <= AROUND) return text;
  const end = text.slice(-AROUND);
  return `… ${end.slice(end.search(/\s/) + 1)}`;
}

function ahead(segments: readonly Segment[]): Segment[] {
  const taken: Segment[] = [];
  let room = 2 * AROUND;
  for (const { text, hit } of segments) {
    if (text.length > room) {
      const cut = text.slice(0, room);
      taken.push({ text: `${cut.slice(0, Math.max(cut.search(/\s\S*$/), 0))} …`, hit });
      break;
    }
    taken.push({ text, hit });
    room -= text.length;
  }
  return taken;
}
