// The floor: what one writes by hand in an afternoon, with Fuse.js and nothing else.
import Fuse from 'fuse.js';
import { FUSE, LIMIT, entries } from './content.js';

const box = document.querySelector('#search') as HTMLElement;
const label = document.createElement('label');
const input = document.createElement('input');
const list = document.createElement('ul');
label.append('Ask a question ', input);
box.append(label, list);

const index = entries().then((articles) => new Fuse(articles, FUSE));
const ask = async (): Promise<void> => {
  const fuse = await index;
  const rows = fuse.search(input.value, { limit: LIMIT }).map(({ item }) => {
    const row = document.createElement('li');
    const title = document.createElement('strong');
    title.textContent = item.question;
    row.append(title, ' ', item.answer.slice(0, 160));
    return row;
  });
  list.replaceChildren(...rows);
};
input.addEventListener('input', () => void ask());
