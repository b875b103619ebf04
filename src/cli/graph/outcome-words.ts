import { digitsOf, fromMinor, type Policy, type PolicyVersion, type Rule } from '../../returns/index.js';

export const plain = (word: string): string => word.replace(/-/g, ' ');

const windowWords = ({ kind, window = {} }: Pick<Policy, 'kind' | 'window'>): string => {
  if (kind === 'not-permitted') return 'no way back';
  if (kind === 'unlimited') return 'any time';
  const { days, until, clock = 'delivered' } = window;
  const from = clock === 'purchased-in-store' ? 'the receipt' : `being ${clock}`;
  const count = days === undefined ? [] : [`${days} ${days === 1 ? 'day' : 'days'} from ${from}`];
  return [...count, ...(until === undefined ? [] : [`until ${until}`])].join(', or ') || 'no window';
};

/** What a policy gives, until when and for what. */
export const outcomeWords = (policy: Policy, { currency }: PolicyVersion): string => {
  const { title, id, resolutions, fees, evidence } = policy;
  const fee = fees?.remorse;
  const cost =
    fee === undefined
      ? []
      : 'minor' in fee
        ? [fee.minor ? `costs ${fromMinor(fee.minor, digitsOf(currency))} ${currency}` : 'free']
        : [`costs ${fee.share / 100} %`];
  const lines = [
    policy.kind === 'not-permitted'
      ? (title ?? `${id}: no way back`)
      : `${title ?? id}: ${windowWords(policy)}`,
    resolutions.map(({ type }) => plain(type)).join(', '),
    [...evidence.map((kind) => `needs a ${kind}`), ...(policy.kind === 'not-permitted' ? [] : cost)].join(
      ', ',
    ),
  ];
  return lines.filter(Boolean).join('\n');
};

/** What a rule changes of what was decided. */
export const overrideWords = ({ override = {} }: Rule): string =>
  Object.entries(override)
    .map(([field, value]) =>
      field === 'window'
        ? Object.entries(value as object)
            .map(([key, one]) => (typeof one === 'object' ? `other ${key}` : `${key} ${String(one)}`))
            .join(', ')
        : `${field} changes`,
    )
    .join('; ');
