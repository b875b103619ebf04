import type { Kept, DeliveryOutcome, Parcel } from '../../escalation/index.js';

/** Hands a parcel over once. Never rejects: what went wrong is an outcome. */
export type Courier = (parcel: Parcel<Blob>, signal: AbortSignal) => Promise<DeliveryOutcome>;

export interface OutboxOptions {
  readonly courier: Courier;
  /** `none`: nothing is written on the device, and what is kept goes with the page. */
  readonly storage?: 'none' | undefined;
  /** Ends everything the outbox began; what is kept stays kept. */
  readonly signal: AbortSignal;
}

/**
 * Keeps what is to be sent until the backend has it. Opening it stores nothing: it looks whether an earlier visit left
 * something, and sends that.
 */
export interface Outbox {
  /** Keeps the parcel, then sends it; resolves when it is kept and says where. Twice the same key is once. */
  post(parcel: Parcel<Blob>): Promise<Kept>;
  /** All that is kept or was accepted lately, the newest first. */
  list(): Promise<readonly Kept[]>;
  /** Told of every change until the signal is aborted, also of those made in other tabs. */
  watch(changed: (kept: Kept) => void, signal: AbortSignal): void;
  /** Tries now. */
  retry(key: string): Promise<void>;
  /** The parcel as it was posted, while it is not accepted: to copy it, mail it, or save it. */
  read(key: string): Promise<Parcel<Blob> | undefined>;
  /** Takes it back at the visitor's wish. */
  discard(key: string): Promise<void>;
}
