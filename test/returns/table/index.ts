import { CALENDAR } from './calendar.js';
import { DOUBT } from './doubt.js';
import type { Row } from './row.js';
import { LAYERS, RIGHTS, RULES } from './rules.js';
import { WINDOWS } from './windows.js';

/** Policy × order × moment → verdict. Written from the prose in `policy.ts`; runs in Node and in the browser. */
export const TABLE: readonly Row[] = [...WINDOWS, ...CALENDAR, ...RULES, ...LAYERS, ...RIGHTS, ...DOUBT];
export type { Row } from './row.js';
