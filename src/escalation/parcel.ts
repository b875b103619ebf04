/**
 * What an outbox keeps: something of the visitor's that a backend is to get exactly once. The rules are in this room,
 * storage and network in `platform`.
 */

export type ParcelKind = 'escalation' | 'return' | 'withdrawal';

/** A file that goes with it. `Body` is a `Blob` in browsers; this room only counts bytes. */
export interface ParcelFile<Body = unknown> {
  /** Name of the part that carries it: `attachment-1`, `attachment-2` … */
  readonly part: string;
  readonly name: string;
  /** Media type. */
  readonly type: string;
  /** Bytes. */
  readonly size: number;
  readonly body: Body;
}

export interface Parcel<Body = unknown> {
  /** `esc_` and 128 random bits in hexadecimal, made at the first press of submit; the same on every try. */
  readonly key: string;
  /** What the visitor can name, such as `DB-7K3M-Q2XA`. */
  readonly reference: string;
  readonly kind: ParcelKind;
  /** One line for people, in their language: what it is about. */
  readonly title: string;
  /** The ticket or the submission: plain JSON, the same on every try. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly files: readonly ParcelFile<Body>[];
}

/** Proof that the backend has it. */
export interface Receipt {
  /** The backend's own number, for people. */
  readonly backendReference?: string;
  /** ISO 8601, stamped by the backend. */
  readonly receivedAt?: string;
}

/**
 * Why it is not delivered. `nobody`: no listener and no endpoint, so nothing was sent; `expired`: given up after thirty
 * days, and its text erased.
 */
export type DeliveryCode =
  | 'nobody'
  | 'offline'
  | 'timeout'
  | 'network'
  | 'unproven'
  | 'busy'
  | 'server'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'refused'
  | 'expired';

/** What a try came to. `after`: milliseconds that the backend asked to wait. */
export type DeliveryOutcome =
  | { readonly type: 'accepted'; readonly receipt: Receipt }
  | {
      readonly type: 'failed';
      readonly code: DeliveryCode;
      /** `soon`: by the schedule; `slow`: needs attention and is tried slowly; `no`: needs attention. */
      readonly retry: 'soon' | 'slow' | 'no';
      readonly after?: number;
    };

/** Where the parcel is kept until it is delivered; `text`: on the device, without its files. */
export type KeptIn = 'device' | 'text' | 'memory';

/** How a parcel stands. One tagged union: impossible states cannot be written. */
export type ParcelState =
  | { readonly state: 'queued'; readonly attempts: number; readonly code?: DeliveryCode }
  | { readonly state: 'sending'; readonly attempts: number }
  | { readonly state: 'accepted'; readonly attempts: number; readonly receipt: Receipt }
  | { readonly state: 'needs-attention'; readonly attempts: number; readonly code: DeliveryCode };

/** What can be shown of a parcel. After acceptance only this is left of it, for seven days. */
export interface Kept {
  readonly key: string;
  readonly reference: string;
  readonly kind: ParcelKind;
  readonly title: string;
  /** Milliseconds since 1970 UTC, by the visitor's clock. */
  readonly createdAt: number;
  readonly keptIn: KeptIn;
  readonly standing: ParcelState;
}
