// Finds what can be seen by its role and name, for drivers that cannot ask for them across shadow roots. As text: it
// runs in the page.

/** What stands for a role in what we draw. */
const ROLES = {
  heading: 'h1, h2, h3',
  button: 'button, summary',
  link: 'a[href]',
  textbox: 'textarea, input:not([type=radio], [type=checkbox])',
  combobox: '[role=combobox]',
  checkbox: 'input[type=checkbox]',
  radio: 'input[type=radio]',
  option: '[role=option]',
} as const;

const { heading: _heading, option: _option, ...controls } = ROLES;
/** Where no role is told. */
const anything = Object.values(controls).join();

const SEEN = `
  const roots = [document.body];
  const seen = [];
  for (const root of roots)
    for (const one of root.querySelectorAll('*')) {
      if (one.shadowRoot) roots.push(one.shadowRoot);
      if (one.checkVisibility()) seen.push(one);
    }`;

/** The body of a function that gives the first element of the role whose name begins so, or null. */
export function named(name: string, role?: string): string {
  const selector = role && role in ROLES ? ROLES[role as keyof typeof ROLES] : anything;
  return `${SEEN}
  const words = (node) => (node?.textContent ?? '').replace(/\\s+/g, ' ').trim();
  const nameOf = (one) => one.getAttribute('aria-label') ?? (words(one.labels?.[0]) || words(one));
  const fits = (one) => one.matches(${JSON.stringify(selector)}) && nameOf(one).startsWith(${JSON.stringify(name)});
  return seen.find(fits) ?? null;`;
}

/** The body of a function that gives everything that can be read. */
export const TEXT = `${SEEN}
  const own = (one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3).map(({ data }) => data);
  return seen.flatMap(own).join(' ').replace(/\\s+/g, ' ');`;
