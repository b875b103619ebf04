// Pagefind has no script to bundle: it is built from the same articles, ahead, as its documentation says.
// https://pagefind.app/docs/node-api/
import { close, createIndex } from 'pagefind';
import type { Entry } from './content.js';

/** Its index and user interfaces, by path, `/pagefind/…`. */
export async function pagefindFiles(articles: readonly Entry[]): Promise<Map<string, Uint8Array>> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind makes no index here.');
  for (const { id, question, answer, alternatePhrases, tags } of articles) {
    await index.addCustomRecord({
      url: `/articles/${id}`,
      language: 'en',
      content: [question, ...alternatePhrases, ...tags, answer].join('\n'),
      meta: { title: question },
    });
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [`/pagefind/${path}`, content]));
}
