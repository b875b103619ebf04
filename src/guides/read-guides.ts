import { collector, type CollectorTools, isRaw, own, reader } from '../content/reading.js';
import type { Parsed } from '../content/index.js';
import { guidesRules } from './guides-rules.js';
import { GUIDES } from './guides-shape.js';
import type { Inspect } from './inspect.js';
import type { Guides } from './model.js';

/** What the workshop brings to a reading and a page does without. */
export interface Tools extends Pick<CollectorTools, 'nearest'> {
  readonly inspect?: Inspect;
}

/** The version of the format this parser reads. */
const VERSION = 1;

/** Reads guides.json. Never throws. `model` is undefined where there is no guide that can be used. */
export const readGuides = (value: unknown, tools: Tools = {}): Parsed<Guides> => {
  const problems = collector({ nearest: tools.nearest });
  const { report } = problems;
  const list = own(value, 'guides');
  if (!isRaw(value) || !Array.isArray(list)) {
    report('error guides/not-guides');
    return { model: undefined, problems: problems.finish() };
  }
  const met = guidesRules(problems);
  const file = reader(problems, met.after)(GUIDES, value) as Record<string, unknown>;
  const version = file['version'];
  if (!Object.hasOwn(value, 'version')) report('warning content/missing-version');
  else if (typeof version === 'number' && version !== VERSION)
    report('error content/future-version', { version }, { at: ['version'] });
  if (!list.length) report('warning guides/no-guides', {}, { at: ['guides'] });
  for (const { read, place } of met.actions) {
    const guide = read['guide'];
    if (typeof guide === 'string' && !met.named.has(guide))
      report('error content/unknown-id', { key: guide }, { candidates: met.named, at: [...place, 'guide'] });
    Object.freeze(read);
  }
  file['locale'] ??= 'en';
  delete file['version'];
  delete file['$schema'];
  const model = Object.freeze(file) as unknown as Guides;
  tools.inspect?.(problems, model, met);
  return { model: model.guides.length ? model : undefined, problems: problems.finish() };
};
