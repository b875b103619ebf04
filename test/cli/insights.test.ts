import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { eventLog } from '../../bench/events.js';
import { quoted } from '../../src/cli/insights/missing.js';
import type { Figures } from '../../src/insights/index.js';
import { deskbell } from '../helpers/command-line.js';

const LINES = 20_000;
const ZONE = 'Europe/Berlin';
const DESK = fileURLToPath(new URL('../../demo/content/desk.json', import.meta.url));

interface Told {
  readonly type: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- a second way of counting, as plain as it can be
  readonly detail: any;
}

/** The log as a list, read without any of our code. */
const lines = [...eventLog({ lines: LINES })];
const told: Told[] = lines.flatMap((line) => {
  try {
    return [JSON.parse(line) as Told];
  } catch {
    return [];
  }
});
const of = (type: string): Told['detail'][] =>
  told.filter((one) => one.type === `deskbell-${type}`).map((one) => one.detail);
const countBy = (list: readonly Told['detail'][], key: (one: Told['detail']) => string) => {
  const sorted = list.map(key).sort();
  return Object.fromEntries(
    [...new Set(sorted)].map((name) => [name, sorted.filter((one) => one === name).length]),
  );
};
const wall = new Intl.DateTimeFormat('en-GB', {
  timeZone: ZONE,
  weekday: 'long',
  hour: '2-digit',
  hourCycle: 'h23',
});
const days = new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE });
/** The Monday before or on a day, by stepping back. */
const monday = (at: string): string => {
  const date = new Date(`${days.format(new Date(at))}T12:00:00Z`);
  while (date.getUTCDay() !== 1) date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};
const escalates = ({ action }: Told['detail']): boolean => action.type === 'escalate';
const byName = (list: readonly { readonly name: string; readonly count: number }[]) =>
  Object.fromEntries(list.map(({ name, count }) => [name, count]));
const sorted = <Value>(record: Record<string, Value>) =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));

let folder = '';
let figures: Figures & { readonly log: { readonly lines: number; readonly bad: number } };
let page = '';

