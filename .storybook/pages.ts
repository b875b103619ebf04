// The Markdown of the repository as pages of the documentation site: written as MDX for Storybook to find, with links
// between them that lead to pages of the site. A new file in docs/ is a new page by itself.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
export const pagesFolder = join(root, '.build/site');

/** What stands in the sidebar above its pages, by the folder that they are in. */
const GROUPS: Readonly<Record<string, string>> = {
  docs: 'Guides',
  'docs/editors': 'For editors',
  'docs/decisions': 'Project/Decisions',
};

interface Page {
  /** In the repository, as `docs/returns.md`. */
  readonly file: string;
  /** In the sidebar, as `Guides/What can go back: returns.json`. */
  readonly title: string;
  readonly text: string;
}

const markdownIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${folder}/${name}`);

/** A slash would make a folder of a title. */
const headingOf = (text: string): string => (/^# (.+)$/m.exec(text)?.[1] ?? '').replace(/\s*\/\s*/g, ' ');

function titleOf(file: string, text: string): string {
  if (file === 'README.md') return 'Welcome';
  if (file === 'CHANGELOG.md' || file === 'CONTRIBUTING.md') return `Project/${headingOf(text)}`;
  return `${GROUPS[dirname(file)] ?? 'Guides'}/${headingOf(text)}`;
}

export function readPages(): Page[] {
  const files = ['README.md', ...Object.keys(GROUPS).flatMap(markdownIn), 'CONTRIBUTING.md', 'CHANGELOG.md'];
  return files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return { file, title: titleOf(file, text), text };
  });
}

/** As Storybook makes ids of titles. */
const idOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[ ’–—―′¿'`~!@#$%^&*()_|+\-=?;:'",.<>{}[\]\\/]/gi, '-')
    .replace(/-+/g, '-')
    .replace(/^-+|-+$/g, '');

/**
 * Where a link of a page leads on the site; undefined where it leads to a file that is no page.
 * @param from the page it stands on, as `docs/returns.md`
 */
export function addressOf(link: string, from: string, pages: readonly Page[]): string | undefined {
  if (/^(https?:|mailto:|#)/.test(link)) return link;
  const [path = '', place] = link.split('#');
  const file = posix.join(dirname(from), path);
  if (/\.(png|svg)$/.test(file)) return file;
  const page = pages.find((one) => one.file === file || one.file === `${file}/README.md`);
  return page && `?path=/docs/${idOf(page.title)}--docs${place ? `#${place}` : ''}`;
}

/** A page without what says something to our tests only, and with links of the site. */
function onSite({ file, text }: Page, pages: readonly Page[]): string {
  const address = (link: string) => addressOf(link, file, pages);
  const written = (prose: string): string =>
    prose
      .replace(/<!--[^]*?-->\n*/g, '')
      .replace(
        /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)\)/g,
        (_, image: string, words: string, link: string) =>
          address(link) === undefined ? words : `${image}[${words}](${address(link)})`,
      )
      .replace(/\b(src|srcset)="([^":]+)"/g, (all, name: string, link: string) =>
        address(link) === undefined ? all : `${name}="${address(link)}"`,
      );
  // Every second piece is code.
  const pieces = text.split(/(^```[^]*?^```$)/m);
  return pieces.map((piece, index) => (index % 2 ? piece : written(piece))).join('');
}

const mdx = (
  { title }: Page,
  text: string,
): string => `import { Markdown, Meta } from '@storybook/addon-docs/blocks';

<Meta title=${JSON.stringify(title)} />

<Markdown>{${JSON.stringify(text)}}</Markdown>
`;

/** Writes all pages anew. */
export function writePages(): void {
  const pages = readPages();
  if (existsSync(pagesFolder)) rmSync(pagesFolder, { recursive: true });
  mkdirSync(pagesFolder, { recursive: true });
  for (const page of pages) {
    const name = page.file.replace(/\.md$/, '').replaceAll('/', '-');
    writeFileSync(join(pagesFolder, `${basename(name)}.mdx`), mdx(page, onSite(page, pages)));
  }
}
