/** Stands for the page a relative address belongs to; the name can never be a real host (RFC 2606). */
const PAGE = 'https://page.invalid/';

const parse = (href: string, base?: string): URL | undefined => {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
};

/**
 * The address as it may be put on a page: the parsed one for http, https, mailto and tel, the written one where it is
 * relative to the page. Undefined for everything else: other schemes in any disguise, spaces, control and format
 * characters, backslashes, quotes and angle brackets.
 */
export const safeHref = (href: string): string | undefined => {
  if (!href || /[\s\\\p{C}"<>`]/u.test(href)) return undefined;
  const absolute = parse(href);
  if (absolute) return /^(https?|mailto|tel):$/.test(absolute.protocol) ? absolute.href : undefined;
  const relative = parse(href, PAGE);
  // `//host` names another site; a colon before the first slash would be read as a scheme somewhere.
  if (!relative || /^[^/?#]*:/.test(href)) return undefined;
  return relative.href.startsWith(PAGE) ? href : relative.href;
};
