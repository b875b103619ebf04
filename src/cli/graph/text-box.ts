/** What text takes in a drawing: no font is measured, so this is on the safe side. Pixels. */
export interface TextBox {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

export const LINE = 18;
/** Of one letter at 13 pixels; letters of East Asia are twice as wide. */
const LETTER = 7.2;
const WIDE = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60]/u;

const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 2 * LETTER : LETTER), 0);

/** Lines of at most so many pixels; a longer word is cut. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(/\s+/).filter(Boolean)) {
    if (line && widthOf(`${line} ${word}`) > most) {
      lines.push(line);
      line = '';
    }
    while (widthOf(word) > most) {
      const letters = [...word];
      const fits = Math.max(
        1,
        letters.findIndex((_, i) => widthOf(letters.slice(0, i + 1).join('')) > most),
      );
      lines.push(letters.slice(0, fits).join(''));
      word = letters.slice(fits).join('');
    }
    line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}

/** Breaks a text into lines of at most `most` pixels, with `pad` pixels around it. */
export function textBox(text: string, { most, pad }: { most: number; pad: number }): TextBox {
  const lines = text.split('\n').flatMap((part) => wrap(part, most));
  const width = Math.max(0, ...lines.map(widthOf)) + 2 * pad;
  return { lines, width: Math.ceil(width), height: lines.length * LINE + 2 * pad };
}
