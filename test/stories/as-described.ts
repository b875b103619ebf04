// What elements show and tell while their stories run, against what dist/custom-elements.json says of them.
interface Named {
  readonly name: string;
}

interface Described {
  readonly tagName: string;
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}

const KINDS = ['events', 'slots', 'cssParts', 'cssProperties'] as const;
type Kind = (typeof KINDS)[number];

interface Manifest {
  readonly modules: readonly { readonly declarations: readonly Described[] }[];
}

/** Every Deskbell element below a node, those inside of others too. */
function* elementsIn(root: ParentNode): Generator<HTMLElement> {
  for (const one of root.querySelectorAll<HTMLElement>('*')) {
    if (one.localName.startsWith('deskbell-')) yield one;
    if (one.shadowRoot) yield* elementsIn(one.shadowRoot);
  }
}

/** Tags of the element whose root it is, and of those around it. */
function hostsOf(root: ShadowRoot): string[] {
  const outer = root.host.getRootNode();
  return [root.host.localName, ...(outer instanceof ShadowRoot ? hostsOf(outer) : [])];
}

/** Custom properties that the styles of a root read, and put to use: some only pass through a name that nothing asks for. */
function customIn({ adoptedStyleSheets }: ShadowRoot): string[] {
  const rules = adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
  const text = rules.join('\n');
  const used = text.replace(/(--_[\w-]+): var\(--deskbell-[\w-]+/g, (all, own: string) =>
    text.includes(`var(${own}`) ? all : '',
  );
  return used.match(/--deskbell-[\w-]+/g) ?? [];
}

/** Reads the manifest, and listens to all that it names. */
export class Witness {
  readonly #described = new Map<string, Record<Kind, readonly string[]>>();
  readonly #seen = new Map<string, Set<string>>();
  readonly #unknown = new Set<string>();

  async begin(): Promise<void> {
    // The runner serves JSON as a module; by a variable, or the compiler would want it to be built.
    const address = '/dist/custom-elements.json';
    const { modules } = ((await import(address)) as { readonly default: Manifest }).default;
    for (const one of modules.flatMap(({ declarations }) => declarations)) {
      const names = KINDS.map((kind) => [kind, (one[kind] ?? []).map(({ name }) => name)] as const);
      this.#described.set(one.tagName, Object.fromEntries(names) as Record<Kind, string[]>);
    }
    const events = new Set([...this.#described.values()].flatMap((one) => one.events));
    for (const name of events) addEventListener(name, (event) => this.#passed(event), true);
  }

  /** An event is told by the element it comes from, and by each that it comes out of. */
  #passed(event: Event): void {
    for (const one of event.composedPath())
      if (one instanceof HTMLElement && one.shadowRoot && one.localName.startsWith('deskbell-'))
        this.#note(one.localName, 'events', event.type);
  }

  #note(tag: string, kind: Kind, name: string): void {
    const seen = this.#seen.get(`${tag} ${kind}`) ?? new Set();
    this.#seen.set(`${tag} ${kind}`, seen.add(name));
    if (!this.#described.get(tag)?.[kind].includes(name)) this.#unknown.add(`${tag}: ${name} (${kind})`);
  }

  /** Looks at what stands on the page; says what the manifest does not know. */
  look(canvas: HTMLElement): void {
    for (const { localName: tag, shadowRoot } of elementsIn(canvas)) {
      if (!shadowRoot) continue;
      for (const one of shadowRoot.querySelectorAll('[part]'))
        for (const part of one.part) this.#note(tag, 'cssParts', part);
      for (const { name } of shadowRoot.querySelectorAll('slot')) this.#note(tag, 'slots', name);
      // What is set on an element reaches those inside of it.
      for (const name of customIn(shadowRoot))
        for (const host of hostsOf(shadowRoot)) this.#note(host, 'cssProperties', name);
    }
    const [...unknown] = this.#unknown;
    this.#unknown.clear();
    if (unknown.length) throw new Error(`custom-elements.json does not name ${unknown.join(', ')}.`);
  }

  /** What the manifest says of an element and none of its stories showed. Without a story no event need be told. */
  missing(tag: string): string[] {
    const described = this.#described.get(tag);
    const kinds = KINDS.filter((kind) => kind !== 'events');
    return kinds.flatMap((kind) =>
      (described?.[kind] ?? [])
        // What stands in an element itself is shown until it is defined.
        .filter((name) => name && !this.#seen.get(`${tag} ${kind}`)?.has(name))
        .map((name) => `${name} (${kind})`),
    );
  }
}
