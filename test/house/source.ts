// Reads src/ for the tests of the house: files, their rooms, their imports.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface Import {
  /** As written: `../content/index.js`, `lit`, `node:fs`. */
  readonly from: string;
  /** Inside the house: the file without its ending, relative to src/: `content/index`. */
  readonly file: string | undefined;
  readonly typeOnly: boolean;
}

export interface Source {
  /** Relative to src/, without its ending: `search/rank`. */
  readonly name: string;
  /** `search`; for elements the element: `elements/faq`; for src/core.ts and the like their own name: `core`. */
  readonly room: string;
  readonly text: string;
  /** The text without comments, strings left in. */
  readonly code: string;
  readonly imports: readonly Import[];
}

/** `elements/faq/view` → `elements/faq`, `search/rank` → `search`, `core` → `core`. */
export function roomOf(name: string): string {
  const [first = '', second = '', third] = name.split('/');
  return first === 'elements' && third !== undefined ? `${first}/${second}` : first;
}

const withoutComments = (text: string) =>
  text.replace(/\/\*[^]*?\*\//g, '').replace(/(^|[\s;{}(),])\/\/.*$/gm, '$1');

/** Static and dynamic imports and re-exports; `import type` counts too, but says so. */
function importsOf(name: string, code: string): Import[] {
  const pattern =
    /\b(?:(?:import|export)\s+(type\s)?(?:[\w$*{}\s,]+?\sfrom\s*)?|import\(\s*)['"]([^'"]+)['"]/g;
  return [...code.matchAll(pattern)].map(([, type, from = '']) => ({
    from,
    file: from.startsWith('.') ? posix.join(dirname(name), from).replace(/\.js$/, '') : undefined,
    typeOnly: type !== undefined,
  }));
}

export const sources: readonly Source[] = readdirSync(join(root, 'src'), { recursive: true })
  .map((file) => String(file).replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts'))
  .sort()
  .map((file) => {
    const name = file.replace(/\.ts$/, '');
    const text = readFileSync(join(root, 'src', file), 'utf8');
    const code = withoutComments(text);
    return { name, room: roomOf(name), text, code, imports: importsOf(name, code) };
  });
