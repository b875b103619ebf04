import { dirname, join } from './path.js';
import { type DeskFile, type Part, parseDesk } from '../content/desk/index.js';
import type { Path, Problem } from '../content/index.js';
import { type Io, Stop } from './io.js';
import { openFile, type Opened } from './opened.js';

/** A file that a desk names. */
interface Named {
  readonly file: string;
  readonly part: Part;
  /** Where the desk names it. */
  readonly path: Path;
}

const PARTS: readonly Part[] = ['faq', 'guides', 'departments', 'returns'];

const isElsewhere = (address: string): boolean => /^[a-z][a-z\d+.-]*:/i.test(address);

/** An address as the name of a file: `faq%20en.json` is `faq en.json`, and a lone % is one. */
const fileNamed = (address: string): string => {
  const name = address.split(/[?#]/, 1)[0] ?? '';
  try {
    return decodeURI(name);
  } catch {
    return name;
  }
};

/** The files that a desk names, of all languages; addresses of other sites are left to the page. */
function namedBy({ file }: Opened, desk: DeskFile): readonly Named[] {
  const all: Named[] = [];
  const add = (address: string | undefined, part: Part, path: Path): void => {
    // As a web server would: an address from the root is looked for beside the desk.
    if (address !== undefined && !isElsewhere(address))
      all.push({ file: join(dirname(file), fileNamed(address)), part, path });
  };
  for (const [tag, files] of desk.locales)
    for (const part of PARTS) add(files[part], part, ['locales', tag, part]);
  add(desk.returns, 'returns', ['returns']);
  return all;
}

const deskIn = ({ kind, file, source }: Opened): DeskFile | undefined =>
  kind === 'desk' && file !== '-' ? parseDesk(source.value).model : undefined;

/** The files that desks name and nobody gave, each once, as far as they can be read. */
export async function behindDesks(opened: readonly Opened[], io: Io): Promise<readonly Opened[]> {
  const given = new Set(opened.map(({ file }) => join(file)));
  const more: Opened[] = [];
  for (const one of opened) {
    const desk = deskIn(one);
    for (const { file } of desk ? namedBy(one, desk) : []) {
      if (given.has(join(file))) continue;
      given.add(join(file));
      try {
        more.push(await openFile(file, io));
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
      }
    }
  }
  return more;
}

/** What is wrong with a desk: its own form, and files that are not there or of another kind. */
export async function deskProblems(opened: Opened, io: Io): Promise<readonly Problem[]> {
  const { model, problems } = parseDesk(opened.source.value);
  const found = [...problems];
  const error = (code: string, path: Path, params: Problem['params']): number =>
    found.push({ code, level: 'error', path, params });
  for (const { file, part, path } of model && opened.file !== '-' ? namedBy(opened, model) : []) {
    try {
      const { kind } = await openFile(file, io);
      if (kind !== undefined && kind !== part)
        error('content/other-kind', path, { file, kind, wanted: part });
    } catch (failure) {
      if (!(failure instanceof Stop)) throw failure;
      const reason = failure.message.replace(/^.*?: |\.$/g, '');
      error('content/file-missing', path, { file, reason });
    }
  }
  return found;
}
