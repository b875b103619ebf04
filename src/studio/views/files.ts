import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { hashOfRoute } from '../route.js';
import type { Studio } from '../studio.js';
import { articleOf } from '../work/articles.js';
import { inField } from '../work/as-typed.js';
import { isChanged, type WorkFile } from '../work/workspace.js';
import { badge, countWords, levelMark } from './problems.js';
import type { Finding } from '../../cli/in-a-page.js';

/** A line of the list: where, how bad, what. An article's problem leads to the article. */
function problem(studio: Studio, file: WorkFile, finding: Finding): TemplateResult {
  const article = file.kind === 'faq' ? articleOf(file.value, finding) : -1;
  const words = html`${finding.message} <code>${finding.code}</code>`;
  return html`<li>
    ${levelMark(studio, finding.level)}
    <span class="words"
      ><span class="muted">${studio.say('line', { n: finding.line })}</span> ${words}
      ${article >= 0 ? html`<a href=${hashOfRoute({ view: 'articles', file: file.name, article })}>${studio.say('openArticle')}</a>` : nothing}
    </span>
  </li>`;
}

function detail(studio: Studio, file: WorkFile): TemplateResult {
  const findings = studio.problemsOf(file.name);
  const typed = (event: Event): void => studio.write(file.name, (event.target as HTMLTextAreaElement).value);
  return html`<section class="pane" aria-labelledby="file-title">
    <h2 id="file-title">${file.name}</h2>
    <p class="muted" role="status">
      ${studio.say(`kind_${file.kind}`)} · ${studio.checking ? studio.say('checking') : countWords(studio, findings)}
    </p>
    <ul class="problems">
      ${findings.map((finding) => problem(studio, file, finding))}
    </ul>
    <details class="group" ?open=${file.value === undefined || file.kind !== 'faq'}>
      <summary>${studio.say('asText')}</summary>
      <div class="inside form-field">
        <label for="text">${studio.say('textOf', { name: file.name })}</label>
        <textarea id="text" class="mono" rows="24" spellcheck="false" .value=${live(inField(file.text))} @input=${typed}></textarea>
      </div>
    </details>
  </section>`;
}

/** Every file of the help desk, with its problems; each can be edited as text. */
export function filesView(studio: Studio): TemplateResult {
  const { files } = studio.workspace;
  const open = studio.workspace.file(studio.route.file) ?? files[0];
  return html`<div class="two files-view">
    <nav class="list" aria-label=${studio.say('files')}>
      <ul class="articles">
        ${files.map(
          (file) =>
            html`<li>
              <a href=${hashOfRoute({ view: 'files', file: file.name })} aria-current=${file === open ? 'true' : nothing}>
                <span class="row-title">${file.name}</span>
                <span class="row-more">
                  ${studio.say(`kind_${file.kind}`)} ${badge(studio, studio.problemsOf(file.name))}
                  ${isChanged(file) ? html`<span class="tag">${studio.say('unsaved')}</span>` : nothing}
                </span>
              </a>
            </li>`,
        )}
      </ul>
      ${
        studio.workspace.unread.size
          ? html`<p class="muted">${studio.say('unread', { names: [...studio.workspace.unread].join(', ') })}</p>`
          : nothing
      }
    </nav>
    ${open ? detail(studio, open) : html`<p>${studio.say('noFaq')}</p>`}
  </div>`;
}
