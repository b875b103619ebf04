import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Action } from '../../content/index.js';
import { parseMarkdown } from '../../content/markdown/index.js';
import { longestWay, type Guide, type OutcomeNode, type QuestionNode } from '../../guides/session.js';
import { firstWords } from '../../i18n/first.js';
import { answers } from '../../ui/form/answers.js';
import { back } from '../../ui/back.js';
import { button, buttons } from '../../ui/form/buttons.js';
import { nextIcon } from '../../ui/icons.js';
import { person } from '../../ui/person.js';
import { drawBlocks } from '../../ui/markdown.js';
import { doneIcon, outIcon } from '../../ui/reading-icons.js';
import { waiting } from '../../ui/shell.js';
import type { Going, Scene } from './guide.scene.js';

export function drawScene(scene: Scene): TemplateResult {
  const { source, going } = scene;
  if (source.state === 'loading') return waiting(scene.t('loading'));
  if (source.state === 'failed') return html`${failed(scene, source.code)} ${toPerson(scene)}`;
  const { locale, guides } = source.guides;
  const body = going ? goes(scene, going) : list(scene, guides);
  return html`<div class="body" lang=${locale}>${body}</div>
    ${toPerson(scene)}`;
}

function failed({ t, locale, on }: Scene, code: string): TemplateResult {
  const { failed, retry } = firstWords(locale);
  return html`<div class="form">
    <p role="alert">${code === 'content/offline' ? t('offline') : failed}</p>
    <p class="muted">${t('failedHelp')}</p>
    ${buttons(button({ label: retry, press: () => on.retry() }))}
  </div>`;
}

function list({ t, missing, on }: Scene, guides: readonly Guide[]): TemplateResult {
  return html`<h2 class="title" id="title" tabindex="-1">${t('list')}</h2>
    <p class="muted">${t(missing ? 'missing' : 'listHelp')}</p>
    <ul class="options">
      ${guides.map(
        ({ id, title, description, locale }) =>
          html`<li>
            <button class="option" part="option" type="button" data-id=${id} @click=${() => on.choose(id)}>
              <span class="option-words" lang=${locale ?? nothing}>
                <span class="option-label" dir="auto">${title}</span>
                ${description ? html`<span class="muted" dir="auto">${description}</span>` : nothing}
              </span>
              ${nextIcon}
            </button>
          </li>`,
      )}
    </ul>`;
}

function goes(scene: Scene, going: Going): TemplateResult {
  const { t, listed, on } = scene;
  const { guide, survey } = going;
  const { at, shown } = survey;
  const way = at > 0 || listed ? back(t(at > 0 ? 'back' : 'backToList'), () => on.back()) : nothing;
  return html`${way}
    ${foreign(scene, guide)}
    <p class="over" dir="auto" lang=${guide.locale ?? nothing}>${guide.title}</p>
    <div class="columns" lang=${guide.locale ?? nothing}>
      <div class="main">
        ${keyed(shown.id, shown.type === 'question' ? question(scene, going, shown) : outcome(scene, going, shown))}
      </div>
      ${outline(scene, going)}
    </div>`;
}

/** In which language it is, where it is not the visitor's. */
function foreign({ t, locale }: Scene, { locale: own }: Guide): unknown {
  if (!own) return nothing;
  const language = new Intl.DisplayNames(locale, { type: 'language' }).of(own) ?? own;
  return html`<p class="muted">${t('inLanguage', { language })}</p>`;
}

function question({ t, on }: Scene, { guide, survey, chosen }: Going, node: QuestionNode): TemplateResult {
  const more = longestWay(guide, node.id) - 1;
  return html`<h2 class="title" id="title" tabindex="-1" dir="auto" aria-describedby="progress">${node.question}</h2>
    <p class="progress-words" id="progress">
      ${t('question', { n: survey.at + 1 })}${more > 0 ? html` · ${t('left', { n: more })}` : nothing}
    </p>
    ${node.help ? html`<p class="help" dir="auto">${node.help}</p>` : nothing}
    <ul class="options">
      ${node.options.map(
        ({ id, label }) =>
          html`<li>
            <button
              class=${id === chosen ? 'option chosen' : 'option'}
              part="option"
              type="button"
              data-id=${id}
              @click=${() => on.answer(id)}
            >
              <span class="option-words">
                <span class="option-label" dir="auto">${label}</span>
                ${id === chosen ? html`<span class="muted">${t('chosen')}</span>` : nothing}
              </span>
              ${id === chosen ? doneIcon : nextIcon}
            </button>
          </li>`,
      )}
    </ul>`;
}

function outcome(scene: Scene, { solved }: Going, node: OutcomeNode): TemplateResult {
  const { t, on } = scene;
  const plain = (text: string): string => text;
  return html`<section class="sheet" part="outcome">
      <p class="result">${t('result')}</p>
      <h2 class="title" id="title" tabindex="-1" dir="auto">${node.outcome}</h2>
      ${node.text ? html`<div class="words">${drawBlocks(parseMarkdown(node.text), plain)}</div>` : nothing}
    </section>
    ${node.actions.length ? buttons(...node.actions.map((one, i) => action(scene, one, i > 0))) : nothing}
    ${nobody(scene)}
    <div class="after">
      ${
        solved
          ? html`<p class="thanks" id="solved" tabindex="-1">${doneIcon}${t('thanks')}</p>`
          : button({ label: t('solved'), quiet: true, press: () => on.solve() })
      }
      <button class="link" type="button" @click=${() => on.print()}>${t('print')}</button>
      <button class="link" type="button" @click=${() => on.again()}>${t('again')}</button>
    </div>`;
}

function action({ on }: Scene, one: Action, quiet: boolean): TemplateResult {
  if (one.type !== 'link') return button({ label: one.label, quiet, press: () => on.ask(one) });
  return html`<a class=${quiet ? 'button quiet' : 'button'} part="action" href=${one.href ?? nothing} rel="noopener">
    ${one.label}${outIcon}
  </a>`;
}

/** What was answered, quietly beside the question; each answer can be changed and the rest stays. */
function outline({ t, say, on }: Scene, { survey }: Going): unknown {
  const { trail, at } = survey;
  // While one is asked again, what comes after it is still to be decided.
  const known = trail.slice(0, at);
  if (!known.length) return nothing;
  return html`<section class="outline" part="outline" aria-labelledby="answers">
    <h3 class="heading" id="answers">${t('answers')}</h3>
    ${answers(
      say,
      known.map(({ question: { id, question: what }, option }) => ({
        what,
        said: option.label,
        change: () => on.change(id),
      })),
    )}
  </section>`;
}

const nobody = ({ t, nobody: none }: Scene): unknown =>
  none ? html`<p class="nobody" id="nobody" tabindex="-1">${t('nobody')}</p>` : nothing;

/** A human door on every screen. The answers go along. */
function toPerson(scene: Scene): TemplateResult {
  const { t, going, on } = scene;
  const label = t('personButton');
  const shown = going?.survey.shown.type === 'outcome';
  return person(t('person'), t(going?.survey.trail.length ? 'personHelp' : 'personPlain'), [
    button({ label, quiet: true, press: () => on.ask({ type: 'escalate', label, ...topicOf(going) }) }),
    shown ? nothing : nobody(scene),
  ]);
}

/** The topic of the first person that the outcome on screen names. */
function topicOf(going: Going | undefined): { readonly topic?: string } {
  const shown = going?.survey.shown;
  const topic = shown?.type === 'outcome' && shown.actions.find((one) => one.type === 'escalate')?.topic;
  return topic ? { topic } : {};
}
