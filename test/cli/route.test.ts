import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { deskbell } from '../helpers/command-line.js';

const FILE = 'departments.json';
const route = (...words: string[]) => deskbell(['route', ...words]);

describe('deskbell route', () => {
  it('decides as JSON: the department, the rule, and times with its offset', async () => {
    const { code, stdout } = await route(FILE, 'draft.json', '--at', '2026-11-27T16:00:00Z', '--json');
    assert.deepEqual(JSON.parse(stdout), {
      department: 'delivery',
      ruleId: 'late',
      openNow: false,
      opensAt: '2026-11-30T09:00:00+01:00',
      answerBy: '2026-11-30T13:00:00+01:00',
    });
    assert.equal(code, 0);
  });

  it('says the same in words, and who is open now', async () => {
    const { stdout } = await route(FILE, 'draft.json', '--at', '2026-11-27T18:00:00+01:00');
    assert.equal(
      stdout,
      'Delivery (delivery, rule late)\n' +
        '  closed, opens 2026-11-30T09:00:00+01:00\n' +
        '  answers by 2026-11-30T13:00:00+01:00\n' +
        '  open now in its place: Service (service)\n',
    );
  });

  it('takes the draft from standard input and the time from the clock', async () => {
    const now = Date.parse('2026-11-24T10:00:00-05:00');
    const { stdout } = await deskbell(['route', FILE, '-', '--json'], { input: '{"topic": "praise"}', now });
    assert.deepEqual(JSON.parse(stdout), {
      department: 'service',
      ruleId: 'rest',
      openNow: true,
      closesAt: '2026-11-24T17:00:00-05:00',
      answerBy: '2026-11-25T10:00:00-05:00',
    });
  });

  it('uses what is right in a file with errors, and says so', async () => {
    const { code, stdout, stderr } = await route('departments-wrong.json', 'draft.json', '--json');
    assert.equal((JSON.parse(stdout) as { ruleId: string }).ruleId, 'late');
    assert.match(
      stderr,
      /^departments-wrong\.json has 8 errors; .* See: deskbell check departments-wrong\.json\n$/,
    );
    assert.equal(code, 0);
  });

  for (const [what, words, code, sentence] of [
    ['no draft', [FILE], 2, 'Name a departments file and a draft. See: deskbell route --help\n'],
    [
      'a FAQ file',
      ['shop.json', 'draft.json'],
      1,
      'shop.json holds questions and answers; here a file with departments is needed.\n',
    ],
    [
      'a draft that is none',
      [FILE, 'empty.json'],
      2,
      'empty.json is no draft: it must be a JSON object such as {"topic": "order-late"}.\n',
    ],
    [
      'a time without offset',
      [FILE, 'draft.json', '--at', '2026-11-24T10:00'],
      2,
      '--at takes a date and time with its offset, such as 2026-11-24T09:00:00+01:00.\n',
    ],
    [
      'a day that does not exist',
      [FILE, 'draft.json', '--at', '2026-13-24T10:00:00Z'],
      2,
      '--at takes a date and time with its offset, such as 2026-11-24T09:00:00+01:00.\n',
    ],
  ] as const) {
    it(`${what}: ${sentence.trim()}`, async () => {
      assert.deepEqual(await route(...words), { code, stdout: '', stderr: sentence });
    });
  }
}); // prettier-ignore
