import { html, nothing, type TemplateResult } from 'lit';
import { hashOfRoute, type View } from '../route.js';
import type { Studio } from '../studio.js';
import type { WorkFile } from '../work/workspace.js';
import { option } from './plain-fields.js';

/** Which of several files of one kind; nothing where there is one. */
export function fileChoice(
  studio: Studio,
  files: readonly WorkFile[],
  { file, view }: { readonly file: string; readonly view: View },
): TemplateResult | typeof nothing {
  if (files.length < 2) return nothing;
  const choose = (event: Event): void => {
    location.hash = hashOfRoute({ view, file: (event.target as HTMLSelectElement).value });
  };
  return html`<div class="form-field">
    <label for="file">${studio.say('file')}</label>
    <select id="file" @change=${choose}>
      ${files.map(({ name }) => option(name, name, file))}
    </select>
  </div>`;
}
