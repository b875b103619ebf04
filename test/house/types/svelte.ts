// What Svelte's own checker asks of the types: the attributes of a tag. Never run: the compiler reads it.
import type {} from 'deskbell/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

export const faq: SvelteHTMLElements['deskbell-faq'] = {
  src: '/faq.json',
  'no-history': true,
  class: 'wide',
  content: {},
  'ondeskbell-ready': ({ detail }) => console.log(detail.articles.toFixed()),
};

// @ts-expect-error there is no such mode
export const wrong: SvelteHTMLElements['deskbell-returns'] = { mode: 'refund' };
