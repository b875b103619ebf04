import { compilePattern, MAX_LENGTH } from './pattern.js';

const pathname = (path: string): string => {
  try {
    return new URL(path, 'https://page.invalid/').pathname;
  } catch {
    return '';
  }
};

/** Whether a path belongs to a pattern; a bad pattern has no pages. Paths may carry a query and a fragment. */
export const pageMatcher = (pattern: string): ((path: string) => boolean) => {
  const pages = compilePattern(pattern);
  return (path) => {
    const name = pathname(path);
    return name.length <= MAX_LENGTH && pages !== undefined && pages.test(name);
  };
};
