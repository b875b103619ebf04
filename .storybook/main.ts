import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { pagesFolder, writePages } from './pages.js';

writePages();

/** Stories of elements stand together, those of their furniture and of whole journeys below. */
const elements = ['desk', 'faq', 'returns', 'guide', 'escalation'];

// The manifest is not in preview.ts, which the tests of the stories read without Vite.
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: [
    { directory: pagesFolder, files: '*.mdx' },
    { directory: '../stories', files: `@(${elements.join('|')}).stories.ts`, titlePrefix: 'Elements' },
    { directory: '../stories', files: `!(${elements.join('|')}).stories.ts`, titlePrefix: 'Workshop' },
  ],
  staticDirs: [{ from: '../docs/images', to: '/docs/images' }],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  previewAnnotations: (before = []) => [...before, fileURLToPath(new URL('manifest.ts', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
