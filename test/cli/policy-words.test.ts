import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Finding } from '../../src/cli/check-file.js';
import { deskbell, FIXTURES } from '../helpers/command-line.js';

const POLICY = `${FIXTURES}returns.json`;

describe('words of a policy in articles', () => {
  let folder = '';
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'deskbell-words-'));
  });
  after(() => rm(folder, { recursive: true }));

  /** A FAQ file of one article, on line 6. */
  const faq = async (answer: string, policy?: string): Promise<string> => {
    const file = join(folder, 'faq.json');
    const named = policy === undefined ? '' : ` "policy": ${JSON.stringify(policy)},`;
    const article = { id: 'return', question: 'How long?', answer, tests: ['thirty'], tags: ['thirty'] };
    await writeFile(
      file,
      `{\n"version": 1,\n"locale": "en",${named}\n"articles":\n[\n${JSON.stringify(article)}]}`,
    );
    return file;
  };
  const check = async (...files: string[]) =>
    JSON.parse((await deskbell(['check', '--json', ...files])).stdout) as Finding[];

  it('are checked where the file names its policy, or one is given with it', async () => {
    await writeFile(join(folder, 'returns.json'), await (await import('node:fs/promises')).readFile(POLICY));
    const answer = 'You have {{policy:standard.window}}, members {{policy:member.window}}.';
    assert.deepEqual(await check(await faq(answer, 'returns.json')), []);
    assert.deepEqual(await check(await faq(answer), POLICY), []);
  });

  it('that do not exist are errors at their place, with what was meant', async () => {
    const list = await check(
      await faq('You have {{policy:standard.widow}} or {{policy:elsewhere}}.'),
      POLICY,
    );
    assert.deepEqual(
      list.map(({ line, level, code, path }) => [line, level, code, path.join('.')]),
      [
        [6, 'error', 'content/unknown-policy-word', 'articles.0.answer'],
        [6, 'error', 'content/unknown-policy-word', 'articles.0.answer'],
      ],
    );
    assert.match(list[0]?.message ?? '', /no word "standard\.widow".* Did you mean "standard\.window"\?/);
    assert.match(list[1]?.message ?? '', /no word "elsewhere".* Words are window, until, clock/);
  });

  it('without any policy are a warning', async () => {
    const [only] = await check(await faq('You have {{policy:standard.window}}.'));
    assert.deepEqual([only?.level, only?.code], ['warning', 'content/no-policy']);
  });

  it('of a policy that is not there are an error', async () => {
    const [only, ...more] = await check(await faq('You have {{policy:standard.window}}.', 'none.json'));
    assert.deepEqual([only?.line, only?.level, only?.code], [3, 'error', 'content/policy-unreadable']);
    assert.deepEqual(more, []);
  });

  it('are found and shown as visitors read them', async () => {
    const file = await faq('It begins {{policy:standard.clock}}.');
    const asked = async (...more: string[]) => {
      const { stdout } = await deskbell(['ask', file, 'delivery', '--json', ...more]);
      return (JSON.parse(stdout) as { results: { id: string }[] }).results.map(({ id }) => id);
    };
    assert.deepEqual(await asked(), []);
    assert.deepEqual(await asked('--policy', POLICY), ['return']);
    const { stdout } = await deskbell([
      'export',
      'jsonld',
      await faq('In {{policy:standard.window}}.', 'returns.json'),
    ]);
    assert.match(stdout, /"text": "In 30 days\."/);
    assert.equal((await deskbell(['test', file, '--policy', POLICY])).code, 0);
  });
});
