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

/** Loaded with the slip: there may be no network when it is printed. */
export const printer = () => import('../../ui/print.js');

/** Prints only this text: on a sheet of its own, since a page around an element cannot be asked to hide. */
export async function printText(text: string): Promise<void> {
  const things = text
    .split('\n')
    .map((textContent, i) =>
      Object.assign(document.createElement(i ? 'p' : 'h1'), { textContent, dir: 'auto' }),
    );
  (await printer()).printAlone(things[0]?.textContent ?? '', things);
}
