import { css, html, nothing, type TemplateResult } from 'lit';
import { downIcon } from './icons.js';
import { type Asked, describedBy, explained, requiredWord } from './labels.js';

export interface TextField extends Asked {
  readonly type?: 'text' | 'email' | 'tel' | 'date';
  readonly value: string;
  /** The standard name of what is asked, so that the browser can fill it in. */
  readonly autocomplete?: AutoFill;
  readonly inputMode?: 'text' | 'numeric' | 'email' | 'tel';
  /** Codes and numbers read from left to right in every language. */
  readonly code?: boolean;
  readonly changed: (value: string) => void;
}

export interface TextArea extends Omit<TextField, 'type' | 'inputMode' | 'code'> {
  readonly rows?: number;
}

export interface Select extends Asked {
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly changed: (value: string) => void;
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;

const framed = (asked: Asked, field: TemplateResult): TemplateResult =>
  html`<div class="field-group">
    <label class="label" for=${asked.name}>${asked.label}${requiredWord(asked)}</label>
    ${explained(asked)} ${field}
  </div>`;

/** One line of text. What is wrong is said by us, in words, and not by the browser's bubbles. */
export const textField = (asked: TextField): TemplateResult =>
  framed(
    asked,
    html`<input
      class="input"
      type=${asked.type ?? 'text'}
      id=${asked.name}
      name=${asked.name}
      dir=${asked.code ? 'ltr' : 'auto'}
      inputmode=${asked.inputMode ?? nothing}
      autocomplete=${asked.autocomplete ?? 'off'}
      spellcheck=${asked.code ? 'false' : nothing}
      ?required=${asked.required}
      aria-invalid=${asked.error ? 'true' : nothing}
      aria-describedby=${describedBy(asked)}
      .value=${asked.value}
      @input=${(event: Event) => asked.changed(valueOf(event))}
    />`,
  );

export const textArea = (asked: TextArea): TemplateResult =>
  framed(
    asked,
    html`<textarea
      class="input"
      id=${asked.name}
      name=${asked.name}
      dir="auto"
      rows=${asked.rows ?? 4}
      autocomplete=${asked.autocomplete ?? 'off'}
      ?required=${asked.required}
      aria-invalid=${asked.error ? 'true' : nothing}
      aria-describedby=${describedBy(asked)}
      .value=${asked.value}
      @input=${(event: Event) => asked.changed(valueOf(event))}
    ></textarea>`,
  );

export const select = (asked: Select): TemplateResult =>
  framed(
    asked,
    html`<div class="select">
      <select
      class="input"
      id=${asked.name}
      name=${asked.name}
      ?required=${asked.required}
      aria-invalid=${asked.error ? 'true' : nothing}
      aria-describedby=${describedBy(asked)}
      @change=${(event: Event) => asked.changed(valueOf(event))}
    >
      ${asked.options.map(
        ({ value, label }) =>
          html`<option value=${value} .selected=${value === asked.value}>${label}</option>`,
      )}
    </select>${downIcon}</div>`,
  );

export const fieldStyles = css`
  .field-group {
    display: grid;
    gap: 6px;
  }
  .label {
    font-weight: 600;
    line-height: 1.4;
  }
  .input {
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 14px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    font-size: 16px;
    line-height: 1.5;
  }
  textarea.input {
    display: block;
    resize: vertical;
  }
  .select {
    position: relative;
  }
  .select .input {
    appearance: none;
    padding-inline-end: 44px;
    text-overflow: ellipsis;
  }
  .select .icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 14px;
    color: var(--_accent);
    pointer-events: none;
  }
  .input:focus-visible {
    border-color: var(--_focus);
    outline: 2px solid var(--_focus);
    outline-offset: -1px;
  }
  .input[aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
`;
