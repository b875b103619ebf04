/** A text as a field shows it: a field knows no other line ends than its own. */
export const inField = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Where in a text the sign stands that is number `place` in its field. */
function placeIn(text: string, place: number): number {
  let at = 0;
  for (let seen = 0; seen < place; seen++) at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
  return at;
}

/**
 * What was typed into a field, as a text: everything that was not touched keeps its bytes, and new lines end as the
 * others do.
 * @param text The text as it was.
 * @param typed What stands in its field now.
 */
export function asTyped(text: string, typed: string): string {
  const shown = inField(text);
  if (shown === text) return typed;
  const most = Math.min(shown.length, typed.length);
  let head = 0;
  while (head < most && shown[head] === typed[head]) head++;
  let tail = 0;
  while (tail < most - head && shown.at(-1 - tail) === typed.at(-1 - tail)) tail++;
  const eol = text.includes('\r\n') ? '\r\n' : '\r';
  const fresh = typed.slice(head, typed.length - tail).replaceAll('\n', eol);
  return text.slice(0, placeIn(text, head)) + fresh + text.slice(placeIn(text, shown.length - tail));
}
