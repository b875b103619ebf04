import type { LeftOut } from '../returns/jsonld/index.js';

/** What the editor is told of what schema.org cannot say, and what can be done. */
const SENTENCES: Readonly<Record<LeftOut['code'], (about: string) => string>> = {
  exception: (about) =>
    `rule "${about}": a return policy has no place for categories, tags, prices, channels or conditions of items. Give those products a hasMerchantReturnPolicy of their own.`,
  tier: (about) =>
    `rule "${about}": for some customers only. Say it by a policy of its own with validForMemberTier, where your membership is described as MemberProgram.`,
  clock: (about) => `the days: merchantReturnDays counts from delivery, and this window from "${about}".`,
  'fees-differ': (about) => `${about}ReturnFees: the ways back, or the reasons, cost different amounts.`,
  'share-fee': (about) =>
    `${about}ReturnFees: the fee is a share of the price, and only amounts can be said.`,
  conditions: (about) =>
    `itemCondition: not every one of "${about}" is a condition that schema.org knows (new, used, damaged, refurbished).`,
  method: (about) => `method "${about}": only by mail, in a store and at a kiosk can be said.`,
  resolution: (about) =>
    `resolution "${about}": only a full refund, store credit, and an exchange for the same product can be said.`,
  bonus: (about) => `the bonus for "${about}".`,
  grace: () => 'the days of grace, which are not shown anywhere.',
  'later-of-both': (about) => `"until" ${about}: only days or a date can be said, so the days are.`,
  rights: (about) => `the rights by law (${about}): they hold in any case, and stand on your page.`,
  'countries-unknown': () =>
    'applicableCountry, which search engines ask for: the file names no country. Add --country DE,AT.',
  'countries-of-file': (about) =>
    `other countries than those the file names (${about}). Name those you sell to with --country.`,
  'season-over': (about) => `rule "${about}": its season is over.`,
  'season-terms': (about) =>
    `rule "${about}": of a season only its days can be said, nothing else that it changes.`,
  link: () => 'merchantReturnLink, the page where all of this can be read. Add --link ADDRESS.',
};

export const leftOutWords = ({ code, about }: LeftOut): string => SENTENCES[code](about);
