import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Finding } from '../../src/cli/check-file.js';
import { checkSchema } from '../../src/review/schema/check-schema.js';
import { deskbell } from '../helpers/command-line.js';
import { faqFile } from '../helpers/faq-files.js';

const folder = mkdtempSync(join(tmpdir(), 'deskbell-review-'));
after(() => rmSync(folder, { recursive: true }));
const write = (name: string, value: unknown): string => {
  const file = join(folder, name);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value, null, 2));
  return file;
};
const codes = (list: readonly Finding[]) => list.map(({ code }) => code);
const findings = async (...words: string[]): Promise<readonly Finding[]> =>
  JSON.parse((await deskbell(['check', '--json', ...words])).stdout) as Finding[];

const unkind = faqFile({ id: 'late', answer: 'You failed to pay in time.' });

describe('check.json beside the content', () => {
  const file = write('faq.json', unkind);

  it('silences a problem with a reason, of one article or of all', async () => {
    assert.deepEqual(codes(await findings(file)), ['review/unkind']);
    for (const silence of [
      { code: 'review/unkind', id: 'late', reason: 'quoted from a letter' },
      { code: 'review/unkind', reason: 'as we speak' },
      { code: 'review/unkind', file: 'faq.json', until: '2026-10-01', reason: 'until the end of today' },
    ]) {
      const check = write('check.json', { version: 1, silence: [silence] });
      assert.deepEqual(await findings(file), []);
      assert.deepEqual(await findings(file, check), []);
      assert.match(
        (await deskbell(['check', file])).stdout,
        /^No problems in 1 file \(1 article; 1 silenced\)\.$/m,
      );
    }
    for (const other of [{ id: 'other' }, { file: 'faq.de.json' }, { until: '2026-09-30' }]) {
      write('check.json', { version: 1, silence: [{ code: 'review/unkind', reason: 'r', ...other }] });
      assert.deepEqual(codes(await findings(file)), ['review/unkind']);
    }
  });

  it('is itself checked, and a silence that is not needed is told where both are given', async () => {
    const check = write('check.json', { version: 1, silence: [{ code: 'review/unkind' }] });
    const [first, second] = await findings(file);
    assert.deepEqual([first?.code, second?.code], ['review/unkind', 'content/missing-field']);
    assert.equal(second?.file, check);
    write('check.json', { version: 1, silence: [{ code: 'review/dead-link', reason: 'gone' }] });
    assert.deepEqual(codes(await findings(file)), ['review/unkind']);
    assert.deepEqual(codes(await findings(file, check)), ['review/unkind', 'review/idle-silence']);
  });

  it('holds the phrases of the house, known words and limits', async () => {
    const long = write(
      'long.json',
      faqFile({ answer: 'As per our policy we need the RMX of the box you got.' }),
    );
    write('check.json', { version: 1 });
    assert.deepEqual(codes(await findings(long)), ['review/unexplained-term']);
    write('check.json', {
      version: 1,
      kindness: [{ say: 'as per our policy', instead: 'name the rule', locale: 'en' }],
      knownWords: ['rmx'],
      longSentence: 5,
    });
    const found = await findings(long);
    assert.deepEqual(codes(found).sort(), ['review/long-sentence', 'review/unkind']);
    assert.match(found.map(({ message }) => message).join(), /Instead: name the rule\./);
    write('check.json', { version: 1, noUsualKindness: true });
    assert.deepEqual(await findings(file), []);
  });

  it('has a schema that knows it', () => {
    const valid = new Ajv2020({ strictTypes: false }).compile(checkSchema());
    const demo = JSON.parse(
      readFileSync(new URL('../../demo/content/check.json', import.meta.url), 'utf8'),
    ) as unknown;
    assert.ok(valid(demo), JSON.stringify(valid.errors));
    assert.ok(!valid({ version: 1, silence: [{ code: 'review/unkind' }] }), 'a reason is needed');
  });
});

describe('check --as-of', () => {
  it('looks from another day or instant, and refuses what is none', async () => {
    const file = write('dates.json', faqFile({ unpublishAt: '2026-12-25T00:00:00+01:00' }));
    write('check.json', { version: 1 });
    assert.deepEqual(await findings(file), []);
    assert.deepEqual(codes(await findings(file, '--as-of', '2026-12-26')), ['review/ended']);
    assert.deepEqual(await findings(file, '--as-of', '2026-12-24T23:59:00+01:00'), []);
    const { code, stderr } = await deskbell(['check', file, '--as-of', '2026-02-30']);
    assert.equal(code, 2);
    assert.match(stderr, /--as-of takes/);
  });
});

