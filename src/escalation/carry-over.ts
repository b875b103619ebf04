import type { Draft } from './draft.js';
import type { Departments } from './model.js';
import type { Action } from './session.js';

/** What is known of the visitor, by the names of the fields that it belongs into. */
export type Known = Readonly<Record<string, string | undefined>>;

const ORDER = /^order-?(number)?$/i;

/** Nothing is asked twice: what is known goes into the fields that have no answer yet. */
export function carriedOver(desk: Departments, draft: Draft, { orderNumber, ...known }: Known): Action[] {
  const contact = Object.fromEntries(
    Object.entries(known).filter(([key]) => !draft.contact[key as keyof typeof draft.contact]),
  );
  const ids = new Set(desk.topics.flatMap(({ fields }) => fields.map(({ id }) => id)));
  const open = [...ids].filter((id) => ORDER.test(id) && draft.fields[id] === undefined);
  return [
    ...(Object.keys(contact).length ? [{ type: 'gave', contact } as const] : []),
    // A page may hand it over as a number.
    ...(orderNumber
      ? open.map((field) => ({ type: 'answered', field, value: String(orderNumber) }) as const)
      : []),
  ];
}
