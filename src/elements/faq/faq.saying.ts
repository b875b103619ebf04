/** A pause after which a line is said, in milliseconds: longer than between two key presses. */
const PAUSE = 900;

/**
 * Says aloud what stands on the line that counts, which changes with each key: once it has stood for a while, once. What it
 * gives is called whenever the line was drawn; the words go into the region below `root` that screen readers speak from.
 */
export function saying(): (root: ParentNode) => void {
  let last = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (root) => {
    const words = root.querySelector('.status')?.textContent ?? '';
    if (words === last) return;
    last = words;
    clearTimeout(timer);
    timer = setTimeout(() => root.querySelector('[role=status]')?.replaceChildren(words), PAUSE);
  };
}
