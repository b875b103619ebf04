import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { deskContent } from './desk.content.js';

/** The desk in each script and manner of writing: short lines and long ones, from right to left, without spaces. */

interface Args {
  lang: string;
  dir: 'ltr' | 'rtl';
  view?: string;
}

const meta: Meta<Args> = {
  title: 'languages',
  component: 'deskbell-desk',
  args: { lang: 'en', dir: 'ltr' },
  render: ({ lang, dir, view }) =>
    html`<deskbell-desk storage="none" lang=${lang} dir=${dir} .content=${deskContent} .view=${view}></deskbell-desk>`,
  play: async ({ canvasElement }) => {
    const desk = canvasElement.querySelector('deskbell-desk');
    for (const end = performance.now() + 8000; performance.now() < end; ) {
      const room = desk?.shadowRoot?.querySelector('deskbell-faq, deskbell-returns, deskbell-escalation');
      if (room?.shadowRoot?.querySelector('button')) break;
      await new Promise(requestAnimationFrame);
    }
  },
};

export default meta;

type Story = StoryObj<Args>;

export const Arabic: Story = { args: { lang: 'ar', dir: 'rtl' } };

export const Hebrew: Story = { args: { lang: 'he', dir: 'rtl' } };

export const Hindi: Story = { args: { lang: 'hi' } };

export const Japanese: Story = { args: { lang: 'ja' } };

export const Chinese: Story = { args: { lang: 'zh' } };

export const Korean: Story = { args: { lang: 'ko' } };

export const Polish: Story = { args: { lang: 'pl' } };

export const TurkishReturns: Story = { args: { lang: 'tr', view: 'returns' } };

export const GermanPerson: Story = { args: { lang: 'de', view: 'escalation' } };
