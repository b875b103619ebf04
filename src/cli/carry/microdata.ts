import type { Element, Nodes, Root } from 'hast';

/** Every element of a page, in order. */
export function* elements(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if ('children' in node) for (const child of node.children) yield* elements(child as Nodes);
}

export const textIn = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : 'children' in node
      ? (node.children as Nodes[]).map(textIn).join('')
      : '';

const words = (element: Element, name: string): readonly string[] => {
  const value = element.properties[name];
  return Array.isArray(value) ? value.map(String) : typeof value === 'string' ? value.split(/\s+/) : [];
};

const isItem = (element: Element, type: string): boolean =>
  words(element, 'itemType').some((one) => one.split('/').pop() === type);

/** The properties of an item, without those of items within it. */
function* propertiesOf(item: Element, name: string): Generator<Element> {
  for (const child of item.children) {
    if (child.type !== 'element') continue;
    if (words(child, 'itemProp').includes(name)) yield child;
    if (child.properties['itemScope'] === undefined) yield* propertiesOf(child, name);
  }
}

/** What is written within an element, as it is in the page. */
const inside = ({ children }: Element, html: string): string =>
  html.slice(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0);

/**
 * Every FAQPage that a page tells as microdata, in the form of JSON-LD.
 * Source: https://html.spec.whatwg.org/multipage/microdata.html
 */
export const microdataPages = (page: Root, html: string): readonly object[] =>
  [...elements(page)]
    .filter((element) => isItem(element, 'FAQPage'))
    .map((faq) => ({
      '@type': 'FAQPage',
      mainEntity: [...propertiesOf(faq, 'mainEntity')].map((question) => ({
        '@type': 'Question',
        name: [...propertiesOf(question, 'name')].map(nameIn)[0],
        acceptedAnswer: ['acceptedAnswer', 'suggestedAnswer'].flatMap((kind) =>
          [...propertiesOf(question, kind)].map((answer) => ({
            text: [...propertiesOf(answer, 'text')].map((text) => inside(text, html))[0],
          })),
        ),
      })),
    }));

/** `<meta itemprop="name" content="…">`, or the text of any other element. */
const nameIn = (element: Element): string => {
  const { content } = element.properties;
  return typeof content === 'string' ? content : textIn(element);
};
