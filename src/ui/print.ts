/**
 * Prints one thing and nothing of the page around it. It is copied into a frame of its own, since no style sheet of ours
 * may hide what belongs to the page. Buttons and what is hidden from eyes stay behind.
 * @param title what the print-out is called
 */
export function printAlone(title: string, things: readonly Element[]): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
  const { contentDocument: sheet, contentWindow: view } = frame;
  if (!sheet || !view) return frame;
  sheet.title = title;
  sheet.documentElement.lang = document.documentElement.lang;
  sheet.documentElement.dir = getComputedStyle(document.documentElement).direction;
  for (const thing of things) {
    const copy = sheet.importNode(thing, true);
    for (const one of copy.querySelectorAll('button, svg, .hidden, [hidden]')) one.remove();
    sheet.body.append(copy);
  }
  view.addEventListener('afterprint', () => frame.remove(), { once: true });
  view.print();
  return frame;
}
