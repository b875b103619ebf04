import { digitsOf } from './money.js';
import { conditionsIn } from './open-facts.js';
import { orderedAtOf, readLines } from './order.js';
import type { Order } from './order.js';
import type { PolicyVersion, ReturnsPolicy } from './model.js';
import type { Item, Line, Mode, OfferedLine } from './questions.js';
import type { Sentences } from './sentences.js';
import { type Verdict, verdicts } from './verdict.js';
import { versionFor } from './versions.js';

/** What does not change while a visitor answers. */
export interface Setting {
  readonly policy: ReturnsPolicy;
  readonly mode: Mode;
  /** The order, where the page gave it or the visitor found it. */
  readonly order?: Order | undefined;
  /** The visitor found it by its number, and may look for another one. */
  readonly found?: boolean;
  /** ISO 3166-1 alpha-2, where the page knows it. */
  readonly country?: string | undefined;
  /** The moment of asking, in milliseconds since 1970 UTC. */
  readonly asOf: number;
  readonly sentences?: Partial<Sentences> | undefined;
}

type Given = Readonly<Record<string, unknown>>;

const record = (value: unknown): Given =>
  typeof value === 'object' && value !== null ? (value as Given) : {};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() ? value.trim() : undefined;

/** The version of the policy that holds for the order. */
export const versionOf = ({ policy, order }: Pick<Setting, 'policy' | 'order'>): PolicyVersion =>
  versionFor(policy, orderedAtOf(order)).version;

const givenLines = (order: Order | undefined): readonly Given[] => {
  const { lines } = record(order);
  return Array.isArray(lines) ? lines.map(record) : [];
};

/** The lines of the order as they stand on screen; a second line of the same id is left out, since nobody could tell them apart. */
export const linesOf = (setting: Setting): readonly Line[] => {
  const given = givenLines(setting.order);
  const read = readLines(setting.order, digitsOf(versionOf(setting).currency));
  return read.flatMap(({ lineId, facts, left }, i) =>
    read.findIndex((one) => one.lineId === lineId) < i
      ? []
      : [
          {
            lineId,
            title: text(given[i]?.['title']),
            sku: facts.sku,
            price: facts.price,
            left,
            given: given[i] ?? {},
          },
        ],
  );
};

const withCountry = ({ order, country }: Setting): Order => ({
  ...(country !== undefined && { country }),
  ...record(order),
  lines: [],
});

/** What the policy says of a line, given what the visitor said of it. */
export const verdictFor = (
  setting: Setting,
  line: Line,
  said: Pick<Partial<Item>, 'pieces' | 'reason' | 'condition' | 'photos'> = {},
): Verdict => {
  const { pieces, reason, condition, photos } = said;
  const asked = {
    ...line.given,
    lineId: line.lineId,
    ...(pieces !== undefined && { quantity: pieces, returned: 0 }),
    ...(reason !== undefined && { reason }),
    ...(condition !== undefined && { condition }),
    ...(photos?.length && { evidence: evidenceOf(versionOf(setting)) }),
  };
  const { policy, asOf, sentences } = setting;
  const order = { ...withCountry(setting), lines: [asked] };
  const [only] = verdicts(policy, order, { asOf, ...(sentences && { sentences }) });
  return (only as { verdict: Verdict }).verdict;
};

/** Whatever the policy wants to see, a photo is how it is shown here. */
const evidenceOf = ({ policies, rules }: PolicyVersion): string[] => [
  ...policies.flatMap(({ evidence }) => evidence),
  ...rules.flatMap(({ override }) => override?.evidence ?? []),
];

/** Every line with what holds where nothing is wrong with it: none is left out. */
export const offeredLines = (setting: Setting): readonly OfferedLine[] => {
  const reason = versionOf(setting).reasons.find((one) => one.class === 'remorse')?.id;
  return linesOf(setting).map((line) => {
    const verdict = verdictFor(setting, line, { ...(reason && { reason }) });
    const open = verdict.eligible !== 'no' || verdict.instead.some(({ type }) => type === 'defect');
    return { ...line, verdict, selectable: line.left > 0 && open };
  });
};

/** The conditions that any rule or policy of a version tells apart. */
export const conditionsOf = (version: PolicyVersion): readonly string[] => [
  ...new Set([
    ...version.policies.flatMap(({ conditions }) => conditions),
    ...version.rules.flatMap(({ override }) => override?.conditions ?? []),
    ...conditionsIn(version).flatMap(({ condition = [] }) => condition),
  ]),
];

/** What a visitor would notice of a verdict. */
export const outcomeOf = ({
  eligible,
  deadline,
  reasons,
  resolutions,
  methods,
  fees,
  statutory,
}: Verdict): string =>
  JSON.stringify([
    eligible,
    deadline,
    reasons.map(({ code }) => code),
    resolutions,
    methods,
    fees,
    statutory,
  ]);
