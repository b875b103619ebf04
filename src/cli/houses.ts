import { basename, dirname, join } from './path.js';
import type { Problem } from '../content/index.js';
import { type House, idleSilences, NO_HOUSE, parseHouse, type Silence } from '../review/index.js';
import { type Io, Stop } from './io.js';
import { openFile, type Opened } from './opened.js';
import { EVERY_CODE } from './sentences.js';

/** What the editors of a folder agreed on: the file check.json beside the content. */
export interface HouseFile {
  readonly house: House;
  /** Silences that were needed. */
  readonly used: Set<Silence>;
  /** Undefined where the folder has none. */
  readonly opened: Opened | undefined;
  /** It was named on the command line, so everything it could silence is likely to be there too. */
  readonly given: boolean;
  readonly problems: readonly Problem[];
}

export const HOUSE_NAME = 'check.json';

const read = (opened: Opened, given: boolean): HouseFile => {
  const { value } = opened.source;
  const { model, problems } =
    value === undefined ? { model: undefined, problems: [] } : parseHouse(value, EVERY_CODE);
  // By its place it is a check.json, whatever it holds.
  return {
    house: model ?? NO_HOUSE,
    used: new Set(),
    opened: given ? opened : { ...opened, kind: 'check' },
    given,
    problems,
  };
};

const none = (): HouseFile => ({
  house: NO_HOUSE,
  used: new Set(),
  opened: undefined,
  given: false,
  problems: [],
});

async function beside(folder: string, io: Io): Promise<HouseFile> {
  try {
    return read(await openFile(join(folder, HOUSE_NAME), io), false);
  } catch (error) {
    if (error instanceof Stop) return none();
    throw error;
  }
}

/** The house of each file: the check.json given in its folder, or else the one that lies there. */
export async function housesOf(opened: readonly Opened[], io: Io): Promise<ReadonlyMap<Opened, HouseFile>> {
  const byFolder = new Map<string, HouseFile>();
  for (const one of opened) if (one.kind === 'check') byFolder.set(dirname(one.file), read(one, true));
  const houses = new Map<Opened, HouseFile>();
  for (const one of opened) {
    const folder = dirname(one.file);
    const known = byFolder.get(folder) ?? (one.file === '-' ? none() : await beside(folder, io));
    byFolder.set(folder, known);
    houses.set(one, known);
    if (known.opened) houses.set(known.opened, known);
  }
  return houses;
}

/** Codes that only some runs look for, so that their silence may seem idle. */
const SOMETIMES = /^(?:review\/(?:broken|moved|silent)-link|content\/golden-question)/;

/** What is wrong with a check.json; silences that are not needed only where it was given together with the content. */
export const houseProblems = ({ house, used, opened, given, problems }: HouseFile): readonly Problem[] => {
  const idle = opened && given ? idleSilences(house, used, opened.source.value) : [];
  return [...problems, ...idle.filter(({ params }) => !SOMETIMES.test(String(params['key'])))];
};

/** The name by which a silence knows a file. */
export const shortName = ({ file }: Opened): string => basename(file);
