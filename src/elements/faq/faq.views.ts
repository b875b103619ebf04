import { html, nothing, type TemplateResult } from 'lit';
import { firstWords } from '../../i18n/first.js';
import { shownHits, snippet } from '../../search/session.js';
import type { Hit, Hits, Segment } from '../../search/index.js';
import { enterIcon } from '../../ui/icons.js';
import { person } from '../../ui/person.js';
import type { Library, Topic } from './faq.library.js';
import { list } from './faq.rows.js';
import type { Scene } from './faq.scene.js';
import { waiting } from '../../ui/shell.js';

const OFFLINE = 'content/offline';

export function drawScene(scene: Scene): TemplateResult {
  const { source } = scene;
  if (source.state === 'loading') return waiting(scene.t('loading'));
  if (source.state === 'failed') return failed(scene, source.code);
  return html`<div class="body" lang=${source.library.faq.locale} @pointerdown=${() => scene.on.prepare()}>${inside(scene, source.library)}</div>
    ${toPerson(scene)}`;
}

function inside(scene: Scene, library: Library): unknown {
  const { view } = scene.session;
  switch (view.name) {
    case 'home':
      return home(scene, library);
    case 'results':
      return results(scene, library);
    default:
      return scene.visit?.draw(scene, library) ?? waiting();
  }
}

/** One muted line that counts. A screen reader is told the same by a region of its own, after a pause. */
export function drawStatus({ t, locale, source, session, elsewhere, on }: Scene): unknown {
  const { answer, query, view } = session;
  if (source.state === 'failed') return source.code === OFFLINE ? t('offline') : firstWords(locale).failed;
  if (view.name !== 'results') return nothing;
  if (answer.state === 'failed') return t('searchFailed');
  const hits = shownHits(session);
  if (!hits) return t('searching', { query });
  const n = hits.hits.length;
  // Seen, not read again: it has been said.
  const counted = html`<span aria-hidden="true"
    >${t(n ? 'topicCount' : 'nothing', { n, query: hits.query })}${
      n ? html`<span class="hidden"> ${t('forQuery', { query: hits.query })}</span>` : nothing
    }</span
  >`;
  const { corrected } = hits;
  const said = corrected
    ? html`${counted}<span class="correction">
      ${t('didYouMean')}
      <button class="text-button" type="button" @click=${() => on.correct(corrected)}><bdi>${corrected}</bdi></button>
    </span>`
    : counted;
  return elsewhere ? [said, elsewhere.draw(hits)] : said;
}

function failed(scene: Scene, code: string): TemplateResult {
  const { t, locale, on } = scene;
  return html`<div class="empty">
      <p class="muted">${t(code === OFFLINE ? 'offlineHelp' : 'failedHelp')}</p>
      <button class="button" type="button" @click=${() => on.retry()}>${firstWords(locale).retry}</button>
    </div>
    ${toPerson(scene)}`;
}

export function home(scene: Scene, library: Library): TemplateResult {
  const { t, noSuggestions } = scene;
  const here = noSuggestions ? [] : (library.pages?.suggested(scene.path) ?? []);
  // Together no more than a person reads at one glance, and never none of the popular.
  const popular = noSuggestions
    ? []
    : library.popular.filter((article) => !here.includes(article)).slice(0, Math.max(3, 6 - here.length));
  return html`<div class="home">
    ${list(scene, t('suggested'), here, 'suggestion')} ${list(scene, t('popular'), popular, 'popular')}
    ${topics(scene, library.topics)}
  </div>`;
}

