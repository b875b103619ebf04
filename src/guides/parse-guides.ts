import { nearest, type Parsed } from '../content/index.js';
import { type Elsewhere, inspector } from './inspect.js';
import type { Guides } from './model.js';
import { readGuides } from './read-guides.js';

/**
 * Any JSON value → the model of guides.json and every problem in it. Never throws. A guide with a circle, an answer that
 * leads nowhere, a question without answers or a node that no way leads to is left out, and its problem tells the way.
 * `model` is undefined where no guide can be used.
 * @param elsewhere ids of articles and topics that actions may name; where they are not given, nothing is said of them
 */
export const parseGuides = (value: unknown, elsewhere: Elsewhere = {}): Parsed<Guides> =>
  readGuides(value, { nearest, inspect: inspector(elsewhere) });
