/**
 * Zammad: the form that any website may use where the administrator has switched it on.
 * @see https://docs.zammad.org/en/latest/
 * @see https://github.com/zammad/zammad/blob/develop/app/controllers/form_controller.rb
 */
import { type Adapter, adapterOf, ask, at, jsonPost, NotDelivered, refusal, unproven } from './adapter.js';
import { nameOf, subjectOf, textOf } from './words.js';

export interface ZammadSettings {
  /** Address of the installation, such as `https://help.example.com`. */
  readonly origin: string;
}

/** Asks for a token, which is bound to a fingerprint of more than 30 characters: our key, and nothing of the visitor. */
const tokenFor = async (origin: string, key: string, signal?: AbortSignal): Promise<string> => {
  const { json } = await ask(`${origin}/api/v1/form_config`, jsonPost({ fingerprint: key }, signal));
  const token = at(json, 'token');
  if (typeof token !== 'string') throw unproven();
  if (at(json, 'enabled') !== true)
    throw new NotDelivered({ code: 'not-allowed', retry: 'slow' }, 'the form is switched off');
  return token;
};

/** Tickets by Zammad's form. It has no key for the same ticket twice: at least once. What it refuses it answers with 200. */
export function zammad({ origin }: ZammadSettings): Adapter {
  const facts = { mode: 'browser', idempotent: 'none', maxBytes: 50_000_000, attachments: true } as const;
  return adapterOf(facts, async (ticket, { files = [], signal }) => {
    const { key, contact } = ticket;
    // Zammad writes back by mail, and takes nothing without an address.
    if (!contact?.email) throw refusal('email is required');
    const form = new FormData();
    const fields = { fingerprint: key, token: await tokenFor(origin, key, signal), email: contact.email };
    const said = { name: nameOf(ticket), title: subjectOf(ticket), body: textOf(ticket) };
    for (const [name, value] of Object.entries({ ...fields, ...said })) form.append(name, value);
    for (const { body, name } of files) form.append('file[]', body, name);
    const { json } = await ask(`${origin}/api/v1/form_submit`, {
      method: 'POST',
      body: form,
      ...(signal && { signal }),
    });
    const errors = at(json, 'errors');
    if (errors !== undefined) throw refusal(JSON.stringify(errors));
    const number = at(json, 'ticket', 'number') ?? at(json, 'ticket', 'id');
    if (typeof number !== 'string' && typeof number !== 'number') throw unproven();
    return { backendReference: String(number) };
  });
}
