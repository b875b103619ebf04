/** A pause after which a line is said, in milliseconds: longer than between two key presses. */
const PAUSE = 900;

/**
 * What is said aloud of a line that changes with each key: its words once they have stood for a while, once. Call what it
 * gives with the words that stand there now, as often as you like.
 */
export function saying(say: (words: string) => void): (words: string) => void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    if (words === last) return;
    last = words;
    clearTimeout(timer);
    timer = setTimeout(say, PAUSE, words);
  };
}
