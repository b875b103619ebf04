// The frame of the site: its name, and a calm page to read. Stories show their controls when asked.
import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const sans = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'Deskbell',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#0b5a5e',
    colorSecondary: '#0b5a5e',
    appBg: '#f6f8f8',
    appBorderRadius: 8,
    barSelectedColor: '#0b5a5e',
    fontBase: sans,
  }),
  sidebar: { showRoots: true, collapsedRoots: ['project', 'workshop'] },
});
