import type { Faq, Problem } from '../content/index.js';
import { type Edition, review, staleIn } from '../review/index.js';
import type { HouseFile } from './houses.js';
import { indexOver } from './golden.js';
import type { Io } from './io.js';
import { checkLinks, type LinkOptions } from './link-check.js';
import type { Opened } from './opened.js';

export interface ReviewTools {
  readonly io: Io;
  readonly house: HouseFile;
  /** Takes a problem that is meant to be so. */
  readonly silence: (problem: Problem) => boolean;
  /** The FAQ files given together. */
  readonly editions: readonly Edition[];
  /** Undefined where the world outside is left alone. */
  readonly links: LinkOptions | undefined;
}

/** What an editor would say of a FAQ file, beyond what its parser says. */
export async function reviewFile(
  faq: Faq,
  { source }: Opened,
  tools: ReviewTools,
): Promise<readonly Problem[]> {
  const { io, house, silence, editions, links } = tools;
  const { value } = source;
  const found = review(faq, {
    value,
    now: io.now(),
    index: await indexOver(faq),
    house: house.house,
    isSilenced: silence,
  });
  const edition = editions.find((one) => one.value === value);
  return [
    ...found,
    ...(edition ? staleIn(edition, editions) : []),
    ...(links ? await checkLinks(faq, value, links) : []),
  ];
}

/** The FAQ files among those given, for what they say of each other. */
export const editionsOf = (opened: readonly Opened[]): readonly Edition[] =>
  opened.flatMap((one) => {
    const faq = one.kind === 'faq' ? one.faq().model : undefined;
    return faq ? [{ name: one.name, faq, value: one.source.value }] : [];
  });
