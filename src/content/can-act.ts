import type { Collector } from './collector.js';
import type { Raw } from './raw.js';

/** What an action of a type cannot do without. */
const NEEDS: ReadonlyMap<unknown, string> = new Map([
  ['link', 'href'],
  ['guide', 'guide'],
  ['article', 'article'],
]);

/** Whether an action that was read has what its type needs. What is missing is reported; what was written wrongly has been. */
export const canAct = ({ report }: Collector, read: Record<string, unknown>, raw: Raw): boolean => {
  const key = NEEDS.get(read['type']);
  if (read['type'] === 'escalate' && !read['topic']) report('warning content/no-topic');
  if (!key || read[key]) return true;
  if (!Object.hasOwn(raw, key)) report('error content/missing-field', { key });
  return false;
};