describe('deskbell insights over 20,000 lines', () => {
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'deskbell-insights-'));
    writeFileSync(join(folder, 'events.ndjson'), `${lines.join('\n')}\n`);
    const { code, stdout, stderr } = await deskbell([
      'insights',
      join(folder, 'events.ndjson'),
      '--content',
      DESK,
      '--timezone',
      ZONE,
      '--json',
      '-o',
      join(folder, 'report.html'),
    ]);
    assert.equal(code, 0, stderr);
    figures = JSON.parse(stdout) as typeof figures;
    page = readFileSync(join(folder, 'report.html'), 'utf8');
  });
  after(() => rmSync(folder, { recursive: true }));

  it('reads every line, and leaves out the broken ones', () => {
    assert.ok(told.length < LINES && told.length > LINES - 50);
    assert.deepEqual(
      [figures.log.lines, figures.log.bad, figures.events],
      [LINES, LINES - told.length, told.length],
    );
  });

  it('has the totals of an independent count', () => {
    const asked = of('search-settled');
    const ratings = of('article-rated');
    assert.deepEqual(figures.totals, {
      asked: asked.length,
      missed: asked.filter(({ total }) => total === 0).length,
      opened: of('article-opened').length,
      solved: of('question-solved').length,
      persons: of('action-requested').filter(escalates).length,
      accepted: of('ticket-accepted').length,
      corrected: asked.filter(({ corrected }) => corrected).length,
      helpful: ratings.filter(({ helpful }) => helpful).length,
      notHelpful: ratings.filter(({ helpful }) => !helpful).length,
    });
  });

  it('counts only what visitors said as solved, and where they said it', () => {
    assert.deepEqual(
      sorted(byName(figures.solvedWhere)),
      countBy(of('question-solved'), ({ where }) => where),
    );
  });

  it('counts weeks, days and hours as the clocks of the time zone show them', () => {
    const asked = of('search-settled');
    assert.deepEqual(
      Object.fromEntries(figures.weeks.map(({ week, asked: many }) => [week, many])),
      countBy(asked, ({ at }) => monday(at)),
    );
    const missed = asked.filter(({ total }) => total === 0);
    assert.deepEqual(
      Object.fromEntries(figures.weeks.map((one) => [one.week, one.missed])),
      countBy(missed, ({ at }) => monday(at)),
    );
    const names = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
    const hours = countBy(asked, ({ at }) => wall.format(new Date(at)).replace(/[^A-Za-z0-9]+/g, ' '));
    const ours = figures.hours.flatMap((row, day) =>
      row.map((many, hour) => [`${names[day] ?? ''} ${String(hour).padStart(2, '0')}`, many] as const),
    );
    assert.deepEqual(sorted(Object.fromEntries(ours.filter(([, many]) => many))), hours);
  });

  it('groups all that was missed, and loses none', async () => {
    const missed = of('search-settled').filter(({ total }) => total === 0);
    const { stdout } = await deskbell(['insights', join(folder, 'events.ndjson'), '--json']);
    const { missed: groups, missedGroups } = JSON.parse(stdout) as Figures;
    const listed = groups.reduce((sum, { count }) => sum + count, 0);
    assert.ok(missedGroups <= 100 ? listed === missed.length : listed < missed.length);
    // The wordings of the first group, counted by their own text.
    const plain = (text: string): string =>
      text.toLowerCase().replace(/\s+(?:\S+@\S+|\+?[\d\sA-Z-]*\d{4,})$/i, '');
    const counts = countBy(missed, ({ query }) => plain(query));
    for (const { text, count } of groups[0]?.wordings ?? [])
      assert.equal(count, counts[text.toLowerCase()], text);
    assert.ok((groups[0]?.wordings.length ?? 0) > 3);
  });

  it('counts articles, steps, rules, departments, topics, tickets and languages', () => {
    const opened = countBy(of('article-opened'), ({ articleId }) => articleId);
    for (const { id, opened: many } of figures.articles) assert.equal(many, opened[id] ?? 0, id);
    const down = countBy(
      of('article-rated').filter(({ helpful }) => !helpful),
      ({ articleId }) => articleId,
    );
    for (const { id, notHelpful } of figures.articles) assert.equal(notHelpful, down[id] ?? 0, id);

    const steps = countBy(
      of('step-changed').filter(({ direction }) => direction === 'forward'),
      ({ flow, guide = '', step }) => `${flow} ${guide} ${step.split(':')[0]}`,
    );
    const ours = figures.flows.flatMap(({ flow, guide, steps: all }) =>
      all.map(({ step, forward }) => [`${flow} ${guide ?? ''} ${step}`, forward] as const),
    );
    assert.deepEqual(sorted(Object.fromEntries(ours)), sorted(steps));

    const items = of('verdict-reached').flatMap((detail) => detail.items);
    const refused = countBy(
      items.filter(({ verdict }) => verdict.eligible === 'no').flatMap(({ verdict }) => verdict.ruleIds),
      String,
    );
    for (const { id, no } of figures.verdicts.rules) assert.equal(no, refused[id] ?? 0, id);
    assert.equal(figures.verdicts.yes + figures.verdicts.no + figures.verdicts.review, items.length);

    const seen = of('department-suggested');
    assert.deepEqual(
      sorted(Object.fromEntries(figures.departments.map((one) => [one.id, one.seen]))),
      countBy(seen, ({ department }) => department),
    );
    const late = seen.filter(
      ({ answerBy, at }) => answerBy && Date.parse(answerBy) - Date.parse(at) > 24 * 3.6e6,
    );
    const promised = figures.departments.map(({ due }) => due);
    assert.equal(
      promised.reduce((sum, due) => sum + (due[3] ?? 0) + (due[4] ?? 0) + (due[5] ?? 0), 0),
      late.length,
    );
    assert.deepEqual(
      sorted(byName(figures.topics)),
      countBy(of('action-requested').filter(escalates), ({ action }) => action.topic ?? 'something-else'),
    );
    assert.equal(figures.tickets['rejected'], of('ticket-rejected').length);
    assert.deepEqual(
      sorted(byName(figures.languages)),
      countBy(of('search-settled'), ({ locale }) => locale),
    );
  });

  it('writes the same figures on the page', () => {
    const { document } = parseHTML(page);
    const table = (caption: string): string[][] => {
      const found = [...document.querySelectorAll('table')].find(
        (one) => one.querySelector('caption')?.textContent === caption,
      );
      assert.ok(found, caption);
      return [...found.querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => cell.textContent.trim()),
      );
    };
    const n = (value: number): string => value.toLocaleString('en');
    assert.deepEqual(
      [...document.querySelectorAll('dl.totals .big')].map(({ textContent }) => textContent),
      [
        n(of('search-settled').length),
        `${Math.round((100 * of('search-settled').filter(({ total }) => total > 0).length) / of('search-settled').length)} %`,
        n(of('question-solved').length),
        n(of('action-requested').filter(escalates).length),
        n(of('ticket-accepted').length),
      ],
    );
    assert.deepEqual(
      Object.fromEntries(table('By week, the latest first').map(([week, many]) => [week, many])),
      Object.fromEntries(
        Object.entries(countBy(of('search-settled'), ({ at }) => monday(at))).map(([week, many]) => [
          week,
          n(many),
        ]),
      ),
    );
    const languages = countBy(of('search-settled'), ({ locale }) => locale);
    assert.deepEqual(
      table('Questions by language of the page').map(([, many]) => many),
      Object.values(languages)
        .sort((a, b) => b - a)
        .map(n),
    );
    const shown = figures.missed[0];
    assert.match(
      document.querySelector('#missed li')?.textContent ?? '',
      new RegExp(`^${shown?.title ?? ''}${n(shown?.count ?? 0)}`),
    );
    // Behind every plot there is a table, and every plot says what it shows.
    for (const one of document.querySelectorAll('figure')) {
      assert.ok(one.querySelector('details table'));
      for (const svg of one.querySelectorAll('svg'))
        assert.ok((svg.getAttribute('aria-label')?.length ?? 0) > 20);
    }
  });

  it('names no person, and nothing outside of itself', () => {
    for (const secret of ['ann.lee', '5550142', '1029384', '4111 1111'])
      assert.ok(!page.includes(secret) && !JSON.stringify(figures).includes(secret), secret);
    assert.doesNotMatch(page, /(?:src|href|url\()\s*=?\s*["']?(?!#|["']?#)[a-z]+:/i);
    assert.doesNotMatch(page, /<script|style="|\son\w+=/i);
    assert.match(
      page,
      /Content-Security-Policy" content="default-src &#39;none&#39;; style-src &#39;sha256-/,
    );
  });

  it('gives each missed question the command that an editor needs', () => {
    const [first] = figures.missed as readonly { readonly title: string; readonly command?: string }[];
    assert.equal(
      first?.command,
      `npx deskbell phrase ${DESK.replace('desk.json', 'faq.en.json')} ARTICLE ${quoted(first?.title ?? '')} --golden`,
    );
  });
});

const event = (type: string, detail: object): string =>
  JSON.stringify({
    type: `deskbell-${type}`,
    detail: { at: '2026-11-02T09:00:00Z', locale: 'en', ...detail },
  });

describe('deskbell insights', () => {
  it('names bad lines with their numbers and goes on', async () => {
    const input = [
      '{"type":',
      event('search-settled', { query: 'lamp', total: 0 }),
      '',
      'x'.repeat(300_000),
      '[]',
    ].join('\n');
    const { code, stdout, stderr } = await deskbell(['insights', '-', '--json'], { input });
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as Figures).totals.missed, 1);
    assert.equal(
      stderr,
      [
        '3 lines could not be read and were left out:',
        '  <stdin>:1 is not JSON',
        '  <stdin>:4 is too long',
        '  <stdin>:5 is no event of Deskbell',
        '',
      ].join('\n'),
    );
  });

  it('reads several files, packed ones too, and counts the days asked for', async () => {
    const place = mkdtempSync(join(tmpdir(), 'deskbell-insights-'));
    const line = (day: string): string =>
      event('search-settled', { query: 'lamp', total: 1, at: `${day}T12:00:00Z` });
    writeFileSync(join(place, 'a.ndjson'), line('2026-11-01'));
    writeFileSync(join(place, 'b.ndjson.gz'), gzipSync(`${line('2026-11-02')}\r\n${line('2026-11-03')}\r\n`));
    const words = [
      'insights',
      join(place, 'a.ndjson'),
      join(place, 'b.ndjson.gz'),
      '--json',
      '--timezone',
      'UTC',
    ];
    const all = await deskbell(words);
    const some = await deskbell([...words, '--from', '2026-11-02', '--to', '2026-11-02']);
    rmSync(place, { recursive: true });
    assert.equal((JSON.parse(all.stdout) as Figures).totals.asked, 3, all.stderr);
    assert.equal((JSON.parse(some.stdout) as Figures).totals.asked, 1);
    assert.match(some.stderr, /2 events outside of the days asked for\./);
  });

  it('shows how far it is on a terminal', async () => {
    let now = 0;
    const place = mkdtempSync(join(tmpdir(), 'deskbell-insights-'));
    const file = join(place, 'events.ndjson');
    writeFileSync(
      file,
      `${Array.from({ length: 3000 }, () => event('search-settled', { query: 'lamp', total: 1 })).join('\n')}\n`,
    );
    const { stderr } = await deskbell(['insights', file, '--json'], {
      terminal: true,
      clock: () => (now += 900),
    });
    rmSync(place, { recursive: true });
    assert.match(stderr, /Reading the log █+░* \d+ %, [\d,]+ lines/);
    assert.match(stderr, /\r\u001B\[K/);
  });

  it('writes what visitors typed as text', async () => {
    const input = event('search-settled', {
      query: `<img src=x onerror=alert(1)> "$(rm -rf /)" 'x'`,
      total: 0,
    });
    const { stdout } = await deskbell(['insights', '-'], { input });
    assert.ok(!stdout.includes('<img'));
    assert.ok(stdout.includes('&lt;img src=x onerror=alert(1)&gt;'));
    assert.ok(
      stdout.includes(
        '&#39;&lt;img src=x onerror=alert(1)&gt; &quot;$(rm -rf /)&quot; &#39;\\&#39;&#39;x&#39;\\&#39;&#39;&#39; --golden',
      ),
    );
  });

  it('says what it needs', async () => {
    const said = async (...words: string[]) => deskbell(['insights', ...words], { terminal: true });
    assert.match((await said()).stderr, /Name a log/);
    assert.match((await said('x.ndjson')).stderr, /Say where to/);
    assert.match((await said('x.ndjson', '--json')).stderr, /Cannot read x\.ndjson: there is no such file\./);
    assert.match((await said('-', '--json', '--from', '2026-02-30')).stderr, /--from takes a day/);
    assert.match((await said('-', '--json', '--timezone', 'Mars')).stderr, /--timezone takes a name/);
    const empty = await deskbell(['insights', '-', '--json'], { input: '\n' });
    assert.deepEqual([empty.code, empty.stdout], [1, '']);
  });
});

describe('a word for a shell', () => {
  it('can do nothing there', () => {
    for (const [word, written] of [
      ['refund-time', 'refund-time'],
      ['where is it?', '"where is it?"'],
      ["what's this", String.raw`'what'\''s this'`],
      ['$(reboot)', "'$(reboot)'"],
      ['`x`', "'`x`'"],
      ['a "b"', `'a "b"'`],
      ['100%', "'100%'"],
      ['so!', "'so!'"],
      ['где заказ', '"где заказ"'],
    ] as const)
      assert.equal(quoted(word), written);
  });
});
