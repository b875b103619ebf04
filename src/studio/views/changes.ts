import { html, nothing, type TemplateResult } from 'lit';
import { diffLines, diffWords, type Piece } from '../../cli/edit/index.js';
import type { StudioStrings } from '../../i18n/index.js';
import type { Studio } from '../studio.js';
import { ordersIn } from '../work/policy-bench.js';
import { verdictDiff } from '../work/verdict-diff.js';
import { type ArticleChange, articleChanges, type FieldChange } from '../work/visible-changes.js';
import { baseValue, type WorkFile } from '../work/workspace.js';
import { problemText } from './problems.js';

const LABELS: Readonly<Record<string, keyof StudioStrings>> = {
  alternatePhrases: 'phrases',
  lastReviewedOn: 'reviewed',
  audience: 'audience',
};

const nameOf = (studio: Studio, name: string): string => {
  const key = LABELS[name] ?? name;
  return Object.hasOwn(studio.strings, key) ? studio.say(key as keyof StudioStrings) : name;
};

/** Words that went and came, told by their sign too and not by colour alone. */
const words = (pieces: readonly Piece[]): unknown =>
  pieces.map(({ kind, text }) =>
    kind === 'same' ? text : kind === 'new' ? html`<ins>${text}</ins>` : html`<del>${text}</del>`,
  );

const fieldChange = (studio: Studio, { field, before, after }: FieldChange): TemplateResult =>
  html`<dt>${nameOf(studio, field)}</dt>
    <dd class="text" dir="auto">${words(diffWords(before, after))}</dd>`;

function articleChange(studio: Studio, { kind, id, question, fields }: ArticleChange): TemplateResult {
  const seen = fields.filter(({ visible }) => visible);
  const unseen = fields.filter(({ visible }) => !visible);
  return html`<li class="card">
    <h3 dir="auto">${question || id}</h3>
    <p class="muted">${studio.say(`change_${kind}`)} · <code>${id}</code></p>
    ${
      seen.length
        ? html`<h4>${studio.say('visitorsSee')}</h4>
            <dl class="diff">${seen.map((one) => fieldChange(studio, one))}</dl>`
        : nothing
    }
    ${
      unseen.length
        ? html`<h4>${studio.say('visitorsSeeNot')}</h4>
            <dl class="diff">${unseen.map((one) => fieldChange(studio, one))}</dl>`
        : nothing
    }
  </li>`;
}

const AROUND = 2;
/** More errors than this are not listed before saving: the view of the files has them all. */
const MOST = 8;
const SIGNS = { same: ' ', new: '+', gone: '−' } as const;

/** The lines of the file that change, each with its neighbours. */
function lines(studio: Studio, before: string, after: string): TemplateResult {
  const pieces = diffLines(before, after);
  const near = pieces.map((_, i) =>
    pieces.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ kind }) => kind !== 'same'),
  );
  const rows = pieces.map(({ kind, text }, i) => {
    if (!near[i]) return near[i - 1] ? html`<span class="gap">⋯</span>` : nothing;
    const said = kind === 'same' ? '' : studio.say(kind === 'new' ? 'lineNew' : 'lineGone');
    return html`<span class="line ${kind}"><span aria-hidden="true">${SIGNS[kind]} </span>${said ? html`<span class="hidden">${said}: </span>` : nothing}${text}</span>`;
  });
  return html`<pre class="lines" tabindex="0" aria-label=${studio.say('linesOfFile')}>${rows}</pre>`;
}

