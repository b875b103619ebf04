import { piecesOf, statementOf } from './accepted.js';
import {
  conditionsOf,
  linesOf,
  offeredLines,
  outcomeOf,
  type Setting,
  verdictFor,
  versionOf,
} from './items.js';
import type { PolicyVersion, ResolutionType } from './model.js';
import type { OfferedMethod, OfferedResolution } from './offers.js';
import type { Item, Mode, Question } from './questions.js';

/** Asks one question after the other and takes the answer of each: the path of a mode. */
export type Walk = Generator<Question, void, unknown>;

const EXCHANGES: readonly ResolutionType[] = ['exchange-variant', 'exchange-other', 'replacement'];

/** What a mode offers. A gift is never paid back to the card of the giver, who would be told by it. */
export const offeredIn = (mode: Mode, { verdict }: Item): readonly OfferedResolution[] => {
  const list = verdict.resolutions;
  if (mode === 'gift') return list.filter(({ type }) => type !== 'refund-original');
  return list;
};

/** What to offer first: what the mode says, or the reason suggests. */
const suggestedFor = (mode: Mode, version: PolicyVersion, item: Item): ResolutionType | undefined => {
  const offered = offeredIn(mode, item).map(({ type }) => type);
  const suggest = version.reasons.find(({ id }) => id === item.reason)?.suggest as ResolutionType | undefined;
  if (suggest && offered.includes(suggest)) return suggest;
  return mode === 'exchange' ? EXCHANGES.find((type) => offered.includes(type)) : undefined;
};

const goesBack = ({ verdict }: Item): boolean => verdict.eligible !== 'no';

const stampOf = (items: readonly Item[]): string =>
  items.map(({ lineId, pieces, verdict }) => `${lineId}×${pieces}${outcomeOf(verdict)}`).join();

function* about(setting: Setting, version: PolicyVersion, chosen: Item): Generator<Question, Item, unknown> {
  let item = chosen;
  const say = (more: Partial<Item>): void => {
    const said = { ...item, ...more };
    item = { ...said, verdict: verdictFor(setting, said, said) };
  };
  const { lineId } = item;
  if (version.reasons.length) {
    const options = version.reasons;
    say({ reason: (yield { kind: 'reason', id: `reason:${lineId}`, item, options }) as string });
  }
  const conditions = conditionsOf(version);
  const outcomes = conditions.map((condition) =>
    outcomeOf(verdictFor(setting, item, { ...item, condition })),
  );
  if (new Set(outcomes).size > 1)
    say({
      condition: (yield {
        kind: 'condition',
        id: `condition:${lineId}`,
        item,
        options: conditions,
      }) as string,
    });
  if (item.verdict.reasons.some(({ code }) => code === 'NEEDS_EVIDENCE'))
    say({ photos: (yield { kind: 'photos', id: `photos:${lineId}`, item }) as readonly string[] });
  return item;
}

function* makeGood(setting: Setting, version: PolicyVersion, item: Item): Generator<Question, Item, unknown> {
  const offered = offeredIn(setting.mode, item);
  const suggested = suggestedFor(setting.mode, version, item);
  const options = [...offered].sort((a, b) => Number(b.type === suggested) - Number(a.type === suggested));
  const { lineId } = item;
  const [only] = options;
  const resolution =
    options.length > 1
      ? ((yield {
          kind: 'resolution',
          id: `resolution:${lineId}`,
          item,
          options,
          suggested,
        }) as ResolutionType)
      : only?.type;
  const settled: Item = resolution ? { ...item, resolution } : item;
  if (resolution !== 'exchange-variant') return settled;
  return {
    ...settled,
    variant: (yield { kind: 'variant', id: `variant:${lineId}`, item: settled }) as string,
  };
}

const sameWays = ({ verdict }: Item): string =>
  verdict.methods.map(({ type, label }) => `${type} ${label}`).join();

/** Items with the same ways back travel together: one parcel, one question, one fee. */
function* sendBack(items: readonly Item[]): Generator<Question, readonly Item[], unknown> {
  const method = new Map<string, OfferedMethod>();
  for (const item of items) {
    const key = sameWays(item);
    if (method.has(key)) continue;
    const together = items.filter((one) => sameWays(one) === key);
    const options = item.verdict.methods;
    const id = `method:${item.lineId}`;
    const type =
      options.length > 1 ? yield { kind: 'method', id, items: together, options } : options[0]?.type;
    const chosen = options.find((one) => one.type === type);
    if (chosen) method.set(key, chosen);
  }
  return items.map((item) => {
    const chosen = method.get(sameWays(item));
    const own = item.verdict.methods.find(({ type }) => type === chosen?.type);
    return own && item.resolution !== 'keep-item' ? { ...item, method: own } : item;
  });
}

/** An order: which items, what is the matter, the verdicts, what each becomes, how it travels, and a last look. */
export function* orderWalk(setting: Setting): Walk {
  if (!setting.order || setting.found) yield { kind: 'order', id: 'order', found: !!setting.order };
  const version = versionOf(setting);
  const lines = offeredLines(setting);
  const pieces = piecesOf(yield { kind: 'items', id: 'items', lines }, lines);
  const told: Item[] = [];
  for (const { selectable: _, ...line } of lines) {
    const count = pieces[line.lineId];
    if (count === undefined) continue;
    const item = { ...line, pieces: count, verdict: verdictFor(setting, line, { pieces: count }) };
    told.push(yield* about(setting, version, item));
  }
  const final = !told.some(goesBack);
  yield { kind: 'outcome', id: 'outcome', items: told, stamp: stampOf(told), final };
  const going: Item[] = [];
  for (const item of told.filter(goesBack)) going.push(yield* makeGood(setting, version, item));
  yield { kind: 'review', id: 'review', items: yield* sendBack(going) };
}

/** A statement and its confirmation: no reason, no verdict that could stand in the way. */
export function* withdrawalWalk(setting: Setting): Walk {
  const lines = linesOf(setting).map((line) => ({
    ...line,
    verdict: verdictFor(setting, line),
    selectable: line.left > 0,
  }));
  const statement = statementOf(yield { kind: 'statement', id: 'statement', lines }, lines);
  const items = lines.flatMap((line) => {
    const pieces = statement.pieces[line.lineId];
    return pieces ? [{ ...line, pieces, verdict: verdictFor(setting, line, { pieces }) }] : [];
  });
  yield { kind: 'review', id: 'review', items, statement };
}
