/** What a page around an element decides: light or dark, the direction of writing, the room there is. */
export interface Surroundings {
  readonly theme: 'light' | 'dark';
  readonly direction: 'ltr' | 'rtl';
  /** A CSS width, or `any` for all there is. */
  readonly width: string;
  /** The language of the page. */
  readonly locale: string;
}

/** Makes the document such a page. Used by Storybook's toolbar and by the tests of the stories. */
export function inSurroundings({ theme, direction, width, locale }: Surroundings): void {
  const { documentElement: page, body } = document;
  page.lang = locale;
  page.dir = direction;
  page.style.colorScheme = theme;
  page.style.background = 'Canvas';
  page.style.color = 'CanvasText';
  body.style.maxInlineSize = width === 'any' ? '' : width;
}