/** Somebody else wrote the file meanwhile: nothing is lost, and the person decides. */
function conflict(studio: Studio, file: WorkFile, there: string): TemplateResult {
  const copy = (event: Event): void => {
    // Two files may be in conflict: each has its own text.
    const own = (event.currentTarget as HTMLElement).closest('section');
    const area = own?.querySelector('textarea');
    area?.closest('details')?.setAttribute('open', '');
    area?.select();
    navigator.clipboard?.writeText(file.text).then(
      () => studio.tell('copied'),
      () => studio.tell('copyByHand'),
    );
  };
  const apart = studio.workspace.together(file.name) !== undefined;
  // A name may hold spaces, which part ids from each other.
  const title = `conflict-${encodeURIComponent(file.name)}`;
  return html`<section class="card conflict" aria-labelledby=${title}>
    <h3 id=${title}>${studio.say('conflict', { name: file.name })}</h3>
    <p>${studio.say(apart ? 'conflictApart' : 'conflictHelp')}</p>
    <div class="buttons">
      ${
        apart
          ? html`<button type="button" class="primary" @click=${() => studio.bringTogether(file.name)}>
              ${studio.say('bringTogether')}
            </button>`
          : nothing
      }
      <button type="button" @click=${copy}>${studio.say('copyMine')}</button>
      <button type="button" @click=${() => studio.discard(file.name)}>${studio.say('takeTheirs')}</button>
    </div>
    <details>
      <summary>${studio.say('mineAsText')}</summary>
      <textarea class="mono" rows="10" readonly aria-label=${studio.say('mineAsText')} .value=${file.text}></textarea>
    </details>
    <h4>${studio.say('theirsToMine')}</h4>
    ${lines(studio, there, file.text)}
  </section>`;
}

/** What a changed policy means for the sample orders of the folder. */
function verdictChanges(studio: Studio, file: WorkFile): unknown {
  const { value } = file;
  const orders = ordersIn(studio.workspace.of('orders'));
  const found =
    value === undefined ? undefined : verdictDiff(baseValue(file), value, { orders, asOf: Date.now() });
  if (!found) return nothing;
  const { turned, total } = found;
  return html`<section class="card">
    <h3>${studio.say('verdictsChange', { changed: turned.length, n: total })}</h3>
    <ul class="problems">
      ${turned.map(
        ({ orderNumber, title, changes }) =>
          html`<li>
            <span class="words"><strong dir="auto">${title}</strong> <code>${orderNumber}</code><br />${changes.join('; ')}</span>
          </li>`,
      )}
    </ul>
  </section>`;
}

function fileChange(studio: Studio, file: WorkFile): TemplateResult {
  const { name, base, text, value, elsewhere } = file;
  const changes = file.kind === 'faq' && value !== undefined ? articleChanges(baseValue(file), value) : [];
  const errors = studio.problemsOf(name).filter(({ level }) => level === 'error');
  return html`<section class="pane change" aria-labelledby="change-${name}">
    <div class="pane-head">
      <h2 id="change-${name}">${name}</h2>
      ${
        elsewhere
          ? nothing
          : html`<div class="buttons">
              <button type="button" class="quiet" @click=${() => studio.discard(name)}>
                ${studio.say('discard')}<span class="hidden"> ${name}</span>
              </button>
              <button type="button" class="primary" @click=${() => void studio.save(name)}>
                ${studio.say('save')}<span class="hidden"> ${name}</span>
              </button>
            </div>`
      }
    </div>
    ${
      studio.checking
        ? html`<p class="muted">${studio.say('checking')}</p>`
        : errors.length
          ? html`<p class="warn">${studio.say('savesErrors', { n: errors.length })}</p>
              <ul class="problems">
                ${errors.slice(0, MOST).map((one) => html`<li>${problemText(studio, one)}</li>`)}
              </ul>`
          : html`<p class="muted">${studio.say('savesClean')}</p>`
    }
    ${elsewhere ? conflict(studio, file, elsewhere.text) : nothing}
    ${file.kind === 'returns' ? verdictChanges(studio, file) : nothing}
    <ul class="cards">
      ${changes.map((change) => articleChange(studio, change))}
    </ul>
    <details class="group" ?open=${!changes.length}>
      <summary>${studio.say('linesOfFile')}</summary>
      ${lines(studio, base, text)}
    </details>
  </section>`;
}

/** Everything that is not saved: what visitors will see, and which lines of the files change. */
export function changesView(studio: Studio): TemplateResult {
  const { unsaved } = studio;
  if (!unsaved.length)
    return html`<div class="empty"><h2>${studio.say('allSaved')}</h2><p>${studio.say('allSavedHelp')}</p></div>`;
  return html`<div class="changes-view">${unsaved.map((file) => fileChange(studio, file))}</div>`;
}
