// What can be seen of the desk, measured in the page: edges, rings of the focus, cut text, names, movement.

/** Each gives what is wrong, a line for each thing. */
export interface Look {
  /** Text that lies outside what clips it, outside its button, beside the window, or on other text. */
  cut(): string[];
  /** Fields, boxes and buttons without words whose edge or sign does not stand out by 3 to 1. */
  faint(): string[];
  /** Controls without any edge, underline or mark of being chosen, for forced colours. */
  edgeless(): string[];
  /** Where the focus is not seen, does not stand out by 3 to 1, is covered, or changes what stands there. */
  unseenFocus(): string[];
  /** Controls whose name does not begin with the words that are seen on them. */
  misnamed(): string[];
  /** What moves, or would. `calmly`: only what lasts longer than five seconds, or repeats within one. */
  moving(calmly?: 'calmly'): string[];
  /** What is not text, and tips that only a pointer brings; that of an explained word says what pressing it does. */
  foreign(): string[];
  /** Fields about a person that do not tell the browser what they are; and how many do. */
  purposes(): string[];
  /** Presses every control down, without letting go. */
  press(): void;
  /** Everything that can be read. */
  words(): string;
  /** The spacing of text that WCAG 1.4.12 names, in every root. */
  space(wide: boolean): void;
}

declare global {
  var look: Look;
}

