import type { PolicyVersion, ReturnsPolicy } from './model.js';
import { dayIn } from './days.js';

/** A file keeps what was in force while orders can still come back: this is a version a week for ten years. */
export const MAX_VERSIONS = 500;

const startOf = ({ validFrom }: PolicyVersion): number =>
  validFrom === undefined ? Number.NEGATIVE_INFINITY : Date.parse(validFrom);

/** The oldest first. */
export const byStart = (versions: readonly PolicyVersion[]): readonly PolicyVersion[] =>
  [...versions].sort((a, b) => startOf(a) - startOf(b) || 0);

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
