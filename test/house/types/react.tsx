// As a React page is written with the components. Never run: the compiler reads it.
import { DeskbellDesk, DeskbellFaq, DeskbellReturns, type DeskbellFaqProps } from 'deskbell/react';
import type { DeskbellFaq as FaqElement, SearchEngine } from 'deskbell';
import { useRef } from 'react';

export function Help({ engine, title }: { engine: SearchEngine; title: string }) {
  const faq = useRef<FaqElement>(null);
  const more: DeskbellFaqProps = { id: 'help', className: 'wide', 'aria-label': title };
  return (
    <DeskbellFaq
      {...more}
      ref={faq}
      src="/faq.json"
      noHistory
      engine={engine}
      onReady={({ detail }) => console.log(detail.articles.toFixed())}
      onSearchSettled={({ detail }) => console.log(detail.query.trim(), detail.top.length)}
      onActionRequested={(event) => event.respondWith(faq.current?.search(event.detail.query ?? ''))}
    >
      <a slot="contact" href="/contact">
        Write to us
      </a>
    </DeskbellFaq>
  );
}

export const desk = (
  <DeskbellDesk
    launcher
    view="returns"
    onTicketAccepted={({ detail }) => console.log(detail.reference.trim())}
    onEscalationRequested={(event) => event.respondWith(fetch(event.detail.ticket.department))}
  />
);

export const returns = (
  <DeskbellReturns
    mode="withdrawal"
    order={{ orderNumber: '1001', lines: [] }}
    onOrderRequested={(event) => event.respondWith(null)}
  />
);

export const wrong = [
  // @ts-expect-error there is no such mode
  <DeskbellReturns mode="refund" />,
  // @ts-expect-error there is no such event
  <DeskbellFaq onTicketAccepted={() => undefined} />,
  // @ts-expect-error the detail has no such member
  <DeskbellFaq onReady={({ detail }) => console.log(detail.guides)} />,
  // @ts-expect-error the answer is an order or null
  <DeskbellReturns onOrderRequested={(event) => event.respondWith('1001')} />,
];
