// As a React 19 page is written with the tags themselves. Never run: the compiler reads it.
import type {} from 'deskbell/jsx';
import type { DeskbellFaq } from 'deskbell';
import { createRef } from 'react';

const faq = createRef<DeskbellFaq>();

export const page = (
  <deskbell-faq
    ref={faq}
    src="/faq.json"
    no-history
    class="wide"
    content={{ articles: [] }}
    ondeskbell-ready={({ detail }) => console.log(detail.articles.toFixed())}
    ondeskbell-action-requested={(event) => event.respondWith(true)}
  >
    <a slot="contact" href="/contact">
      Write to us
    </a>
  </deskbell-faq>
);

export const wrong = [
  // @ts-expect-error there is no such view
  <deskbell-desk view="chat" />,
  // @ts-expect-error the detail has no such member
  <deskbell-faq ondeskbell-ready={({ detail }) => console.log(detail.guides)} />,
];