function topics({ t, on }: Scene, all: readonly Topic[]): unknown {
  if (all.length === 0) return nothing;
  return html`<section class="wide">
    <h2 class="heading">${t('topics')}</h2>
    <ul class="topics">
      ${all.map(
        ({ category, articles }) =>
          html`<li>
            <button class="topic" type="button" data-id=${category.id} @click=${() => on.visit((visit) => visit.topic(category.id))}>
              <span class="topic-title">${category.title}</span>
              ${category.description ? html`<span class="muted">${category.description}</span>` : nothing}
              <span class="count">${t('topicCount', { n: articles.length })}</span>
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function results(scene: Scene, library: Library): unknown {
  const hits = shownHits(scene.session);
  if (!hits) return scene.session.answer.state === 'failed' ? home(scene, library) : waiting();
  if (hits.hits.length === 0) return nothingFound(scene, library, hits);
  return html`<div
      class="results"
      id="results"
      part="results"
      role="listbox"
      aria-label=${scene.t('results')}
    >
      ${hits.hits.map((hit, index) => result(scene, { library, hits, hit, index }))}
    </div>
    ${hints(scene)}`;
}

interface Place {
  readonly library: Library;
  readonly hits: Hits;
  readonly hit: Hit;
  readonly index: number;
}

function result(scene: Scene, { library, hits, hit, index }: Place): TemplateResult {
  const { article } = hit;
  const title = library.topics.find((topic) => topic.category.id === article.category)?.category.title;
  const short = scene.highlight(article.short, hits);
  const elsewhere = short.some((segment) => segment.hit)
    ? undefined
    : snippet(article, hit, scene.highlight, hits);
  const best = index === 0 && isBest(hits);
  return html`<div
    class=${best ? 'result best' : 'result'}
    part="result"
    role="option"
    id=${`result-${index}`}
    tabindex="-1"
    data-id=${article.id}
    lang=${article.locale ?? nothing}
    aria-selected=${index === scene.session.active ? 'true' : 'false'}
    @click=${() => scene.on.visit((visit) => visit.opened(article.id, 'search', index + 1))}
  >
    <span class="question" dir="auto">${marked(scene.highlight(article.question, hits))}</span>
    <span class="short" dir="auto">${marked(short)}</span>
    ${elsewhere ? html`<span class="short elsewhere" dir="auto">${marked(elsewhere)}</span>` : nothing}
    <span class="foot">
      ${title ? html`<span>${title}</span>` : nothing}
      ${best ? html`<span class="badge">${scene.t('best')}</span>` : nothing}
    </span>
    ${enterIcon}
  </div>`;
}

/** Clearly ahead of the next: it is given room to be read without another press. */
const isBest = ({ hits: [first, second] }: Hits): boolean =>
  !!first && !!second && first.score >= 1.5 * second.score;

const marked = (segments: readonly Segment[]): unknown =>
  segments.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));

function nothingFound(scene: Scene, library: Library, hits: Hits): TemplateResult {
  const { t } = scene;
  return html`<div class="empty">
      <p class="muted">${t('nothingHelp')}</p>
    </div>
    ${list(
      scene,
      t('nearest'),
      hits.nearest.map((hit) => hit.article),
      'nearest',
    )}
    ${topics(scene, library.topics)}`;
}

function hints({ t, session }: Scene): TemplateResult {
  return html`<p class="hints" aria-hidden="true">
    <span><kbd>↑</kbd><kbd>↓</kbd> ${t('hintChoose')}</span>
    ${session.active >= 0 ? html`<span><kbd>Enter</kbd> ${t('hintOpen')}</span>` : nothing}
    <span><kbd>Esc</kbd> ${t('hintClear')}</span>
  </p>`;
}

/** A human door on every screen. The question goes along. */
function toPerson({ t, session, visit, on }: Scene): TemplateResult {
  const article = session.view.name === 'article' ? session.view.article : undefined;
  const label = t('personButton');
  const { answer } = session;
  const lost = session.view.name === 'results' && answer.state === 'found' && answer.hits.hits.length === 0;
  return person(
    t('person'),
    t(session.query.trim() ? 'personHelp' : 'personPlain'),
    html`<button
        class=${lost ? 'button' : 'button quiet'}
        part="action"
        type="button"
        @click=${() => on.visit((visit) => visit.requested({ type: 'escalate', label }, article))}
      >
        ${label}
      </button>
      ${visit?.drawUnanswered()}`,
  );
}
