/** A log as a shop's pages would write it: seeded, so that the same figures come again. Every question in it is made up. */
import { readFileSync } from 'node:fs';
import { seeded, withTypingErrors } from './typing-errors.js';

const DAY = 86_400_000;
const content = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../demo/content/${name}`, import.meta.url), 'utf8'));

interface Shop {
  readonly locale: string;
  readonly questions: readonly { readonly query: string; readonly article: string }[];
  readonly missing: readonly string[];
}

interface FaqFile {
  readonly articles: readonly {
    readonly id: string;
    readonly question: string;
    readonly tests?: readonly string[];
  }[];
}

/** What shops are asked and have no answer for, with a place for what it is about; the most frequent first. */
const MISSING: Readonly<Record<string, readonly string[]>> = {
  en: `engraving; crypto; engrave; vegan; laser engraving; bitcoin; sponsorship; monogram; pottery classes; kosher;
    is {} vegan; can you engrave {}; pay with crypto; do you sponsor clubs; a monogram on {}; voltage in japan; podcast;
    do you rent out {}; renting {} for a weekend; student discount; do students get a discount on {}; repaint {};
    is {} safe for cats; trade in my old {}`.split(/;\s+/),
  ru: `гравировка; криптовалюта; аренда; кошки; спонсорство; веган; биткоин; свадебный список; гравировка на {}; аренда {};
    скидка студентам; есть ли скидка для студентов; безопасно ли {} для кошек`.split(/;\s+/),
};
const THINGS: Readonly<Record<string, readonly string[]>> = {
  en: ['lamp', 'armchair', 'kettle', 'pan', 'shelf', 'blanket', 'sofa', 'bedding'],
  ru: ['лампа', 'кресло', 'чайник', 'полка', 'плед', 'диван'],
};
/** What people add that is nobody's business: the elements mask it, other logs may not. */
const PRIVATE = ['ann.lee@example.org', '+49 170 5550142', 'HP-1029384', '4111 1111 1111 1111'];

const shopOf = (locale: string): Shop => {
  const { articles } = content(`faq.${locale}.json`) as FaqFile;
  return {
    locale,
    questions: articles.flatMap(({ id, question, tests = [] }) =>
      [question, ...tests].map((query) => ({ query, article: id })),
    ),
    missing: MISSING[locale] ?? [],
  };
};

const TOPICS = [
  'order-late',
  'order-damaged',
  'refund-missing',
  'charged-twice',
  'account-access',
  'privacy',
];
const TEAMS: readonly (readonly [id: string, hours: number])[] = [
  ['orders', 24],
  ['returns', 48],
  ['finance', 72],
  ['company', 8],
  ['products', 0],
];
const RULES = [
  'everything-else',
  'furniture',
  'used',
  'hygiene-unsealed',
  'final-sale',
  'made-to-measure',
  'fault',
];
const CODES: Readonly<Record<string, string>> = {
  used: 'CONDITION',
  'hygiene-unsealed': 'NON_RETURNABLE',
  'final-sale': 'FINAL_SALE',
  'made-to-measure': 'NON_RETURNABLE',
};
const GUIDE = {
  id: 'order-not-arrived',
  next: {
    'what-comes': ['tracking', 'appointment', 'collect'],
    tracking: ['confirmed', 'promised', 'missed', 'looked'],
    confirmed: ['not-sent', 'no-order'],
    promised: ['wait', 'wait-late', 'trace'],
    looked: ['look', 'missing'],
    appointment: ['appointment-missing', 'appointment-ahead', 'appointment-passed'],
  } as Readonly<Record<string, readonly string[]>>,
};

export interface EventLogOptions {
  readonly lines: number;
  readonly seed?: number;
  /** Milliseconds since 1970 UTC of the first day; the log covers `days` from there. */
  readonly from?: number;
  readonly days?: number;
}

/** Lines of NDJSON, day after day, about one in 5,000 of them broken. */
export function* eventLog({
  lines,
  seed = 7,
  from = Date.UTC(2026, 7, 3),
  days = 91,
}: EventLogOptions): Generator<string> {
  const visit = visits(seed);
  const broken = seeded(seed + 1);
  let written = 0;
  for (let number = 0; written < lines; number++) {
    const day = Math.floor((written / lines) * days);
    for (const line of visit(from + day * DAY, number)) {
      if (written++ >= lines) return;
      yield broken() < 0.0002 ? line.slice(0, 40) : line;
    }
  }
}

interface Visit {
  tell(type: string, detail: object): string;
  readonly chance: () => number;
  readonly shop: Shop;
  readonly at: number;
}

function visits(seed: number): (day: number, number: number) => Iterable<string> {
  const chance = seeded(seed);
  const shops = [shopOf('en'), shopOf('ru')] as const;
  let events = 0;
  return (day, number) => {
    const shop = shops[chance() < 0.8 ? 0 : 1];
    // Most people ask in the evening, and more of them on Mondays.
    const hour = Math.min(23.99, 6 + 17 * Math.sqrt(chance()) * (0.6 + 0.4 * chance()));
    const at = Math.floor(day + hour * 3_600_000);
    let later = 0;
    const tell = (type: string, detail: object): string => {
      const head = {
        v: 1,
        id: `evt_${(seed * 1e9 + events++).toString(16)}`,
        at: new Date(at + 7000 * later++).toISOString(),
        locale: shop.locale,
        page: 'https://hearth-and-pine.example/help',
      };
      return JSON.stringify({ type: `deskbell-${type}`, detail: { ...head, ...detail } });
    };
    return visitor({ tell, chance, shop, at }, number);
  };
}

const pick = <Value>(list: readonly Value[], chance: () => number, skew = 1): Value =>
  list[Math.floor(chance() ** skew * list.length)] as Value;

function* visitor(visit: Visit, number: number): Generator<string> {
  const kind = visit.chance();
  if (kind < 0.72) yield* asking(visit, number);
  else if (kind < 0.84) yield* returning(visit);
  else if (kind < 0.93) yield* guided(visit);
  else yield* writing(visit);
}

function* asking(visit: Visit, number: number): Generator<string> {
  const { tell, chance, shop } = visit;
  const missed = chance() < 0.18;
  const asked = missed
    ? {
        query: pick(shop.missing, chance, 1.6).replace('{}', pick(THINGS[shop.locale] ?? [], chance)),
        article: '',
      }
    : pick(shop.questions, chance, 2.2);
  let query = chance() < 0.15 ? withTypingErrors(asked.query, number % 50) : asked.query;
  if (chance() < 0.03) query += ` ${pick(PRIVATE, chance)}`;
  const corrected = query === asked.query ? {} : { corrected: asked.query };
  const ms = Math.round(1 + 4 * chance());
  const top = missed ? [] : [asked.article];
  yield tell('search-settled', {
    query,
    ...corrected,
    total: missed ? 0 : 1 + Math.floor(6 * chance()),
    top,
    ms,
  });
  if (missed) {
    if (chance() < 0.45)
      yield tell('action-requested', { action: { type: 'escalate', label: 'Ask a person' }, query });
    return;
  }
  if (chance() < 0.2) return;
  yield tell('article-opened', { articleId: asked.article, query, rank: 1, from: 'results' });
  // Some articles are simply not good.
  const good = asked.article.length % 5 ? 0.8 : 0.35;
  const rated = chance();
  if (rated < 0.3 * good) {
    yield tell('article-rated', { articleId: asked.article, helpful: true });
    yield tell('question-solved', { articleId: asked.article, where: 'faq' });
  } else if (rated < 0.3) {
    const reason = pick(['unclear', 'wrong', 'other'], chance);
    yield tell('article-rated', { articleId: asked.article, helpful: false, reason });
    if (chance() < 0.5) yield* writing(visit, query);
  }
}

function* returning({ tell, chance }: Visit): Generator<string> {
  const flow = pick(['return', 'return', 'exchange', 'check'], chance);
  const step = (id: string): string => tell('step-changed', { flow, step: id, direction: 'forward' });
  for (const id of ['items', 'reason:1']) {
    if (chance() < 0.12) return;
    yield step(id);
  }
  if (chance() < 0.25) yield tell('step-changed', { flow, step: 'items', direction: 'back' });
  const rule = pick(RULES, chance, 1.7);
  const code = CODES[rule];
  const eligible = code && chance() < 0.8 ? 'no' : chance() < 0.1 ? 'review' : 'yes';
  yield step('outcome');
  const verdict = {
    eligible,
    policyId: 'standard',
    policyVersion: '2026-01',
    ruleIds: [rule, ...(chance() < 0.2 ? ['circle'] : [])],
    reasons: eligible === 'no' ? [{ code, text: 'It cannot come back.', articleId: null }] : [],
  };
  yield tell('verdict-reached', { items: [{ lineId: '1', verdict }] });
  if (eligible === 'no' || flow === 'check') return;
  for (const id of ['method:1', 'review', 'slip']) {
    if (chance() < 0.15) return;
    yield step(id);
  }
  yield tell('ticket-accepted', { key: 'k', reference: 'r', attempts: 1 });
}

function* guided({ tell, chance }: Visit): Generator<string> {
  const guide = GUIDE.id;
  let step: string | undefined = 'what-comes';
  while (step !== undefined) {
    yield tell('step-changed', { flow: 'guide', guide, step, direction: 'forward' });
    const ways: readonly string[] | undefined = GUIDE.next[step];
    if (!ways) {
      if (chance() < 0.5) yield tell('question-solved', { guide, where: 'guide' });
      return;
    }
    step = chance() < (step === 'promised' ? 0.4 : 0.1) ? undefined : pick(ways, chance);
  }
}

function* writing({ tell, chance, at }: Visit, query?: string): Generator<string> {
  const topic = pick(TOPICS, chance, 1.5);
  const action = { type: 'escalate', label: 'Ask a person', topic };
  yield tell('action-requested', { action, ...(query && { query }) });
  const [department, hours] = pick(TEAMS, chance, 1.4);
  const answerBy = hours ? { answerBy: new Date(at + hours * 3_600_000).toISOString() } : {};
  yield tell('department-suggested', { department, ruleId: topic, openNow: chance() < 0.6, ...answerBy });
  if (chance() < 0.3) return;
  yield tell('step-changed', { flow: 'escalation', step: 'message', direction: 'forward' });
  if (chance() < 0.1) {
    yield tell('question-solved', { articleId: 'order-late', where: 'escalation' });
    return;
  }
  if (chance() < 0.2) return;
  yield tell('step-changed', { flow: 'escalation', step: 'slip', direction: 'forward' });
  const fate = chance();
  yield tell('ticket-saved', { key: 'k', reference: 'r' });
  if (fate < 0.04) yield tell('ticket-delayed', { key: 'k', reference: 'r', code: 'offline', attempts: 1 });
  if (fate < 0.99) yield tell('ticket-accepted', { key: 'k', reference: 'r', attempts: 1 });
  else yield tell('ticket-rejected', { key: 'k', reference: 'r', code: 'refused', attempts: 1 });
}
