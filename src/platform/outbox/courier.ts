import { own } from '../../content/reading.js';
import type { DeliveryCode, DeliveryOutcome, Parcel } from '../../escalation/index.js';
import { readReceipt } from '../../escalation/outbox/index.js';
import { judge, sendTo } from './endpoint.js';
import type { Courier } from './types.js';

export interface CourierOptions {
  /** Asks the page; undefined where nobody there takes the matter over. */
  readonly request: (parcel: Parcel<Blob>) => Promise<unknown> | undefined;
  /** Address that takes what the page does not. */
  readonly endpoint?: string | undefined;
}

/** `own` reads plain objects; errors have their fields as own properties too. */
const said = (value: unknown, key: string): unknown => own(value, key);

const CODES: readonly string[] = [
  'nobody',
  'unproven',
  'offline',
  'timeout',
  'network',
  'busy',
  'server',
  'not-allowed',
  'not-found',
  'conflict',
  'too-large',
  'refused',
];

/** What went wrong, in the words of whoever rejected: `{retry?: 'no' | 'slow', code?, after?}`. */
const failureOf = (error: unknown, otherwise: DeliveryCode): DeliveryOutcome => {
  const [retry, code, after] = [said(error, 'retry'), said(error, 'code'), said(error, 'after')];
  const known = CODES.includes(code as string) ? (code as DeliveryCode) : undefined;
  return {
    type: 'failed',
    code: known ?? (retry === 'no' ? 'refused' : otherwise),
    retry: retry === 'no' || retry === 'slow' ? retry : 'soon',
    ...(typeof after === 'number' && after > 0 && { after }),
  };
};

const isOffline = (): boolean => navigator.onLine === false;

/** A site that answered has it, unless it passed on a response: that is judged like the endpoint's. */
const fromAnswer = async (answer: unknown, key: string): Promise<DeliveryOutcome> => {
  if (answer instanceof Response) return judge(answer, key);
  const receipt = readReceipt(answer);
  const id = own(answer, 'id');
  const reference =
    receipt.backendReference ?? readReceipt({ reference: id === key ? undefined : id }).backendReference;
  return {
    type: 'accepted',
    receipt: { ...receipt, ...(reference !== undefined && { backendReference: reference }) },
  };
};

/**
 * Who hands a parcel over: first the page, by the request event of the element; then the endpoint; then nobody.
 * Never rejects.
 */
export const courierOf =
  ({ request, endpoint }: CourierOptions): Courier =>
  async (parcel, signal) => {
    let otherwise: DeliveryCode = 'server';
    try {
      const answer = request(parcel);
      if (answer) return await fromAnswer(await answer, parcel.key);
      if (!endpoint) return { type: 'failed', code: 'nobody', retry: 'no' };
      otherwise = isOffline() ? 'offline' : 'network';
      return await sendTo(endpoint, parcel, signal);
    } catch (error) {
      if (otherwise !== 'server') return { type: 'failed', code: otherwise, retry: 'soon' };
      return failureOf(error, otherwise);
    }
  };
