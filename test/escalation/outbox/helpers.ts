import type { Parcel } from '../../../src/escalation/index.js';
import { newRow, type Row } from '../../../src/escalation/outbox/index.js';

export const T0 = Date.UTC(2026, 10, 27, 10);
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

export const PARCEL: Parcel = {
  key: 'esc_1',
  reference: 'DB-1',
  kind: 'escalation',
  title: 'A broken lamp',
  data: { message: 'It broke.' },
  files: [{ part: 'attachment-1', name: 'a.txt', type: 'text/plain', size: 3, body: {} }],
};

export const rowWith = (fields: Partial<Row> = {}): Row => ({ ...newRow(PARCEL, T0), ...fields });
