import { html, nothing, type TemplateResult } from 'lit';
import { warningIcon } from './icons.js';
import type { Say } from './words.js';

/** What every question of a form has. */
export interface Asked {
  readonly say: Say;
  /** Unique on the surface: the id of the field, and the name of its parts. */
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  /** What is still missing, in words. */
  readonly error?: string | undefined;
  readonly required?: boolean;
}

/** Ids of what explains a question, for `aria-describedby`; the error first, since it is news. */
export const describedBy = ({ name, help, error }: Asked): string | typeof nothing =>
  [error && `${name}-error`, help && `${name}-help`].filter(Boolean).join(' ') || nothing;

// The space is in one text with the word: between two texts, Chromium leaves it out of the name.
export const requiredWord = ({ say, required }: Asked): unknown =>
  required ? html`<span class="required">${` ${say('required')}`}</span>` : nothing;

/** The help and, under it, what is missing. */
export const explained = ({ say, name, help, error }: Asked): TemplateResult =>
  html`${help ? html`<p class="help" id=${`${name}-help`}>${help}</p>` : nothing}
  ${
    error
      ? html`<p class="error" id=${`${name}-error`}>
          ${warningIcon}<span><span class="hidden">${say('problem')} </span>${error}</span>
        </p>`
      : nothing
  }`;
