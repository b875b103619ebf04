// Looks for news while the page is seen, and puts them in their place; the focus stays where it is.
const EVERY = 2000;

async function look() {
  if (document.visibilityState !== 'visible') return;
  const response = await fetch(location.href, { headers: { Accept: 'text/html' } });
  if (!response.ok) return;
  const fresh = new DOMParser().parseFromString(await response.text(), 'text/html');
  const before = countOf(document);
  for (const old of document.querySelectorAll('[data-live]')) {
    const next = fresh.getElementById(old.id);
    if (!next || next.isEqualNode(old)) continue;
    const focused = old.contains(document.activeElement) ? document.activeElement.id : '';
    old.replaceWith(document.adoptNode(next));
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }
  const news = document.getElementById('news');
  const more = countOf(document) - before;
  if (news && more > 0)
    news.textContent = more === 1 ? 'A new ticket has arrived.' : `${more} new tickets have arrived.`;
}

const countOf = (page) => page.querySelectorAll('.tickets > li').length;

setInterval(() => void look().catch(() => {}), EVERY);
