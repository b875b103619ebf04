import { html, nothing, type TemplateResult } from 'lit';
import { hashOfRoute, VIEWS } from '../route.js';
import type { Studio } from '../studio.js';
import { bellMark, folderMark } from './marks.js';

function navigation(studio: Studio): TemplateResult {
  const { route, unsaved } = studio;
  return html`<nav aria-label=${studio.say('views')}>
    <ul>
      ${VIEWS.map(
        (view) =>
          html`<li>
            <a href=${hashOfRoute({ view })} aria-current=${route.view === view ? 'page' : nothing}
              >${studio.say(`view_${view}`)}${
                view === 'changes' && unsaved.length
                  ? html` <span class="badge"
                      ><span aria-hidden="true">${unsaved.length}</span
                      ><span class="hidden">${studio.say('unsavedFiles', { n: unsaved.length })}</span></span
                    >`
                  : nothing
              }</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}

/** Files that somebody else wrote while they were edited here. */
function alarm(studio: Studio): TemplateResult | typeof nothing {
  const names = studio.workspace.files.filter(({ elsewhere }) => elsewhere).map(({ name }) => name);
  if (!names.length) return nothing;
  return html`<p class="alarm" role="alert">
    ${studio.say('changedElsewhere', { names: names.join(', ') })}
    <a href=${hashOfRoute({ view: 'changes' })}>${studio.say('seeChanges')}</a>
  </p>`;
}

/** What stands around every view. */
export function frame(studio: Studio, inside: TemplateResult): TemplateResult {
  return html`<div class="root">
    <header>
      <h1><span class="mark">${bellMark}</span> ${studio.say('studio')}</h1>
      <p class="folder">${folderMark} <span>${studio.workspace.label}</span></p>
      ${navigation(studio)}
    </header>
    ${alarm(studio)}
    <p class="told" role="status">${studio.told}</p>
    <main tabindex="-1">${inside}</main>
  </div>`;
}
