import { fileURLToPath } from 'node:url';
import type { StorybookConfig } from '@storybook/web-components-vite';

// The manifest is not in preview.ts, which the tests of the stories read without Vite.
const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  previewAnnotations: (before = []) => [...before, fileURLToPath(new URL('manifest.ts', import.meta.url))],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
