import { nearest, type Parsed } from '../content/index.js';
import { collector, isRaw, reader } from '../content/reading.js';
import { HOUSE, type House, SILENCE } from './house-shape.js';

/** Codes of a file that nobody could read: what they say cannot be put off. */
const LOUD = /^content\/(?:not-|too-large|too-deep|more-problems)/;

/**
 * Any JSON value → what check.json says, and every problem in it. Never throws. A silence that was not understood
 * silences nothing.
 * @param codes Every code there is, to find slips of the pen; left out, none is looked for.
 */
export const parseHouse = (value: unknown, codes: Iterable<string> = []): Parsed<House> => {
  const problems = collector({ nearest });
  const known = new Set(codes);
  if (!isRaw(value)) {
    problems.report('error review/not-check');
    return { model: undefined, problems: problems.finish() };
  }
  const read = reader(problems, (shape, made, whole) => {
    if (!whole) return undefined;
    if (shape !== SILENCE) return made;
    const code = String(made['code']);
    const at = [...problems.path, 'code'];
    if (LOUD.test(code)) problems.report('error review/not-silenced', { key: code }, { at });
    else if (known.size && !known.has(code))
      problems.report('error review/unknown-code', { key: code }, { candidates: known, at });
    else return made;
    return undefined;
  });
  const model = read(HOUSE, value) as House & { version?: number; $schema?: string };
  if (!Object.hasOwn(value, 'version')) problems.report('warning content/missing-version');
  return { model, problems: problems.finish() };
};
