import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseGuides } from '../../src/guides/index.js';
import { type Figures, figuresOf, Gathered, type LogEvent, NO_NAMES } from '../../src/insights/index.js';

let number = 0;
const event = (type: string, detail: object, at = '2026-11-02T09:00:00Z'): LogEvent => ({
  type,
  id: `evt_${number++}`,
  at: Date.parse(at),
  locale: 'en',
  detail: { ...detail },
});

const figures = (events: readonly LogEvent[], names = NO_NAMES): Figures => {
  const gathered = new Gathered({ timezone: 'UTC' });
  for (const one of events) gathered.add(one);
  return figuresOf(gathered, { names, languages: new Map() });
};

/** `items` three times, `slip` once, as `{ items: 3, slip: 1 }`. */
const steps = (flow: string, many: Readonly<Record<string, number>>, guide?: string): LogEvent[] =>
  Object.entries(many).flatMap(([step, times]) =>
    Array.from({ length: times }, () =>
      event('step-changed', { flow, step, direction: 'forward', ...(guide && { guide }) }),
    ),
  );

const leftOf = ({ flows }: Figures): Record<string, number | null> =>
  Object.fromEntries((flows[0]?.steps ?? []).map(({ step, left }) => [step, left]));

describe('where people stop', () => {
  it('counts who comes to no later step, and leaves steps of single items out of it', () => {
    const all = figures(
      steps('return', { slip: 3, review: 4, 'reason:1': 9, 'reason:2': 8, outcome: 7, items: 10 }),
    );
    assert.deepEqual(
      all.flows[0]?.steps.map(({ step }) => step),
      ['items', 'reason', 'outcome', 'review', 'slip'],
    );
    assert.deepEqual(leftOf(all), { items: 3, reason: null, outcome: 3, review: 1, slip: null });
    assert.deepEqual([all.flows[0]?.begun, all.flows[0]?.ended], [10, 3]);
  });

  it('knows of a guide which steps are ends, and how many took no answer of a question', () => {
    const option = (next: string): object => ({ id: next, label: next, next });
    const { model } = parseGuides({
      version: 1,
      locale: 'en',
      guides: [
        {
          id: 'late',
          title: 'It is late',
          start: 'how',
          nodes: {
            how: { question: 'How late?', options: [option('days'), option('weeks')] },
            days: { question: 'Looked around?', options: [option('wait'), option('ask')] },
            weeks: { question: 'Paid?', options: [option('ask')] },
            wait: { outcome: 'Wait' },
            ask: { outcome: 'Ask us' },
          },
        },
      ],
    });
    const guides = new Map(model?.guides.map((guide) => [guide.id, guide]));
    const seen = { ask: 3, how: 20, days: 9, weeks: 6, wait: 4 };
    const named = figures(steps('guide', seen, 'late'), { ...NO_NAMES, guides });
    assert.deepEqual(leftOf(named), { how: 5, days: null, weeks: null, wait: null, ask: null });
    const [flow] = named.flows;
    assert.deepEqual([flow?.title, flow?.begun, flow?.ended], ['It is late', 20, 7]);
    assert.equal(flow?.steps[0]?.title, 'How late?');
    const [unknown] = figures(steps('guide', seen, 'late')).flows;
    assert.deepEqual([unknown?.ended, unknown?.title, unknown?.steps[0]?.step], [null, null, 'how']);
  });
});

describe('weeks', () => {
  const asked = (at: string): LogEvent => event('search-settled', { query: 'lamp', total: 0, top: [] }, at);

  it('compares the last whole week with the one before', () => {
    const days = ['2026-11-02', '2026-11-09', '2026-11-10', '2026-11-15', '2026-11-17'];
    const { lastWeek, missed, weeks } = figures(days.map((day) => asked(`${day}T10:00:00Z`)));
    assert.equal(lastWeek, '2026-11-09');
    assert.deepEqual([missed[0]?.lastWeek, missed[0]?.weekBefore, missed[0]?.count], [3, 1, 5]);
    assert.deepEqual(
      weeks.map(({ week, asked: many }) => [week, many]),
      [
        ['2026-11-02', 1],
        ['2026-11-09', 3],
        ['2026-11-16', 1],
      ],
    );
  });

  it('has a last week only where one was over', () => {
    assert.equal(figures([asked('2026-11-03T10:00:00Z')]).lastWeek, null);
    assert.equal(figures([asked('2026-11-08T10:00:00Z')]).lastWeek, '2026-11-02');
    assert.equal(figures([]).from, null);
  });
});