/** The rules of SARIF 2.1.0 that code hosts refuse a file over. */
const SARIF = {
  type: 'object',
  required: ['version', 'runs'],
  properties: {
    version: { const: '2.1.0' },
    $schema: { type: 'string', format: 'uri' },
    runs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['tool', 'results'],
        properties: {
          columnKind: { enum: ['utf16CodeUnits', 'unicodeCodePoints'] },
          tool: {
            type: 'object',
            required: ['driver'],
            properties: {
              driver: {
                type: 'object',
                required: ['name'],
                properties: {
                  rules: {
                    type: 'array',
                    uniqueItems: true,
                    items: { type: 'object', required: ['id'], properties: { help: { required: ['text'] } } },
                  },
                },
              },
            },
          },
          results: {
            type: 'array',
            items: {
              type: 'object',
              required: ['message', 'ruleId'],
              properties: {
                level: { enum: ['none', 'note', 'warning', 'error'] },
                message: { type: 'object', required: ['text'] },
                ruleIndex: { type: 'integer', minimum: 0 },
                suppressions: {
                  type: 'array',
                  items: {
                    required: ['kind'],
                    properties: {
                      kind: { enum: ['inSource', 'external'] },
                      status: { enum: ['accepted', 'underReview', 'rejected'] },
                      justification: { type: 'string' },
                    },
                  },
                },
                locations: {
                  type: 'array',
                  items: {
                    type: 'object',
                    required: ['physicalLocation'],
                    properties: {
                      physicalLocation: {
                        type: 'object',
                        required: ['artifactLocation'],
                        properties: {
                          artifactLocation: {
                            properties: { uri: { type: 'string', pattern: '^[^\\s\\\\]+$' } },
                          },
                          region: {
                            required: ['startLine'],
                            properties: {
                              startLine: { type: 'integer', minimum: 1 },
                              startColumn: { type: 'integer', minimum: 1 },
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

interface Sarif {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly suppressions?: readonly { readonly justification: string }[];
      readonly locations: readonly { readonly physicalLocation: { readonly region: object } }[];
    }[];
  }[];
}

describe('check --sarif', () => {
  it('writes a log that keeps the rules, with what is silenced as suppressed', async () => {
    const file = write('with space.json', { ...unkind, more: 1 });
    write('check.json', { version: 1, silence: [{ code: 'review/unkind', reason: 'quoted' }] });
    const { stdout, code } = await deskbell(['check', '--sarif', file]);
    assert.equal(code, 0);
    const log = JSON.parse(stdout) as Sarif;
    const valid = new Ajv2020({ strict: false, formats: { uri: true } }).compile(SARIF);
    assert.ok(valid(log), JSON.stringify(valid.errors));
    const [run] = log.runs;
    assert.deepEqual(
      run?.results.map(({ ruleId, level, suppressions }) => [
        ruleId,
        level,
        suppressions?.[0]?.justification,
      ]),
      [
        ['content/unknown-key', 'warning', undefined],
        ['review/unkind', 'note', 'quoted'],
      ],
    );
    for (const { ruleId, ruleIndex } of run?.results ?? [])
      assert.equal(run?.tool.driver.rules[ruleIndex]?.id, ruleId);
    assert.deepEqual(run?.results[0]?.locations[0]?.physicalLocation.region, {
      startLine: 11,
      startColumn: 3,
    });
    assert.equal((await deskbell(['check', '--sarif', '--json', file])).code, 2);
  });
});

describe('check --watch', () => {
  it('checks again when a file changes in place, or another is put in its place', async () => {
    write('check.json', { version: 1 });
    const file = write('watched.json', faqFile());
    const end = new AbortController();
    let seen = '';
    let waiting: { readonly pattern: RegExp; readonly done: () => void } | undefined;
    const until = (pattern: RegExp): Promise<void> =>
      new Promise((done) => {
        waiting = { pattern, done };
        look();
      });
    const look = (): void => {
      if (!waiting?.pattern.test(seen)) return;
      seen = '';
      waiting.done();
      waiting = undefined;
    };
    const ended = deskbell(['check', '--watch', file], {
      signal: end.signal,
      onOutput: (text) => {
        seen += text;
        look();
      },
    });
    await until(/No problems in 1 file/);
    writeFileSync(file, JSON.stringify(unkind));
    await until(/watched\.json changed[^]*review\/unkind[^]*1 piece of advice/);
    renameSync(write('new.json', faqFile()), file);
    await until(/watched\.json changed[^]*No problems/);
    write('check.json', { version: 1, silence: 3 });
    await until(/check\.json changed[^]*content\/wrong-type/);
    end.abort();
    assert.equal((await ended).code, 1);
  });

  it('needs files', async () => {
    assert.match((await deskbell(['check', '--watch', '-'])).stderr, /standard input/);
  });
});
