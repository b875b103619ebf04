import type { Command } from './command.js';
import type { Colour, Paint } from './style.js';

type Style = Record<Colour, Paint>;
type Row = readonly [left: string, right: string];

/** `  left   right`, the right column aligned. */
function rows(list: readonly Row[]): string[] {
  const width = Math.max(...list.map(([left]) => left.length)) + 3;
  return list.map(([left, right]) => `  ${left.padEnd(width)}${right}`.trimEnd());
}

/** `deskbell --help` */
export function overview(commands: readonly Command[], { bold }: Style): string {
  return [
    'deskbell: checks, measures and asks the files of a help desk',
    '',
    bold('Usage'),
    '  deskbell <command> [options]',
    '',
    bold('Commands'),
    ...rows(commands.map(({ name, purpose }) => [name, purpose])),
    '',
    bold('Options'),
    ...rows([
      ['-h, --help', 'this page, or after a command: its own'],
      ['-v, --version', 'the version'],
    ]),
    '',
    bold('Examples'),
    ...commands.map(({ examples }) => `  ${examples[0]}`),
    '',
    'A file named - is read from standard input.',
  ].join('\n');
}

/** `deskbell check --help` */
export function manual(
  { name, purpose, usage, options, notes = [], examples, exits }: Command,
  { bold }: Style,
): string {
  const listed = Object.entries(options).map(([key, { value, help, short }]): Row => {
    return [`${short ? `-${short}, ` : ''}--${key}${value === undefined ? '' : ` ${value}`}`, help];
  });
  return [
    `deskbell ${name}: ${purpose}`,
    '',
    bold('Usage'),
    `  deskbell ${name} ${usage}`,
    '',
    bold('Options'),
    ...rows([...listed, ['-h, --help', 'this page']]),
    ...notes.flatMap(([title, lines]) => ['', bold(title), ...lines.map((text) => `  ${text}`)]),
    '',
    bold('Examples'),
    ...examples.map((example) => `  ${example}`),
    '',
    bold('Exit codes'),
    ...rows(exits.map(([code, meaning]) => [String(code), meaning])),
  ].join('\n');
}