/** Run in the page before anything else of it. */
export function instruments(): void {
  const CONTROLS = 'a[href], button, input:not([type=file]), select, textarea, summary';
  const LEAST = 3;

  function roots(): ShadowRoot[] {
    const hosts: Element[] = [...document.querySelectorAll('deskbell-desk')];
    for (const host of hosts)
      hosts.push(...[...(host.shadowRoot?.querySelectorAll('*') ?? [])].filter((one) => one.shadowRoot));
    return hosts.flatMap((host) => host.shadowRoot ?? []);
  }

  const unseen = (one: Element) =>
    !one.checkVisibility({ visibilityProperty: true }) ||
    !!one.closest('dialog:not([open]), .trap, .hidden, [aria-hidden=true]');

  const all = (selector: string): HTMLElement[] =>
    roots()
      .flatMap((root) => [...root.querySelectorAll<HTMLElement>(selector)])
      .filter((one) => !unseen(one));

  const parent = (one: Element): Element | null =>
    one.assignedSlot ?? one.parentElement ?? (one.getRootNode() as ShadowRoot).host ?? null;

  function* upwards(one: Element, most = 99): Generator<Element> {
    for (let each: Element | null = one; each && most; each = parent(each), most -= 1) yield each;
  }

  const short = (text: string) => text.replace(/\s+/g, ' ').trim().slice(0, 60);

  function nameOf(one: Element): string {
    const { labels } = one as HTMLInputElement;
    return short(one.ariaLabel ?? labels?.[0]?.textContent ?? one.textContent ?? '') || one.localName;
  }

  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

  /** How light the colours are, laid over each other, from the lowest. */
  function light(layers: readonly string[]): number {
    if (!canvas) return 0;
    for (const layer of layers) {
      canvas.fillStyle = layer;
      canvas.fillRect(0, 0, 1, 1);
    }
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }

  function contrast(color: string, ground: readonly string[]): number {
    const [one, other] = [light([...ground, color]), light(ground)];
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  const groundOf = (one: Element | null): string[] => [
    getComputedStyle(document.documentElement).colorScheme.includes('dark') &&
    matchMedia('(prefers-color-scheme: dark)').matches
      ? '#121212'
      : '#ffffff',
    ...[...(one ? upwards(one) : [])].map((each) => getComputedStyle(each).backgroundColor).reverse(),
  ];

  const hasBorder = ({
    borderTopStyle,
    borderTopWidth,
    borderBottomStyle,
    borderBottomWidth,
  }: CSSStyleDeclaration) =>
    (borderTopStyle !== 'none' && parseFloat(borderTopWidth) >= 1) ||
    (borderBottomStyle !== 'none' && parseFloat(borderBottomWidth) >= 1);

  const hasOutline = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
    outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;

  const isNative = (one: Element) => one.matches('[type=radio], [type=checkbox]');

  function edgeFault(one: HTMLElement): string | undefined {
    const style = getComputedStyle(one);
    const words = one.matches('button, a, summary');
    if (words && one.textContent?.trim()) return undefined;
    const framed = [...upwards(one, 4)].find((each) => hasBorder(getComputedStyle(each))) ?? one;
    let [color, ground] = [getComputedStyle(framed).borderTopColor, groundOf(parent(framed))];
    if (words) [color, ground] = [style.color, groundOf(one)];
    if (isNative(one)) {
      if (!(one as HTMLInputElement).checked || style.accentColor === 'auto') return undefined;
      [color, ground] = [style.accentColor, groundOf(one)];
    }
    const found = contrast(color, ground);
    return found < LEAST ? `${nameOf(one)}: ${found.toFixed(2)} to 1, ${color}` : undefined;
  }

  function hasEdge(one: HTMLElement): boolean {
    if (isNative(one)) return true;
    const style = getComputedStyle(one);
    if (
      style.textDecorationLine.includes('underline') ||
      one.querySelector('svg') ||
      style.display === 'list-item'
    )
      return true;
    return [...upwards(one, 4)].some((each) => hasBorder(getComputedStyle(each)));
  }

  const ringOf = (one: HTMLElement): string[] =>
    [...upwards(one, 5)].map((each) => {
      const style = getComputedStyle(each);
      return `${hasOutline(style) ? style.outline : ''}|${style.boxShadow}|${style.borderTopColor} ${style.borderTopWidth}`;
    });

  /** The contrast of what the focus changed, with what it lies on. */
  function ringContrast(one: HTMLElement, before: readonly string[]): number {
    const changed = [...upwards(one, 5)].filter((_, n) => ringOf(one)[n] !== before[n]);
    const found = changed.map((each) => {
      const style = getComputedStyle(each);
      const ground = groundOf(parseFloat(style.outlineOffset) < 0 ? each : parent(each));
      if (hasOutline(style)) return contrast(style.outlineColor, ground);
      const shadow = /(?:rgba?|color|oklab|oklch)\([^)]*\)/.exec(style.boxShadow)?.[0];
      return Math.max(contrast(style.borderTopColor, ground), shadow ? contrast(shadow, ground) : 0);
    });
    return Math.max(0, ...found);
  }

  function focusFault(one: HTMLElement): string | undefined {
    const root = one.getRootNode() as ShadowRoot;
    if (root.activeElement === one) one.blur();
    const before = ringOf(one);
    one.focus();
    if (root.activeElement !== one) return undefined;
    const found = ringContrast(one, before);
    if (found < LEAST) return `${nameOf(one)}: the ring stands out by ${found.toFixed(2)} to 1`;
    // Of a text of several lines a browser brings the one that is written in.
    const most = one.matches('textarea') || one.offsetHeight > innerHeight / 2 ? 6 : 3;
    const under = coveredPoints(one);
    return under > most ? `${nameOf(one)}: covered at ${under} of 9 points` : undefined;
  }

  interface Written {
    readonly holder: Element;
    readonly text: string;
    readonly box: DOMRect;
  }

  const written = (): Written[] =>
    all('*').flatMap((holder) =>
      // Words for those who do not see are made invisible so.
      getComputedStyle(holder).clipPath !== 'none'
        ? []
        : [...holder.childNodes].flatMap((node) => {
            if (node.nodeType !== 3 || !node.textContent?.trim()) return [];
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].map((box) => ({
              holder,
              text: short(node.textContent ?? ''),
              box,
            }));
          }),
    );

  const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowY);

  function cutBy({ holder, box }: Written): string | undefined {
    // What is scrolled up and down can be reached; what is scrolled sideways, or hidden, is lost.
    let reached = false;
    for (const each of upwards(holder)) {
      const { overflowX, overflowY, webkitLineClamp } = getComputedStyle(each);
      // The first lines of an answer, which is read as a whole once it is opened.
      if (webkitLineClamp !== 'none') return undefined;
      const around = each.getBoundingClientRect();
      const wide = box.left < around.left - 2 || box.right > around.right + 2;
      const high = !reached && (box.top < around.top - 2 || box.bottom > around.bottom + 2);
      reached ||= scrolls(each);
      if (wide && overflowX !== 'visible') return each.className;
      if (high && /hidden|clip/.test(overflowY)) return each.className;
      if ((wide || high) && each.matches('button, .button, .choice, [role=option]')) return 'its own edge';
      if (each.matches('dialog')) return undefined;
    }
    return box.left < -1 || box.right > innerWidth + 1 ? 'the window' : undefined;
  }

  const overlap = (one: Written, other: Written): boolean =>
    !one.holder.contains(other.holder) &&
    !other.holder.contains(one.holder) &&
    Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 4 &&
    Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 6;

  /** In sight, and not meant to lie over what is scrolled below it. */
  function lies({ holder, box }: Written): boolean {
    const chain = [...upwards(holder)];
    const around = chain.find(scrolls)?.getBoundingClientRect();
    return (
      !chain.some((each) => {
        const { position, webkitLineClamp } = getComputedStyle(each);
        return (
          webkitLineClamp !== 'none' || (/sticky|absolute|fixed/.test(position) && !each.matches('dialog'))
        );
      }) &&
      (!around || (box.top >= around.top && box.bottom <= around.bottom))
    );
  }

  function cut(): string[] {
    const list = written();
    const lying = list.filter(lies);
    return [
      ...list.flatMap((one) => {
        const by = cutBy(one);
        return by === undefined ? [] : [`“${one.text}” is cut by ${by || 'a box'}`];
      }),
      ...lying.flatMap((one, n) =>
        lying
          .slice(n + 1)
          .filter((other) => overlap(one, other))
          .map((other) => `“${one.text}” lies on “${other.text}”`),
      ),
    ];
  }

  const bare = (text: string) => text.replace(/[\s\u200b]+/g, '').toLowerCase();

  function misnamed(): string[] {
    return all(CONTROLS).flatMap((one) => {
      const label = one.matches('input, select, textarea') ? (one as HTMLInputElement).labels?.[0] : one;
      const copy = (label ?? one).cloneNode(true) as Element;
      for (const each of copy.querySelectorAll('[aria-hidden=true]')) each.remove();
      const whole = bare(one.ariaLabel ?? copy.textContent ?? '');
      for (const each of copy.querySelectorAll('.hidden')) each.remove();
      return whole.startsWith(bare(copy.textContent ?? ''))
        ? []
        : [`${whole} for ${bare(copy.textContent ?? '')}`];
    });
  }

  function moving(calmly?: 'calmly'): string[] {
    const running = roots().flatMap((root) => root.getAnimations());
    if (calmly)
      return running.flatMap((each) => {
        const { duration, endTime } = each.effect?.getComputedTiming() ?? {};
        const calm = Number(endTime) <= 5000 && (Number(duration) >= 1000 || Number(endTime) < 1000);
        return calm ? [] : [`moves for ${String(endTime)} ms, each time ${String(duration)} ms`];
      });
    return [
      ...running.map((each) => `moves: ${(each as CSSAnimation).animationName ?? each.id}`),
      ...roots().flatMap((root) =>
        [...root.querySelectorAll('*')]
          .filter((one) => {
            const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(one);
            return (
              /[1-9]/.test(transitionDuration) ||
              !/^(none)?$/.test(animationName) ||
              scrollBehavior === 'smooth'
            );
          })
          .map((one) => `would move: ${one.localName}.${one.className}`),
      ),
    ];
  }

  globalThis.look = {
    cut,
    faint: () =>
      all('input:not([type=file]), select, textarea, button, a[href]').flatMap((one) => edgeFault(one) ?? []),
    edgeless: () => [
      ...all(`${CONTROLS}, [role=option]`)
        .filter((one) => !hasEdge(one))
        .map((one) => `${nameOf(one)}: no edge`),
      ...all('.choice:has(:checked), [role=option][aria-selected=true]')
        .filter((one) => !hasOutline(getComputedStyle(one)))
        .map((one) => `${nameOf(one)}: chosen, and looks like the others`),
    ],
    unseenFocus: () => {
      const before = look.words();
      const found = all(CONTROLS).flatMap((one) => focusFault(one) ?? []);
      return look.words() === before
        ? found
        : [...found, `the focus changes what stands there: ${look.words()}`];
    },
    misnamed,
    moving,
    foreign: () =>
      all('img, audio, video, iframe, object, embed, canvas, svg text, [title]:not(.term), [autoplay]').map(
        (one) => `${one.localName} ${one.title}`,
      ),
    purposes: () =>
      all('input').flatMap((one) => {
        const name = nameOf(one);
        const purpose = Object.entries({
          'Your name': 'name',
          'Your mail': 'email',
          'Your telephone': 'tel',
        }).find(([label]) => name.startsWith(label))?.[1];
        const told = (one as HTMLInputElement).autocomplete;
        return purpose && told !== purpose ? [`${name}: “${told}”`] : [];
      }),
    press: () => {
      const how = { bubbles: true, composed: true, cancelable: true };
      for (const one of all(CONTROLS)) {
        one.dispatchEvent(new PointerEvent('pointerdown', how));
        one.dispatchEvent(new MouseEvent('mousedown', how));
        one.dispatchEvent(new TouchEvent('touchstart', how));
      }
    },
    words: () =>
      all('*')
        .flatMap((one) => [...one.childNodes].filter(({ nodeType }) => nodeType === 3))
        .map((node) => node.textContent)
        .join(' ')
        .replace(/\s+/g, ' '),
    space: (wide) => {
      for (const root of roots()) {
        root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet.title !== 'spaced');
        if (!wide) continue;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}',
        );
        Object.defineProperty(sheet, 'title', { value: 'spaced' });
        root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      }
    },
  };
}
