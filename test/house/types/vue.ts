// What Vue's own checker asks of the types: the props and the events of a tag. Never run: the compiler reads it.
import type {} from 'deskbell/vue';
import type { ReadyEvent } from 'deskbell';
import type { GlobalComponents } from 'vue';

type Faq = InstanceType<GlobalComponents['deskbell-faq']>;
type Desk = InstanceType<GlobalComponents['deskbell-desk']>;

export const props: Faq['$props'] = { src: '/faq.json', 'no-history': true, content: {}, class: 'wide' };

// @ts-expect-error there is no such view
export const wrong: Desk['$props'] = { view: 'chat' };

export function emitted(faq: Faq, ready: ReadyEvent): void {
  faq.$emit('deskbell-ready', ready);
  // @ts-expect-error the FAQ knows nothing of tickets
  faq.$emit('deskbell-ticket-saved', ready);
}
