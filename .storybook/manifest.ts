/// <reference types="vite/client" />
// What only the documentation needs, apart from preview.ts, which the tests of the stories read without Vite. The tables come
// from the built manifest; without a build they stay empty.
import { setCustomElementsManifest } from '@storybook/web-components';
import { create } from 'storybook/theming';

interface Manifest {
  readonly modules: readonly {
    readonly declarations: readonly { readonly tagName: string; readonly description?: string }[];
  }[];
}

const found = import.meta.glob<{ default: Manifest }>('../dist/custom-elements.json', { eager: true });
const manifests = Object.values(found).map((module) => module.default);
for (const manifest of manifests) setCustomElementsManifest(manifest);

/** What an element is for. How it is made is told below that, to those who read its code. */
function aboutElement(tag: string): string | undefined {
  const elements = manifests.flatMap(({ modules }) => modules.flatMap(({ declarations }) => declarations));
  return elements.find(({ tagName }) => tagName === tag)?.description?.split('\n\n')[0];
}

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

export const parameters = {
  docs: {
    extractComponentDescription: aboutElement,
    theme: create({ base: 'light', fontBase: sans, colorSecondary: '#0b5a5e' }),
    toc: { headingSelector: 'h2, h3', title: 'On this page' },
  },
};
