// dist/custom-elements.json, as far as the tests and the documentation read it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './source.js';

interface Described {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: { readonly text: string };
}

export interface DescribedEvent extends Described {
  /** Answered by `respondWith`. */
  readonly request?: true;
  /** Members of `event.detail`, besides those that every detail begins with. */
  readonly detail?: { readonly members: readonly (Described & { readonly optional?: true })[] };
}

interface Member extends Described {
  readonly kind: 'field' | 'method';
  readonly attribute?: string;
  readonly readonly?: boolean;
  readonly static?: boolean;
  readonly parameters?: readonly (Described & { readonly optional?: boolean })[];
  readonly return?: { readonly type?: { readonly text: string } };
}

export interface Declaration {
  readonly tagName: string;
  readonly name: string;
  readonly summary?: string;
  readonly description?: string;
  readonly attributes?: readonly (Described & { readonly fieldName?: string })[];
  readonly members?: readonly Member[];
  readonly events?: readonly DescribedEvent[];
  readonly slots?: readonly Described[];
  readonly cssParts?: readonly Described[];
  readonly cssProperties?: readonly Described[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

/** The elements in the built manifest, by tag. */
export function readElements(): Declaration[] {
  const { modules } = JSON.parse(readFileSync(join(root, 'dist/custom-elements.json'), 'utf8')) as Manifest;
  return modules.flatMap(({ declarations }) => declarations).sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
}

/** `search(query: string): Promise<void>` */
export function signature({ name, parameters = [], return: result }: Member): string {
  const inside = parameters.map((p) => `${p.name}${p.optional ? '?' : ''}: ${p.type?.text ?? 'unknown'}`);
  return `${name}(${inside.join(', ')}): ${result?.type?.text ?? 'void'}`;
}
