import { html, type TemplateResult } from 'lit';
import type { StudioStrings } from '../../i18n/index.js';
import type { Studio } from '../studio.js';
import { localValue, momentOf } from '../work/moments.js';

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

/** A day and a time on it, in the time zone of this machine. */
export const momentField = (
  studio: Studio,
  [id, label, at]: readonly [id: string, label: keyof StudioStrings, at: number],
  moved: (at: number) => void,
): TemplateResult =>
  html`<div class="form-field">
    <label for=${id}>${studio.say(label)}</label>
    <input
      id=${id}
      type="datetime-local"
      .value=${localValue(at)}
      @input=${(event: Event) => moved(momentOf((event.target as HTMLInputElement).value))}
    />
  </div>`;

export const option = (value: string, label: string, now: string): TemplateResult =>
  html`<option value=${value} .selected=${value === now}>${label}</option>`;
