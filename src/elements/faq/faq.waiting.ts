import { html, type TemplateResult } from 'lit';

/** Held space in the shape of what comes; `label` says so to those who do not see it. */
export const waiting = (label = ''): TemplateResult =>
  html`<div class="wait"><span class="hidden">${label}</span><i></i><i></i><i></i><i></i><i></i><i></i></div>`;
