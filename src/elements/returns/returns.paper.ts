/** Ways a text leaves the page without a server: a file, the clipboard, paper. */

/** Hands the visitor a file. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken it by the next task; Safari wants a moment more.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** False where the browser or the page does not allow it: then the text is shown to be selected. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Prints only this text: on a sheet of its own, since a page around an element cannot be asked to hide. */
export function printText(text: string): void {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  document.body.append(frame);
  const paper = frame.contentWindow;
  const [title = '', ...lines] = text.split('\n');
  if (!paper) return frame.remove();
  const sheet = paper.document;
  sheet.title = title;
  const head = sheet.createElement('h1');
  head.textContent = title;
  sheet.body.append(head);
  for (const line of lines.filter(Boolean)) {
    const paragraph = sheet.createElement('p');
    paragraph.dir = 'auto';
    paragraph.textContent = line;
    sheet.body.append(paragraph);
  }
  paper.addEventListener('afterprint', () => frame.remove());
  paper.print();
}
