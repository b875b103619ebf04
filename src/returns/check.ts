import { dayIn } from './days.js';
import { factOptions, factsFrom, lineFrom, type Said } from './fact-options.js';
import { outcomeOf, type Setting } from './items.js';
import type { PolicyVersion, ReturnsPolicy } from './model.js';
import { openFacts } from './open-facts.js';
import { type AskedClock, type Fact, FACTS, type Item, type Question, UNKNOWN_DAY } from './questions.js';
import { type Verdict, verdicts } from './verdict.js';
import { versionFor } from './versions.js';
import type { Walk } from './walk.js';

type Days = Partial<Readonly<Record<AskedClock, string>>>;

const CLOCKS: readonly AskedClock[] = ['delivered', 'ordered', 'shipped'];
const YEAR = 365 * 86_400_000;

/** Noon, so that it is this day in the time zone of nearly every shop; never later than now. */
const noon = (day: string, now: number): string =>
  new Date(Math.min(Date.parse(`${day}T12:00:00Z`), now)).toISOString();

const undated = new WeakMap<PolicyVersion, ReturnsPolicy>();

/** The version as if it had always been in force: nobody said when the order was placed. */
const alone = (version: PolicyVersion): ReturnsPolicy => {
  const { validFrom: _, ...always } = version;
  const policy = undated.get(version) ?? { versions: [always] };
  undated.set(version, policy);
  return policy;
};

interface Case {
  readonly setting: Setting;
  readonly version: PolicyVersion;
  readonly said: Said;
  readonly days: Days;
}

const verdictOf = ({ setting, version, said, days }: Case): Verdict => {
  const times = Object.entries(days).flatMap(([clock, day]) =>
    day === UNKNOWN_DAY ? [] : [[`${clock}At`, noon(day, setting.asOf)]],
  );
  const line = lineFrom(version, said);
  const order = { ...Object.fromEntries(times), ...line, lines: [line] } as object;
  const { asOf, sentences } = setting;
  const [only] = verdicts(alone(version), order as never, { asOf, ...(sentences && { sentences }) });
  return (only as { verdict: Verdict }).verdict;
};

/** Whether a day, or the condition, makes a difference that a visitor would notice. */
const differs = (one: Case, cases: readonly Partial<Case>[]): boolean =>
  new Set(cases.map((change) => outcomeOf(verdictOf({ ...one, ...change })))).size > 1;

const conditionMatters = (one: Case): boolean =>
  one.said.condition === undefined &&
  differs(
    one,
    factOptions(one.version, 'condition').map(({ value }) => ({ said: { ...one.said, condition: value } })),
  );

/** The next fact to ask for; `orderedOn` where it is the day of ordering. */
const nextFact = (one: Case): Fact | 'orderedOn' | undefined => {
  const { version, said, days } = one;
  const ordered = days.ordered === UNKNOWN_DAY ? '' : days.ordered;
  const open = openFacts(version, factsFrom(version, said, ordered));
  const wanted = (fact: Fact): boolean =>
    said[fact] === undefined &&
    (fact === 'reason' ? open.has('reason') || open.has('reasonClass') : open.has(fact)) &&
    factOptions(version, fact).length > (fact === 'tags' ? 0 : 1);
  return FACTS.find(wanted) ?? (open.has('orderedOn') && !days.ordered ? 'orderedOn' : undefined);
};

const nextClock = (one: Case, today: string): AskedClock | undefined => {
  const { from } = verdictOf(one).clock;
  const first = from === 'purchased-in-store' ? 'ordered' : from;
  return [first, ...CLOCKS]
    .filter((clock) => one.days[clock] === undefined && (clock !== 'shipped' || clock === first))
    .find((clock) =>
      differs(one, [
        { days: { ...one.days, [clock]: today } },
        { days: { ...one.days, [clock]: '2001-01-01' } },
      ]),
    );
};

const item = (verdict: Verdict): Item => ({
  lineId: 'item',
  title: undefined,
  sku: undefined,
  price: undefined,
  left: 1,
  given: {},
  pieces: 1,
  verdict,
});

const outcome = (one: Case, today: string): Question => {
  const verdict = verdictOf(one);
  const { from, date } = verdict.clock;
  const clock = from === 'purchased-in-store' ? 'ordered' : from;
  const unknown = date === null && one.days[clock] === UNKNOWN_DAY;
  return {
    kind: 'outcome',
    id: 'outcome',
    items: [item(verdict)],
    stamp: '',
    final: true,
    ...(unknown && { today: verdictOf({ ...one, days: { ...one.days, [clock]: today } }) }),
  };
};

/** The version in force now; where it is young, an order may still be under an older one, so its day is asked. */
const inForce = ({ policy, asOf }: Setting): { version: PolicyVersion; young: boolean } => {
  const { version } = versionFor(policy, asOf);
  const young = policy.versions.length > 1 && version !== versionFor(policy, asOf - YEAR).version;
  return { version, young };
};

/** From a few questions to a verdict: only what the rules tell apart is asked, and no order is needed. */
export function* checkWalk(setting: Setting): Walk {
  const { version, young } = inForce(setting);
  const today = dayIn(version.timezone, setting.asOf);
  const country = setting.country?.toUpperCase();
  let one: Case = { setting, version, said: { ...(country && { country }) }, days: {} };
  const askDay = function* (clock: AskedClock): Walk {
    const day = (yield { kind: 'date', id: `date:${clock}`, clock, last: today }) as string;
    one = { ...one, days: { ...one.days, [clock]: day } };
  };
  if (young) {
    yield* askDay('ordered');
    const { ordered = UNKNOWN_DAY } = one.days;
    if (ordered !== UNKNOWN_DAY)
      one = { ...one, version: versionFor(setting.policy, Date.parse(noon(ordered, setting.asOf))).version };
  }
  for (let fact = nextFact(one); fact; fact = nextFact(one)) {
    if (fact === 'orderedOn') yield* askDay('ordered');
    else one = { ...one, said: { ...one.said, [fact]: yield* askFact(one.version, fact) } };
  }
  if (conditionMatters(one))
    one = { ...one, said: { ...one.said, condition: yield* askFact(one.version, 'condition') } };
  for (let clock = nextClock(one, today); clock; clock = nextClock(one, today)) yield* askDay(clock);
  yield outcome(one, today);
}

function* askFact(
  version: PolicyVersion,
  fact: Fact,
): Generator<Question, string | readonly string[], unknown> {
  const options = factOptions(version, fact);
  const several = fact === 'tags';
  return (yield { kind: 'fact', id: `fact:${fact}`, fact, options, several }) as string | readonly string[];
}
