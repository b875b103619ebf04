export const VIEWS = ['articles', 'search', 'policy', 'routing', 'files', 'changes'] as const;

export type View = (typeof VIEWS)[number];

/** Where in the studio one is: the part of the address after `#`. */
export interface Route {
  readonly view: View;
  readonly file?: string;
  readonly article?: number;
}

/** `#/articles/faq.en.json/12` */
export function routeOf(hash: string): Route {
  const [view, file, article] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map((step) => safe(step));
  const known = VIEWS.find((one) => one === view) ?? 'articles';
  return {
    view: known,
    ...(file && { file }),
    ...(article !== undefined && /^\d+$/.test(article) && { article: Number(article) }),
  };
}

const safe = (step: string): string => {
  try {
    return decodeURIComponent(step);
  } catch {
    return '';
  }
};

export const hashOfRoute = ({ view, file, article }: Route): string =>
  [
    '#',
    view,
    ...(file === undefined ? [] : [encodeURIComponent(file)]),
    ...(article === undefined ? [] : [article]),
  ].join('/');
