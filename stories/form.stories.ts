import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './form.surface.js';

interface Args {
  mistaken: boolean;
}

const meta: Meta<Args> = {
  title: 'furniture of forms',
  args: { mistaken: false },
  render: ({ mistaken }) =>
    html`<div style="padding: 16px"><form-surface ?mistaken=${mistaken}></form-surface></div>`,
};

export default meta;
type Story = StoryObj<Args>;

export const Everything: Story = {};

export const SomethingIsMissing: Story = { args: { mistaken: true } };
