import { plainText, type Article } from '../content/index.js';
import type { Hit, Hits, Segment } from './types.js';

/** Characters shown before the first match, so few that it stands in the first line of a narrow list. */
const BEFORE = 24;
/** Characters shown from the first match on. */
const AFTER = 110;

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
  if (text.length <= BEFORE) return text;
  const end = text.slice(-BEFORE);
  return `… ${end.slice(end.search(/\s/) + 1)}`;
}

function ahead(segments: readonly Segment[]): Segment[] {
  const taken: Segment[] = [];
  let room = AFTER;
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
