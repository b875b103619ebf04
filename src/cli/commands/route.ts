import {
  type Departments,
  type DraftFacts,
  departmentFor,
  openInstead,
  type Route,
  route as routeDraft,
} from '../../escalation/index.js';
import type { Arguments, Command } from '../command.js';
import { instantOf } from '../instant.js';
import { shownKind } from '../file-kind.js';
import { EXIT, type Io, line, Stop } from '../io.js';
import { readJson } from '../json-source.js';
import { openDepartments } from '../open-departments.js';
import { nameOf, readBytes } from '../read-file.js';
import { oneLine, styleFor } from '../style.js';

export const route: Command = {
  name: 'route',
  purpose: 'says which department gets a message, and by when it answers',
  usage: 'DEPARTMENTS.json DRAFT.json [--at DATE-TIME] [--json]',
  options: {
    at: { type: 'string', value: 'DATE-TIME', help: 'as if it were then, such as 2026-11-24T09:00:00+01:00' },
    json: { type: 'boolean', help: '{department, ruleId, openNow, opensAt?, closesAt?, answerBy}' },
  },
  notes: [
    [
      'The draft',
      ['{topic?, message?, fields?, verdict?, category?, country?, locale?}; - reads it from standard input'],
    ],
    ['Times', ['ISO 8601 with the offset of the department']],
  ],
  examples: [
    'deskbell route departments.en.json draft.json',
    'deskbell route departments.en.json draft.json --at 2026-12-24T18:00:00+01:00',
    'echo \'{"topic": "order-late"}\' | deskbell route departments.en.json - --json',
  ],
  exits: [
    [EXIT.ok, 'decided'],
    [EXIT.problems, 'the file holds no department'],
    [EXIT.usage, 'a file cannot be read, or the command was not understood'],
  ],
  run,
};

async function run({ positionals, text, flag }: Arguments, io: Io): Promise<number> {
  const [file, draftFile, ...more] = positionals;
  if (file === undefined || draftFile === undefined || more.length)
    throw new Stop('Name a departments file and a draft. See: deskbell route --help');
  const given = text('at');
  const at = given === undefined ? io.now() : instantOf('at', given);
  const desk = await openDepartments(file, io);
  const draft = await readDraft(draftFile, io);
  const decided = routeDraft(desk, draft, at);
  if (flag('json')) line(io.stdout, JSON.stringify(decided, null, 2));
  else report(decided, { desk, draft, at }, io);
  return EXIT.ok;
}

async function readDraft(file: string, io: Io): Promise<DraftFacts> {
  const { value } = readJson(await readBytes(file, io));
  const kind = shownKind(value);
  if (typeof value === 'object' && value !== null && !Array.isArray(value) && kind === undefined)
    return value;
  throw new Stop(`${nameOf(file)} is no draft: it must be a JSON object such as {"topic": "order-late"}.`);
}

interface Asked {
  readonly desk: Departments;
  readonly draft: DraftFacts;
  readonly at: number;
}

function report({ ruleId, openNow, opensAt, closesAt, answerBy }: Route, asked: Asked, io: Io): void {
  const { bold, dim } = styleFor(io.stdout, io);
  const { department } = departmentFor(asked.desk, asked.draft);
  const instead = openInstead(asked.desk, department, asked.at);
  const hours = openNow
    ? `open${closesAt === undefined ? '' : ` until ${closesAt}`}`
    : `closed${opensAt === undefined ? '' : `, opens ${opensAt}`}`;
  line(io.stdout, `${bold(oneLine(department.name))} ${dim(`(${department.id}, rule ${oneLine(ruleId)})`)}`);
  line(io.stdout, `  ${hours}`);
  line(
    io.stdout,
    `  ${answerBy === undefined ? 'promises no time for its answer' : `answers by ${answerBy}`}`,
  );
  if (instead) line(io.stdout, `  open now in its place: ${oneLine(instead.name)} ${dim(`(${instead.id})`)}`);
}
