// MiniSearch with its documented settings for search as one types (prefix, fuzzy, boost), shown as its demo does:
// https://lucaong.github.io/minisearch/
import MiniSearch from 'minisearch';
import { type Entry, LIMIT, entries } from './content.js';

const box = document.querySelector('#search') as HTMLElement;
const label = document.createElement('label');
const input = document.createElement('input');
const list = document.createElement('ul');
label.append('Ask a question ', input);
box.append(label, list);

const index = entries().then(async (articles) => {
  const engine = new MiniSearch<Entry>({
    fields: ['question', 'alternatePhrases', 'tags', 'answer'],
    storeFields: ['question', 'answer'],
    searchOptions: { boost: { question: 3, alternatePhrases: 2, tags: 2 }, prefix: true, fuzzy: 0.2 },
  });
  await engine.addAllAsync(articles);
  return engine;
});
const ask = async (): Promise<void> => {
  const engine = await index;
  const rows = engine
    .search(input.value)
    .slice(0, LIMIT)
    .map((found) => {
      const row = document.createElement('li');
      const title = document.createElement('strong');
      title.textContent = found['question'] as string;
      row.append(title, ' ', (found['answer'] as string).slice(0, 160));
      return row;
    });
  list.replaceChildren(...rows);
};
input.addEventListener('input', () => void ask());
