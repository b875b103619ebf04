// The desk as a screen reader meets it: Chromium's accessibility tree as text, and what Tab walks through.
import type { CDPSession, Page, Protocol } from 'puppeteer-core';

type AXNode = Protocol.Accessibility.AXNode;

/** What says nothing by itself: wrappers, and what browsers name differently from year to year. */
const SILENT = (
  'generic none paragraph sectionheader sectionfooter strong emphasis mark InlineTextBox LineBreak ListMarker ' +
  'LabelText Legend HeaderAsNonLandmark FooterAsNonLandmark'
).split(' ');

const ROLES: Readonly<Record<string, string>> = {
  StaticText: 'text',
  DescriptionList: 'terms',
  DisclosureTriangle: 'disclosure',
};

/** States that are read out, and what is said of them. */
const STATES: Readonly<Record<string, (value: unknown) => string>> = {
  expanded: (value) => (value ? 'expanded' : 'collapsed'),
  checked: (value) => (value === 'true' ? 'checked' : 'not checked'),
  pressed: (value) => (value === 'true' ? 'pressed' : 'not pressed'),
  selected: (value) => (value ? 'selected' : ''),
  required: (value) => (value ? 'required' : ''),
  invalid: (value) => (value === 'true' ? 'invalid' : ''),
  disabled: (value) => (value ? 'disabled' : ''),
  live: (value) => (value === 'off' ? '' : `live ${String(value)}`),
  modal: (value) => (value ? 'modal' : ''),
};

/** What differs from run to run. */
const steady = (text: string): string =>
  text
    .replace(/127\.0\.0\.1:\d+/g, 'shop.example')
    .replace(/DB-\w{4}-\w{4}/g, 'DB-0000-0000')
    .replace(/\s+/g, ' ')
    .trim();

const text = (value: Protocol.Accessibility.AXValue | undefined): string =>
  steady(String(value?.value ?? ''));

/** `→` where Tab stops. */
function line(node: AXNode, stops: boolean): string {
  const role = text(node.role);
  const name = text(node.name);
  const states = (node.properties ?? [])
    .map((one) => STATES[one.name]?.(one.value.value) ?? '')
    .filter(Boolean);
  const level = node.properties?.find((one) => one.name === 'level')?.value.value as number | undefined;
  const value = role === 'StaticText' ? '' : text(node.value);
  const description = text(node.description);
  return [
    stops && '→',
    ROLES[role] ?? role,
    role === 'heading' && String(level),
    name && `“${name}”`,
    value && value !== name && `= “${value}”`,
    states.length && `(${states.join(', ')})`,
    description && `— ${description}`,
  ]
    .filter(Boolean)
    .join(' ');
}

export interface Stop {
  /** Of the element, in the browser. */
  readonly id: number;
  readonly role: string;
  readonly name: string;
  /** Whether Tab should come to it: not to what only code focuses, and to one radio of a group. */
  readonly tabbed: boolean;
}

export interface Tree {
  readonly lines: readonly string[];
  /** What can have the focus, in the order of the tree. */
  readonly focusable: readonly Stop[];
}

const isFocusable = ({ ignored, properties = [] }: AXNode): boolean =>
  !ignored && properties.some((one) => one.name === 'focusable' && one.value.value === true);

/** The tree below the desk. */
export async function treeOf(cdp: CDPSession): Promise<Tree> {
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const host = await idOf(cdp, `document.querySelector('deskbell-desk')`);
  const stops = new Map<AXNode, Stop>();
  for (const node of nodes.filter(isFocusable)) {
    const { backendDOMNodeId: id = 0, role, name } = node;
    stops.set(node, { id, role: text(role), name: text(name), tabbed: await isTabbed(cdp, id) });
  }
  const lines: string[] = [];
  const focusable: Stop[] = [];
  /** `said`: the name that was read out around it; its text is not read again. */
  const walk = (node: AXNode | undefined, depth: number, said: string): void => {
    if (!node) return;
    const [role, name] = [text(node.role), text(node.name)];
    const stop = stops.get(node);
    const again = role === 'StaticText' && (!name || said.includes(name));
    const shown = !node.ignored && !SILENT.includes(role) && !again;
    if (stop) focusable.push(stop);
    const indent = '  '.repeat(depth);
    const before = lines.at(-1);
    // One sentence is often in several pieces.
    if (shown && role === 'StaticText' && before?.startsWith(`${indent}text `))
      lines[lines.length - 1] = `${before.slice(0, -1)} ${name}”`;
    else if (shown) lines.push(`${indent}${line(node, !!stop?.tabbed)}`);
    const heard = shown && role !== 'StaticText' ? name : said;
    for (const id of node.childIds ?? []) walk(byId.get(id), depth + (shown ? 1 : 0), heard);
  };
  walk(
    nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === host),
    0,
    '',
  );
  return { lines, focusable };
}

async function isTabbed(cdp: CDPSession, backendNodeId: number): Promise<boolean> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId ?? '',
    returnByValue: true,
    functionDeclaration: `function () {
      if (this.tabIndex < 0) return false;
      if (this.type !== 'radio') return true;
      const group = [...this.getRootNode().querySelectorAll('input[type=radio]')].filter((one) => one.name === this.name);
      return this === (group.find((one) => one.checked) ?? group[0]);
    }`,
  });
  return result.value === true;
}

async function idOf(cdp: CDPSession, expression: string): Promise<number | undefined> {
  const { result } = await cdp.send('Runtime.evaluate', { expression });
  if (!result.objectId) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { objectId: result.objectId });
  return node.backendNodeId;
}

const DEEPEST = `(() => {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
})()`;

/** Ids of what Tab comes to, from before the desk until it is left. */
export async function tabStops(page: Page, cdp: CDPSession): Promise<readonly number[]> {
  await page.evaluate(() => {
    const before = document.createElement('button');
    before.textContent = 'before';
    document.querySelector('deskbell-desk')?.before(before);
    before.focus();
  });
  const stops: number[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const inside = await page.evaluate(() => document.activeElement?.localName === 'deskbell-desk');
    const id = inside ? await idOf(cdp, DEEPEST) : undefined;
    if (id === undefined || stops.includes(id)) break;
    stops.push(id);
  }
  await page.evaluate(() => document.querySelector('deskbell-desk')?.previousElementSibling?.remove());
  return stops;
}
