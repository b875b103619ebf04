/** A ticket on its way to a help desk. */
export interface Outgoing {
  readonly id: string;
  readonly kind: string;
  readonly reference: string;
  readonly department: string;
  readonly title: string;
  readonly receivedAt: Date;
  readonly data: Readonly<Record<string, unknown>>;
  readonly checks: Readonly<Record<string, unknown>>;
  readonly files: readonly OutgoingFile[];
}

export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** A help desk that tickets are handed to. */
export interface Target {
  /** Short and stable: it is kept with every delivery. */
  readonly name: string;
  /**
   * How a second try is kept from becoming a second ticket. `lookup`: we look whether the first one came. `key`: the
   * receiver knows the id again. `none`: at least once.
   */
  readonly idempotent: 'lookup' | 'key' | 'none';
  /** The help desk's own number for a ticket of ours, where it has one. */
  find?(id: string, signal: AbortSignal): Promise<string | undefined>;
  /** Hands it over; resolves with the help desk's own number, or rejects with a `Fault`. */
  deliver(ticket: Outgoing, signal: AbortSignal): Promise<string>;
  close?(): void;
}

/** Why a delivery failed. The code is for staff and logs; it names no person. */
export class Fault extends Error {
  constructor(
    /** Such as `rt/403` or `smtp/451`. */
    readonly code: string,
    /** `no`: it will fail the same way every time, so somebody has to look. */
    readonly retry: 'later' | 'no' = 'later',
    /** Seconds that were asked for. */
    readonly after?: number,
  ) {
    super(code);
  }
}

/** What any error of a connection means: nobody knows whether it arrived. */
export function faultOf(name: string, error: unknown): Fault {
  if (error instanceof Fault) return error;
  const { code, cause, name: kind } = error as { code?: unknown; cause?: { code?: unknown }; name?: string };
  const known = [cause?.code, code, kind].find(
    (one): one is string => typeof one === 'string' && /^\w{2,40}$/.test(one),
  );
  return new Fault(`${name}/${(known ?? 'unreachable').toLowerCase()}`);
}
