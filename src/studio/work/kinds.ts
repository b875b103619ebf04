import { own } from '../../content/reading.js';
import { type FileKind, kindOf } from '../../cli/in-a-page.js';

const LIKELY_NAME = /(^|\/)(faq|desk|returns|guides|departments|check)[^/]*\.json$/;

const isFaq = (value: unknown): boolean => {
  if (Array.isArray(value)) return typeof own(value[0], 'question') === 'string';
  return ['articles', '@type', '@graph'].some((key) => own(value, key) !== undefined);
};

/** Which of the files of a help desk a JSON text is; undefined for what belongs to something else. */
export function workKind(name: string, value: unknown): FileKind | undefined {
  if (value === undefined) return LIKELY_NAME.test(name) ? 'faq' : undefined;
  if (Array.isArray(own(value, 'orders')) || Array.isArray(own(value, 'lines'))) return 'orders';
  const kind = kindOf(value);
  if (kind === 'orders') return undefined;
  return kind !== 'faq' || isFaq(value) ? kind : undefined;
}
