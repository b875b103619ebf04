import { nearest, type Parsed } from '../content/index.js';
import { inspector } from './inspect.js';
import type { Departments } from './model.js';
import { readDepartments } from './read-departments.js';

export interface ParseOptions {
  /** Milliseconds since 1970 UTC. With it, exceptions that are over are told. */
  readonly now?: number;
}

/**
 * Any JSON value → the model of departments.json and every problem in it. Never throws. What is broken is left out and
 * the rest kept; a rule that was not understood is left out rather than widened. `model` is undefined where there is
 * no department at all.
 */
export const parseDepartments = (value: unknown, { now }: ParseOptions = {}): Parsed<Departments> =>
  readDepartments(value, { nearest, inspect: inspector(now) });
