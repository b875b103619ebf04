import { html, nothing, svg, type TemplateResult } from 'lit';
import { button } from '../../ui/form/buttons.js';
import { icon } from '../../ui/icon.js';
import type { Fault } from './escalation.preparing.js';
import type { Words } from './escalation.scene.js';

/** What is said before anything is chosen. */
const LIMITS = { n: 5, size: 5 };
const clipIcon = icon(svg`<path d="m8 12.5 6-6a3 3 0 0 1 4.2 4.2l-7.7 7.8a5 5 0 0 1-7-7.1L11 4" />`);
const removeIcon = icon(svg`<path d="m7 7 10 10M17 7 7 17" />`);

/** What goes with the message: read at once, since a file may change or go before it is sent. */
export class Files {
  readonly #changed: () => void;
  #list: readonly File[] = [];
  #faults: readonly { readonly name: string; readonly fault: Fault }[] = [];
  #busy = 0;
  #preparing: Promise<unknown> = Promise.resolve();
  /** The message that files are added to: what is prepared for another one does not come to it. */
  #message = 0;
  /** A reload lost some. */
  lost = false;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get list(): readonly File[] {
    return this.#list;
  }

  /** Waits for what is being prepared. False where something of it cannot go along, which the visitor has not read yet. */
  async ready(): Promise<boolean> {
    const { length } = this.#faults;
    await this.#preparing;
    return this.#faults.length === length;
  }

  clear(): void {
    this.#message += 1;
    this.#list = this.#faults = [];
    this.lost = false;
  }

  add(picked: Iterable<File>): Promise<unknown> {
    return (this.#preparing = Promise.all([this.#preparing, this.#add(picked)]));
  }

  async #add(picked: Iterable<File>): Promise<void> {
    const message = this.#message;
    this.#faults = [];
    this.lost = false;
    this.#busy += 1;
    this.#changed();
    const part = await import('./escalation.preparing.js').catch(() => undefined);
    for (const file of picked) {
      const room = this.#list.length < LIMITS.n;
      const taken = room ? ((await part?.prepared(file, LIMITS.size)) ?? 'unreadable') : 'too-many';
      if (message !== this.#message) break;
      if (typeof taken === 'string') this.#faults = [...this.#faults, { name: file.name, fault: taken }];
      else this.#list = [...this.#list, taken];
      this.#changed();
    }
    this.#busy -= 1;
    this.#changed();
  }

  draw(t: Words): TemplateResult {
    const pick = ({ target }: Event): void => {
      const input = target as HTMLInputElement;
      void this.add([...(input.files ?? [])]).then(() => (input.value = ''));
    };
    return html`<div class="field-group files">
      <label class="label" for="files">${t('files')}</label>
      <p class="help" id="files-help">${t('filesHelp', LIMITS)}</p>
      <div role="status">
        ${this.#busy ? html`<p class="small">${t('preparing')}</p>` : nothing}
        ${this.lost ? html`<p class="small">${t('filesAgain')}</p>` : nothing}
        ${this.#faults.map(({ name, fault }) => html`<p class="error">${t(`file/${fault}`, { name, ...LIMITS })}</p>`)}
      </div>
      ${this.#list.length ? html`<ul class="file-list">${this.#list.map((file) => this.#row(t, file))}</ul>` : nothing}
      <input hidden type="file" id="files" multiple accept="image/*,video/*,application/pdf,text/plain" @change=${pick} />
      ${button({
        label: t('addFiles'),
        quiet: true,
        icon: clipIcon,
        describedBy: 'files-help',
        press: (event) =>
          ((event.currentTarget as Element).previousElementSibling as HTMLInputElement).click(),
      })}
    </div>`;
  }

  #row(t: Words, file: File): TemplateResult {
    const remove = (): void => {
      this.#list = this.#list.filter((one) => one !== file);
      this.#changed();
    };
    return html`<li>
      <bdi>${file.name}</bdi><span class="small">${(file.size / 1000).toLocaleString(undefined, { maximumFractionDigits: 0 })} kB</span>
      <button class="remove" type="button" aria-label=${t('removeFile', { name: file.name })} @click=${remove}>${removeIcon}</button>
    </li>`;
  }
}
