import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import { bringPseudo } from './pseudo.js';
import { inSurroundings } from './surroundings.js';

bringPseudo();

/** All that Deskbell speaks, and two that show what is not translated, or too narrow: long, and from right to left. */
const locales = 'en ar de es fr he hi it ja ko pl pt ru tr uk zh en-XA ar-XB'.split(' ');

const widths = ['any', '280px', '320px', '640px', '1200px'];

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Guides',
          [
            'Adopting Deskbell',
            'One desk: desk.json',
            'How a question becomes an answer',
            'What can go back: returns.json',
            'Guided steps: guides.json',
            'Who answers: departments.json',
            'Delivery: kept until they have it',
            'Engines elsewhere',
            '*',
            'Problems, by code',
          ],
          'Elements',
          ['deskbell-desk', 'deskbell-faq', 'deskbell-returns', 'deskbell-guide', 'deskbell-escalation'],
          'For editors',
          ['For editors', 'The first hour', '*'],
          'Project',
          ['Changelog', 'Contributing', 'Decisions', ['Decisions', '*']],
          'Workshop',
        ],
      },
    },
  },
  globalTypes: {
    theme: { toolbar: { title: 'Theme', icon: 'contrast', items: ['light', 'dark'], dynamicTitle: true } },
    direction: {
      toolbar: { title: 'Direction', icon: 'transfer', items: ['ltr', 'rtl'], dynamicTitle: true },
    },
    locale: { toolbar: { title: 'Language', icon: 'globe', items: locales, dynamicTitle: true } },
    width: { toolbar: { title: 'Width', icon: 'grow', items: [...widths], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', direction: 'ltr', width: 'any', locale: 'en' },
  decorators: [
    (story, { globals }) => {
      inSurroundings(globals as Parameters<typeof inSurroundings>[0]);
      return html`${story()}`;
    },
  ],
};

export default preview;
