import { html, type TemplateResult } from 'lit';
import type { StudioStrings } from '../../i18n/index.js';
import type { Studio } from '../studio.js';

/** A field of a bench: nothing of it is saved. */
export const textField = (
  studio: Studio,
  [id, label, value]: readonly [id: string, label: keyof StudioStrings, value: string],
  typed: (value: string) => void,
): TemplateResult =>
  html`<div class="form-field">
    <label for=${id}>${studio.say(label)}</label>
    <input
      id=${id}
      type="text"
      autocomplete="off"
      .value=${value}
      @input=${(event: Event) => typed((event.target as HTMLInputElement).value)}
    />
  </div>`;

export const option = (value: string, label: string, now: string): TemplateResult =>
  html`<option value=${value} ?selected=${value === now}>${label}</option>`;
