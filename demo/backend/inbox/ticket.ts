import { html } from 'hono/html';
import { answersOf, itemsOf, notesOf, trailOf } from '../relay/message.js';
import { type Html, page } from './page.js';
import type { Attachment, Delivery, Whole } from './read.js';
import { KINDS, STANDINGS, STATES, TARGETS, sizeOf, timeOf } from './words.js';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

type Pair = readonly [label: string, value: string];

/** One ticket, with all that the visitor sent and what the server says of it. */
export function ticketPage(base: string, ticket: Whole, departmentName: string): Html {
  const { data, title, kind, reference, receivedAt } = ticket;
  return page(
    base,
    `${reference}, ${title}`,
    html`<p class="back"><a href="${base}/inbox">Inbox</a></p>
<header class="top"><h1>${title || KINDS[kind]}</h1>
<p class="facts"><span>${KINDS[kind]}</span><span>${departmentName}</span><span>${reference}</span>
<time datetime="${receivedAt.toISOString()}">${timeOf(receivedAt)}</time></p></header>
<div class="columns"><div>
${section('Message', textOf(data.message ?? data.words), (text) => html`<p class="message">${text}</p>`)}
${pairs('From', contactOf(ticket))}
${pairs('Asked and answered', answersOf(data))}
${lines('Items', itemsOf(data))}
${pairs('Before writing', trailOf(data))}
${files(base, ticket)}
</div><div>
${delivery(base, ticket)}
${lines('Checked by the server', notesOf(ticket))}
${pairs('About', aboutOf(ticket))}
</div></div>`,
  );
}

/** A moment that the visitor's device or our own rules named. */
function momentOf(value: unknown): string {
  const at = new Date(textOf(value));
  return Number.isNaN(at.getTime()) ? textOf(value) : timeOf(at);
}

const section = <T extends string | readonly unknown[]>(
  title: string,
  value: T,
  body: (value: T) => Html,
): Html | '' => (value.length ? html`<section><h2>${title}</h2>${body(value)}</section>` : '');

const pairs = (title: string, list: readonly Pair[]) =>
  section(
    title,
    list,
    (all) =>
      html`<dl>${all.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`,
  );

const lines = (title: string, list: readonly string[]) =>
  section(title, list, (all) => html`<ul>${all.map((one) => html`<li>${one}</li>`)}</ul>`);

function contactOf({ data }: Whole): readonly Pair[] {
  const contact = (data.contact ?? {}) as Readonly<Record<string, unknown>>;
  const known: readonly Pair[] = [
    ['Name', textOf(contact.name ?? data.name)],
    ['E-mail', textOf(contact.email ?? data.email)],
    ['Phone', textOf(contact.phone)],
  ];
  return known.filter(([, value]) => value);
}

function aboutOf({ data, checks, id }: Whole): readonly Pair[] {
  const route = (checks.route ?? {}) as Readonly<Record<string, unknown>>;
  const known: readonly Pair[] = [
    ['Promised to the visitor', momentOf(data.answerBy)],
    ['Answer due, by the arrival', momentOf(route.answerBy)],
    ['Written, by their clock', momentOf(data.createdAt)],
    ['Page', textOf(data.page)],
    ['Language', textOf(data.locale)],
    ['Agreed to', textOf(data.consent)],
    ['Id', id],
  ];
  return known.filter(([, value]) => value);
}

const isPicture = ({ type }: Attachment) => /^image\/(png|jpeg|webp|gif)$/.test(type);

const files = (base: string, { id, attachments }: Whole) =>
  section('Files', attachments, (all) => {
    const address = ({ part }: Attachment) => `${base}/inbox/${id}/${part}`;
    const thumbnail = (one: Attachment) =>
      isPicture(one) ? html`<img src="${address(one)}" alt="" width="96" height="72" loading="lazy">` : '';
    return html`<ul class="files">${all.map(
      (one) =>
        html`<li>${
          one.isHere
            ? html`<a href="${address(one)}" download>${thumbnail(one)}${one.name}</a> <span class="muted">${sizeOf(one.size)}</span>`
            : html`${one.name} <span class="muted">did not come with the message: ask for it</span>`
        }</li>`,
    )}</ul>`;
  });

/** How far it has come, and the button that sends it again. */
function delivery(base: string, { id, standing, deliveries }: Whole): Html {
  const button = { dead: 'Send again', again: 'Send now', held: 'No spam: deliver it' }[standing as string];
  return html`<section id="delivery" data-live><h2>Delivery</h2>
<p class="state state-${standing}">${STANDINGS[standing]}</p>
${deliveries.length ? html`<dl>${deliveries.map(one)}</dl>` : ''}
${button ? html`<form method="post" action="${base}/inbox/${id}/deliver"><button>${button}</button></form>` : ''}
</section>`;
}

const one = ({
  target,
  state,
  attempts,
  code,
  remote,
  nextAt,
}: Delivery): Html => html`<div><dt>${TARGETS[target] ?? target}</dt><dd>
${STATES[state]}${remote ? html`: <code>${remote}</code>` : ''}
${state === 'waiting' && attempts ? html`<br>Next try ${timeOf(nextAt)}` : ''}
${attempts > 1 || code ? html`<br><span class="muted">${attempts === 1 ? '1 try' : `${attempts} tries`}${code ? `, last answer ${code}` : ''}</span>` : ''}
</dd></div>`;
