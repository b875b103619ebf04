/** A policy as schema.org knows it, for search engines: less rather than wrong. https://schema.org/MerchantReturnPolicy */
import { dayIn } from '../days.js';
import type { PolicyVersion, ReturnsPolicy, Rule } from '../model.js';
import { versionFor } from '../versions.js';
import { collecting, type LeaveOut, type LeftOut } from './left-out.js';
import { moneySaid } from './money.js';
import { countriesIn, faulty, ordinary } from './ordinary.js';
import { offersSaid, windowSaid } from './said.js';
import { seasonsOf } from './seasons.js';

export type { LeftOut } from './left-out.js';

export interface ReturnsJsonLdOptions {
  /** Milliseconds since 1970 UTC: the version in force, and which seasons are over. */
  readonly now: number;
  /** Countries that the shop sells to, ISO 3166-1 alpha-2; left out, those that the file names. */
  readonly countries?: readonly string[];
  /** The page that tells all of the policy. */
  readonly link?: string;
}

export interface ReturnsJsonLd {
  /** A JSON-LD object; undefined where no rule decides on an ordinary item. */
  readonly jsonld: Readonly<Record<string, unknown>> | undefined;
  readonly leftOut: readonly LeftOut[];
}

type Said = Record<string, unknown>;

interface Work {
  readonly version: PolicyVersion;
  readonly now: number;
  readonly leaveOut: LeaveOut;
  /** Rules that are said, wholly or in part. */
  readonly told: Set<Rule>;
}

/** One policy for the countries that have the same one; undefined where no rule decides. */
const policyFor = ({ version, now, leaveOut, told }: Work, country: string): Said | undefined => {
  const { terms, rules } = ordinary(version, { country });
  if (!terms) return undefined;
  for (const rule of rules) told.add(rule);
  const said = windowSaid(terms, leaveOut);
  if (terms.kind === 'not-permitted') return said;
  const faults = faulty(version, { country });
  for (const { rules: behind } of faults) for (const rule of behind) told.add(rule);
  const seasons = seasonsOf(version, terms, { country, today: dayIn(version.timezone, now), leaveOut });
  for (const rule of seasons.rules) told.add(rule);
  return {
    ...said,
    ...offersSaid(terms, leaveOut),
    ...moneySaid(terms, { faults, currency: version.currency, leaveOut }),
    ...(seasons.said.length && { returnPolicySeasonalOverride: seasons.said }),
  };
};

/** Countries with the same policy together, in the order of the first of each. */
const grouped = (work: Work, countries: readonly string[]): readonly Said[] => {
  const groups = new Map<string, { said: Said; countries: string[] }>();
  for (const country of countries) {
    const said = policyFor(work, country);
    if (!said) continue;
    const key = JSON.stringify(said);
    const group = groups.get(key) ?? { said, countries: [] };
    group.countries.push(country);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ said, countries: [first, ...more] }) => ({
    '@type': 'MerchantReturnPolicy',
    ...(first && { applicableCountry: more.length ? [first, ...more] : first }),
    ...said,
  }));
};

const exceptions = ({ version, leaveOut, told }: Work): void => {
  for (const rule of version.rules) {
    if (told.has(rule)) continue;
    leaveOut(rule.when?.tier ? 'tier' : 'exception', rule.id);
  }
  if (version.statutory.length) leaveOut('rights', version.statutory.map(({ id }) => id).join(', '));
};

/**
 * The version in force as `MerchantReturnPolicy`, one for each group of countries with the same terms, for an item that
 * no rule singles out. What schema.org cannot say is not said, and listed in `leftOut`. Never throws.
 */
export const returnsJsonLd = (
  policy: ReturnsPolicy,
  { now, countries: given, link }: ReturnsJsonLdOptions,
): ReturnsJsonLd => {
  const { leaveOut, list } = collecting();
  const { version } = versionFor(policy, now);
  const countries = given ?? countriesIn(version);
  if (!countries.length) leaveOut('countries-unknown');
  else if (!given) leaveOut('countries-of-file', countries.join(', '));
  const work: Work = { version, now, leaveOut, told: new Set() };
  const policies = grouped(work, countries.length ? countries : ['']);
  exceptions(work);
  const linked = policies.map((one) => ({ ...one, ...(link !== undefined && { merchantReturnLink: link }) }));
  if (link === undefined) leaveOut('link');
  const [only, ...more] = linked;
  const context = { '@context': 'https://schema.org' };
  const jsonld = only && (more.length ? { ...context, '@graph': linked } : { ...context, ...only });
  return { jsonld, leftOut: list() };
};
