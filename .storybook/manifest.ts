/// <reference types="vite/client" />
// The tables of Storybook's documentation come from the built manifest; without a build they stay empty.
import { setCustomElementsManifest } from '@storybook/web-components';

const found = import.meta.glob<{ default: unknown }>('../dist/custom-elements.json', { eager: true });
for (const { default: manifest } of Object.values(found)) setCustomElementsManifest(manifest);

export default {};
