// Accessibility in a browser test: axe with messages a person can act on, and the tree a screen reader sees.
import { a11ySnapshot } from '@web/test-runner-commands';
import axe from 'axe-core';
import type { ElementContext, NodeResult, Result } from 'axe-core';

/** Undecided by axe, yet always a mistake here: an id that `aria-controls` or `aria-activedescendant` names is missing. */
const UNDECIDED_IS_WRONG = ['aria-valid-attr-value'];

/** Rules about a whole page; a story or a fixture is a part of one. */
const PAGE_RULES = [
  'region',
  'landmark-one-main',
  'page-has-heading-one',
  'bypass',
  'html-has-lang',
  'document-title',
];

const place = ({ target }: NodeResult) => target.flat().join(' » ');

const explain = ({ id, help, nodes }: Result) =>
  nodes
    .map((node) => `${id}: ${help}\n  at ${place(node)}\n  ${node.html}\n  ${node.failureSummary ?? ''}`)
    .join('\n');

/** Every accessibility fault under `context`, as readable text; empty where there is none. */
export async function a11yFaults(context: ElementContext = document): Promise<string[]> {
  const rules = Object.fromEntries(PAGE_RULES.map((id) => [id, { enabled: false }]));
  const { violations, incomplete } = await axe.run(context, {
    rules,
    resultTypes: ['violations', 'incomplete'],
  });
  const undecided = incomplete.filter(({ id }) => UNDECIDED_IS_WRONG.includes(id));
  return [...violations, ...undecided].map(explain);
}

/** Throws an error that lists every accessibility fault under `context`. */
export async function expectAccessible(context: ElementContext = document): Promise<void> {
  const faults = await a11yFaults(context);
  if (faults.length) throw new Error(`${faults.length} accessibility fault(s)\n${faults.join('\n')}`);
}

export interface TreeNode {
  readonly role: string;
  readonly name: string;
  readonly value?: string;
  readonly description?: string;
  readonly expanded?: boolean;
  readonly selected?: boolean;
  readonly focused?: boolean;
  readonly children?: readonly TreeNode[];
}

/** The page's accessibility tree as Chromium gives it to a screen reader. */
export async function accessibilityTree(): Promise<TreeNode> {
  return (await a11ySnapshot({})) as unknown as TreeNode;
}

/** The tree as indented lines, `role "name" state`: to compare with, and to read in a failure. */
export function treeLines(node: TreeNode, depth = 0): string[] {
  const states = (['expanded', 'selected', 'focused'] as const).filter((state) => node[state] !== undefined);
  const said = states.map((state) => (node[state] === true ? state : `not ${state}`)).join(' ');
  const line = `${'  '.repeat(depth)}${node.role} "${node.name}"${said ? ` ${said}` : ''}`;
  return [line, ...(node.children ?? []).flatMap((child) => treeLines(child, depth + 1))];
}
