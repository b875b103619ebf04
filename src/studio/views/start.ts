import { html, type TemplateResult } from 'lit';
import { format, type StudioStrings } from '../../i18n/index.js';
import { bellMark, folderMark } from './marks.js';

export interface Start {
  readonly strings: StudioStrings;
  readonly locale: string;
  readonly state: 'waiting' | 'choose' | 'cannot' | 'failed';
  readonly choose: () => void;
}

/** Before there is a folder: the page as a static site asks for one. */
export function startView({ strings, locale, state, choose }: Start): TemplateResult {
  const say = (key: keyof StudioStrings): string => format(locale, strings[key]);
  const inside = {
    waiting: () => html`<p role="status">${say('opening')}</p>`,
    choose: () =>
      html`<p>${say('chooseFolderHelp')}</p>
        <button type="button" class="primary" @click=${choose}>${folderMark} ${say('chooseFolder')}</button>`,
    cannot: () =>
      html`<p>${say('cannotOpen')}</p><pre class="command"><code>npx deskbell studio</code></pre>`,
    failed: () => html`<p role="alert">${say('openFailed')}</p>`,
  };
  return html`<div class="root start">
    <main>
      <h1><span class="mark">${bellMark}</span> ${say('studio')}</h1>
      <p class="lead">${say('studioLead')}</p>
      ${inside[state]()}
    </main>
  </div>`;
}
