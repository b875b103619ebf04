// Everything the shop itself does. Deskbell needs none of it: it is a script tag and an element.

// The basket counts for this page view only; a made-up shop keeps nothing.
const basket = document.querySelector('[data-basket]');
function addToBasket(pieces) {
  basket.textContent = String(Number(basket.textContent) + pieces);
  basket.classList.add('some');
}
for (const button of document.querySelectorAll('[data-add]')) {
  button.addEventListener('click', () => addToBasket(1));
}
for (const form of document.querySelectorAll('[data-buy]')) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    addToBasket(form.elements.count.valueAsNumber || 1);
    const said = form.querySelector('[data-said]');
    said.textContent = said.dataset.said.replace('{name}', form.dataset.buy);
  });
}

for (const gallery of document.querySelectorAll('[data-gallery]')) {
  const buttons = [...gallery.querySelectorAll('[data-picture]')];
  for (const button of buttons) {
    button.addEventListener('click', () => {
      const shown = gallery.querySelector('img');
      shown.src = button.dataset.picture;
      shown.alt = button.dataset.alt;
      for (const other of buttons) other.setAttribute('aria-pressed', String(other === button));
    });
  }
}

// Links such as help.html?article=return-window or help.html?query=late%20parcel open the desk at that place.
const desk = document.querySelector('[data-deep-link]');
const { article, query, category } = Object.fromEntries(new URLSearchParams(location.search));
if (desk?.localName === 'deskbell-faq') {
  // With `npm start -- --faq FILE` there are questions and answers only.
  for (const [name, value] of Object.entries({ article, query, category }))
    if (value !== undefined) desk.setAttribute(name, value);
} else if (desk && (article || query)) {
  void customElements
    .whenDefined(desk.localName)
    .then(() => (article ? desk.show('article', { article }) : desk.show('home', { query })));
}

// The panel for web developers: each event of the desk, as the page receives it.
const names = [
  'ready',
  'failed',
  'search-settled',
  'article-opened',
  'article-rated',
  'question-solved',
  'action-requested',
  'verdict-reached',
  'step-changed',
  'department-suggested',
  'ticket-saved',
  'ticket-sent',
  'ticket-accepted',
  'ticket-delayed',
  'ticket-rejected',
  'view-changed',
  'order-requested',
  'variants-requested',
  'upload-requested',
  'return-requested',
  'withdrawal-requested',
  'escalation-requested',
];
for (const panel of document.querySelectorAll('[data-events]')) {
  const list = panel.querySelector('ol');
  panel.querySelector('[data-clear]').addEventListener('click', () => list.replaceChildren());
  for (const name of names) {
    document.addEventListener(`deskbell-${name}`, (event) => {
      const entry = document.createElement('li');
      const title = document.createElement('b');
      const detail = document.createElement('pre');
      title.textContent = event.type;
      detail.textContent = JSON.stringify(event.detail, null, 2);
      entry.append(title, detail);
      list.prepend(entry);
      while (list.children.length > 50) list.lastElementChild.remove();
    });
  }
}

// The shop's own log, for `npx deskbell insights`: facts only, without visitors, sent when the page is left, or thirty at a time.
const facts = [
  'search-settled article-opened article-rated question-solved action-requested step-changed verdict-reached',
  'department-suggested ticket-saved ticket-accepted ticket-delayed ticket-rejected failed',
].flatMap((names) => names.split(' '));
// What leads to a person, or to their order, is nothing for a log.
const personal = ['trail', 'key', 'reference', 'backendReference'];
const log = [];
const send = () => {
  if (log.length) navigator.sendBeacon('/api/events', log.splice(0).join('\n'));
};
for (const name of facts) {
  document.addEventListener(`deskbell-${name}`, ({ type, detail }) => {
    const line = JSON.stringify({ type, detail }, (key, value) =>
      personal.includes(key) ? undefined : value,
    );
    if (log.push(line) >= 30) send();
  });
}
document.addEventListener('visibilitychange', () => document.hidden && send());

// The shop's backend knows orders and what else there is of an item: the desk asks for them by events.
async function ask(path, body) {
  const response = await fetch(`/api/orders/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`orders answered ${response.status}`);
  return response.json();
}
document.addEventListener('deskbell-order-requested', (event) => {
  const { orderNumber, proof } = event.detail;
  event.respondWith(ask('lookup', { orderNumber, proof }));
});
document.addEventListener('deskbell-variants-requested', (event) => {
  event.respondWith(ask('variants', { sku: event.detail.sku }).then((found) => found?.variants ?? []));
});
