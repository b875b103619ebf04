import { html, nothing, type TemplateResult } from 'lit';
import { filled, isRightToLeft, wordsFor } from '../../cli/in-a-page.js';
import { own } from '../../content/reading.js';
import { parseReturns } from '../../returns/index.js';
import type { Studio } from '../studio.js';
import { articlesOf, articlesPath, textAt } from '../work/articles.js';
import { fileBeside } from '../work/beside.js';
import type { WorkFile } from '../work/workspace.js';

/** How the visitor's page is set up. */
export interface Stage {
  width: 'wide' | 'phone';
  dark: boolean;
  /** Undefined until somebody says: as the language of the file is written. */
  rtl: boolean | undefined;
}

/** Fields that keep an article from visitors: in the preview it is shown all the same. */
const HIDING = ['status', 'publishAt', 'unpublishAt', 'audience'];

let last: { readonly key: string; readonly content: unknown } | undefined;

/** The file as a page gets it, with the words of its policy; the article that is edited is shown whatever its state. */
function contentFor(studio: Studio, file: WorkFile, index: number): unknown {
  const policy = fileBeside(studio.workspace, file.name, textAt(file.value, 'policy'));
  const key = [file.name, index, file.text, policy?.text].join('\n');
  if (last?.key === key) return last.content;
  const { value } = file;
  const articles = articlesOf(value).map((article, i) =>
    i === index
      ? Object.fromEntries(Object.entries(Object(article)).filter(([name]) => !HIDING.includes(name)))
      : article,
  );
  const { policy: _name, ...rest } = Object(value) as Record<string, unknown>;
  const whole = articlesPath(value).length ? { ...rest, articles } : articles;
  const { model } = parseReturns(policy?.value);
  const content = filled(whole, model && wordsFor(model, value, Date.now()));
  last = { key, content };
  return content;
}

const switchOf = (
  studio: Studio,
  [label, on, turn]: readonly [string, boolean, () => void],
): TemplateResult =>
  html`<button
    type="button"
    class="switch"
    aria-pressed=${on}
    @click=${() => {
      turn();
      studio.changed();
    }}
  >
    ${label}
  </button>`;

const isHidden = (article: unknown): boolean =>
  HIDING.some((key) => own(article, key) !== undefined && own(article, key) !== 'published');

/** The article in the real element, as visitors of a page see it. */
export function preview(
  studio: Studio,
  file: WorkFile,
  { stage, index }: { stage: Stage; index: number },
): TemplateResult {
  const article = articlesOf(file.value)[index];
  const id = textAt(article, 'id');
  const locale = textAt(file.value, 'locale') || 'en';
  const rtl = stage.rtl ?? isRightToLeft(locale);
  return html`<section class="preview" aria-labelledby="preview-title">
    <div class="preview-head">
      <h2 id="preview-title" tabindex="-1">${studio.say('preview')}</h2>
      <div class="switches" role="group" aria-label=${studio.say('previewAs')}>
        ${switchOf(studio, [studio.say('wide'), stage.width === 'wide', () => (stage.width = 'wide')])}
        ${switchOf(studio, [studio.say('phone'), stage.width === 'phone', () => (stage.width = 'phone')])}
        ${switchOf(studio, [studio.say('dark'), stage.dark, () => (stage.dark = !stage.dark)])}
        ${switchOf(studio, [studio.say('rtl'), rtl, () => (stage.rtl = !rtl)])}
      </div>
    </div>
    ${isHidden(article) ? html`<p class="help">${studio.say('previewHidden')}</p>` : nothing}
    <div class="stage ${stage.width} ${stage.dark ? 'dark' : 'light'}" dir=${rtl ? 'rtl' : 'ltr'}>
      <deskbell-faq
        no-history
        no-suggestions
        lang=${locale}
        theme=${stage.dark ? 'dark' : 'light'}
        .content=${contentFor(studio, file, index)}
        .article=${id}
        @deskbell-action-requested=${(event: Event) => event.preventDefault()}
      ></deskbell-faq>
    </div>
  </section>`;
}
