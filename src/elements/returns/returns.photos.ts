import { html, nothing, type TemplateResult } from 'lit';
import type { QuestionOf } from '../../returns/session.js';
import { button } from '../../ui/form/buttons.js';
import { clearIcon } from '../../ui/icons.js';
import { frame, heading } from './returns.form.js';
import { photoIcon } from './returns.icons.js';
import type { Scene } from './returns.scene.js';
import { piecesTitle } from './returns.words.js';

export function drawPhotos(scene: Scene, { item }: QuestionOf<'photos'>): TemplateResult {
  const { t, photos, on } = scene;
  const { files, working, problem } = photos;
  return frame(scene, {
    about: piecesTitle(scene, item),
    go: files.length ? t('next') : false,
    body: html`${heading(t('photosTitle'), t('photosHelp'))}
      ${files.length ? html`<ul class="files">${files.map((file) => drawFile(scene, file))}</ul>` : nothing}
      ${problem ? html`<p class="error" role="alert">${problem}</p>` : nothing}
      <p class="muted" role="status">${working ? t('photosWorking') : nothing}</p>
      <div class="buttons">
        <label class=${files.length ? 'button quiet picker' : 'button picker'}>
          ${photoIcon}${t('photosAdd')}
          <input
            type="file"
            accept="image/*"
            multiple
            @change=${(event: Event) => {
              const field = event.target as HTMLInputElement;
              on.pick([...(field.files ?? [])]);
              field.value = '';
            }}
          />
        </label>
        ${
          files.length || working
            ? nothing
            : button({ label: t('photosNone'), quiet: true, press: () => on.answer([]) })
        }
      </div>`,
  });
}

const drawFile = ({ t, locale, on }: Scene, { name, size }: File): TemplateResult =>
  html`<li class="file">
    ${photoIcon}<bdi>${name}</bdi>
    <span class="help">${new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.max(1, size / 1000))}</span>
    <button class="remove" type="button" aria-label=${t('photoRemove', { name })} @click=${() => on.drop(name)}>
      ${clearIcon}
    </button>
  </li>`;
