import type { PolicyVersion, ReturnsPolicy } from './model.js';
import { dayIn } from './days.js';

/** Whether a version was in force at an instant: from the first moment of its day in the shop's time zone. */
const began = ({ validFrom, timezone }: PolicyVersion, at: number): boolean =>
  validFrom === undefined ||
  (validFrom.length > 10 ? Date.parse(validFrom) <= at : validFrom <= dayIn(timezone, at));

/**
 * The version an order keeps: the last that was in force when it was placed. `known` is false where that cannot be
 * said, since the order has no date or is older than every version.
 */
export const versionFor = (
  { versions }: ReturnsPolicy,
  orderedAt: number | undefined,
): { readonly version: PolicyVersion; readonly known: boolean } => {
  const [oldest] = versions as readonly [PolicyVersion];
  const latest = versions.at(-1) ?? oldest;
  if (orderedAt === undefined) return { version: latest, known: versions.length === 1 && !oldest.validFrom };
  const version = versions.findLast((one) => began(one, orderedAt));
  return { version: version ?? oldest, known: version !== undefined };
};
