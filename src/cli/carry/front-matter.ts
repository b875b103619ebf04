import { parse, stringify } from 'yaml';

export interface Page {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FRONT = /^\uFEFF?---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/m;

/** A Markdown file with YAML between two lines of three hyphens at its head. Throws where that is no YAML. */
export function readPage(text: string): Page {
  const found = text.startsWith('---') || text.startsWith('\uFEFF---') ? FRONT.exec(text) : null;
  if (found?.index !== 0) return { fields: {}, body: text };
  const fields: unknown = parse(found[1] ?? '', { schema: 'core' });
  const body = text.slice(found[0].length);
  return {
    fields: typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields } : {},
    body,
  };
}

export const writePage = ({ fields, body }: Page): string =>
  `---\n${stringify(fields, { schema: 'core', lineWidth: 0 })}---\n\n${body}\n`;
