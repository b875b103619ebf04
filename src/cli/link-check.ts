import type { Faq, Path, Problem } from '../content/index.js';
import { articleIn, linksOf, placesIn } from '../review/index.js';
import { askAddress, type Reply } from './ask-address.js';

export interface LinkOptions {
  /** The address of the site, for addresses that are relative to it; those are left out without it. */
  readonly site?: string | undefined;
  /** Milliseconds for one address. */
  readonly timeout: number;
  /** What was answered before, by address: each is asked once in a run. */
  readonly answers: Map<string, Promise<Reply>>;
}

/** Addresses asked at the same time, of all hosts. */
const AT_ONCE = 8;

/** The address to ask, without its fragment; undefined for what is no page: mail, telephone, the site where it is unknown. */
const addressOf = (href: string, site: string | undefined): string | undefined => {
  if (articleIn(href) !== undefined && href.startsWith('#')) return undefined;
  const url = URL.canParse(href, site) ? new URL(href, site) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.hash = '';
  return url.href;
};

const problem = (href: string, reply: Reply, path: Path): Problem | undefined => {
  const as = (code: string, level: Problem['level'], params: Problem['params']): Problem => ({
    code,
    level,
    path,
    params: { href, ...params },
  });
  if (reply.kind === 'gone') return as('review/broken-link', 'error', { status: reply.status });
  if (reply.kind === 'moved') return as('review/moved-link', 'advice', { to: reply.to });
  return reply.kind === 'silent' ? as('review/silent-link', 'warning', { reason: reply.reason }) : undefined;
};

/** Tries every address of a FAQ file, each once, a few at a time. */
export async function checkLinks(
  faq: Faq,
  value: unknown,
  options: LinkOptions,
): Promise<readonly Problem[]> {
  const place = placesIn(value);
  const asked = faq.articles
    .filter(({ status }) => status !== 'archived')
    .flatMap((article) =>
      [...linksOf(article)].flatMap(({ href, at }) => {
        const address = addressOf(href, options.site);
        return address === undefined ? [] : [{ href, address, path: [...place(article), ...at] }];
      }),
    );
  const queue = [...new Set(asked.map(({ address }) => address))];
  const work = async (): Promise<void> => {
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const reply = options.answers.get(address) ?? askAddress(address, options.timeout);
      options.answers.set(address, reply);
      await reply;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const found = await Promise.all(
    asked.map(async ({ href, address, path }) => {
      const reply = await options.answers.get(address);
      return reply ? problem(href, reply, path) : undefined;
    }),
  );
  return found.filter((one) => one !== undefined);
}
