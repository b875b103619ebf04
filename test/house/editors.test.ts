// The guides for editors are followed word for word: each command is run, and prints what the guide says it prints.
//   <!-- file: faq.json -->     the block below is written into that file
//   <!-- folder: demo/content --> the guide stands in a copy of that folder
// A block `text` below commands is what they print; `npm run docs` writes it.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it, test } from 'node:test';
import { commands } from '../../src/cli/commands/index.js';
import { deskbell } from '../helpers/command-line.js';
import { accepting } from './accept.js';
import { root } from './source.js';

const folder = join(root, 'docs/editors');
const guides = readdirSync(folder).filter((name) => name.endsWith('.md'));

/** A machine that is always equally fast. */
let ticks = 0;

/** After the last review in the demo shop, and before its offer of Christmas ends. */
const NOW = { now: Date.UTC(2026, 10, 27, 9), clock: () => (ticks += 0.4) };

/** Commands that need a log or stay until they are ended: named, not run. */
const NAMED = new Set(['studio', 'insights']);

const STEP =
  /(?:<!-- (file|folder): (\S+) -->\n+)?```(\w+)\n([^]*?)```(?:\n\n```text\n([^]*?)```)?|<!-- folder: (\S+) -->/g;

/** `npx deskbell ask faq.json "where is it"  # why` → its words */
const wordsOf = (line: string): readonly string[] =>
  [...line.replace(/\s+# .*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, word]) => quoted ?? word ?? '',
  );

async function runAll(lines: string, cwd: string): Promise<string> {
  let printed = '';
  for (const line of lines.split('\n').filter((one) => one.trim())) {
    const [npx, name, ...words] = wordsOf(line);
    assert.deepEqual([npx, name], ['npx', 'deskbell'], `only our commands can be run: ${line}`);
    if (NAMED.has(words[0] ?? '')) continue;
    const { stdout, stderr, code } = await deskbell(words, { ...NOW, cwd });
    assert.ok(code < 2, `${line}\n${stderr}`);
    printed += stderr + stdout;
  }
  return printed;
}

/** Follows a guide; gives it as it should read. */
async function follow(text: string, cwd: string): Promise<string> {
  let read = '';
  let at = 0;
  for (const step of text.matchAll(STEP)) {
    const [whole, kind, name = '', language, body = '', said, copied] = step;
    read += text.slice(at, step.index);
    at = step.index + whole.length;
    const shop = copied ?? (kind === 'folder' ? name : undefined);
    if (shop !== undefined) cpSync(join(root, shop), cwd, { recursive: true });
    if (kind === 'file') writeFileSync(join(cwd, name), body);
    const prints = language === 'sh' ? (await runAll(body, cwd)).replaceAll(`${cwd}/`, '') : '';
    read +=
      said === undefined ? whole : whole.replace(/```text\n[^]*?```$/, () => `\`\`\`text\n${prints}\`\`\``);
  }
  return read + text.slice(at);
}

describe('the guides for editors', () => {
  for (const name of guides)
    it(`${name} can be followed`, async () => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const cwd = mkdtempSync(join(tmpdir(), 'deskbell-guide-'));
      try {
        const read = await follow(text, cwd);
        if (accepting) writeFileSync(file, read);
        else assert.equal(text, read, `${name} shows what is not printed any more: run \`npm run docs\`.`);
      } finally {
        rmSync(cwd, { recursive: true });
      }
    });

  test('name commands, pictures and pages that exist', () => {
    const known = new Set([...commands.map(({ name }) => name), ...NAMED]);
    for (const name of guides) {
      const text = readFileSync(join(folder, name), 'utf8');
      for (const [, command = ''] of text.matchAll(/(?:npx )?deskbell ([a-z]+)/g))
        assert.ok(known.has(command), `${name}: there is no command ${command}`);
      for (const [, href = ''] of text.matchAll(/(?:\]\(|src="|srcset=")(?!https?:|#)([^)"#]+)/g))
        if (!/^\/|\?/.test(href))
          assert.ok(existsSync(join(dirname(join(folder, name)), href)), `${name}: there is no ${href}`);
    }
  });
});
