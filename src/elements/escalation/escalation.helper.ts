import { html, type TemplateResult } from 'lit';
import { button } from '../../ui/form/buttons.js';
import type { Article } from '../../content/index.js';
import type { Topic } from '../../escalation/index.js';
import type { Scene } from './escalation.scene.js';
import type { Suggester } from './escalation.suggester.js';

/** How long the visitor pauses before it is looked up what they write. Milliseconds. */
const PAUSE = 350;
const SHOWN = 3;

/** Helps while somebody writes: topics that fit, and articles that may solve it. Loads the search with the first words. */
export class Helper {
  readonly #changed: () => void;
  readonly #load: () => Promise<Suggester>;
  #suggester: Promise<Suggester | undefined> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #text = '';
  topics: readonly Topic[] | undefined;
  #articles: readonly Article[] = [];

  constructor(load: () => Promise<Suggester>, changed: () => void) {
    this.#load = load;
    this.#changed = changed;
  }

  /** The visitor writes; `topic`: the one that is chosen, whose own articles come first while there are few words. */
  wrote(text: string, topic: Topic | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#look(text.trim(), topic), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  async #look(text: string, topic: Topic | undefined): Promise<void> {
    this.#text = text;
    this.#suggester ??= this.#load().catch(() => (this.#suggester = undefined));
    const suggester = await this.#suggester;
    if (!suggester || text !== this.#text) return;
    this.topics = suggester.topics(text);
    this.#articles = await suggester.articles(text, topic, SHOWN);
    this.#changed();
  }

  /** The articles that may solve it, closed: help never stands in the way. */
  draw({ t, on }: Pick<Scene, 't' | 'on'>): TemplateResult | undefined {
    if (!this.#articles.length) return undefined;
    return html`<aside class="helping" aria-labelledby="helping">
      <h3 class="subtitle" id="helping">${t('articles')}</h3>
      ${this.#articles.map((article) => {
        const { id, question, short } = article;
        const toggled = ({ target }: Event): void => {
          if ((target as HTMLDetailsElement).open) on.do({ type: 'read', articleId: id, title: question });
        };
        return html`<details class="help-article" @toggle=${toggled}>
          <summary><bdi>${question}</bdi></summary>
          <p dir="auto">${short}</p>
          ${article.steps.length ? html`<ol>${article.steps.map((step) => html`<li dir="auto">${step.replace(/\*\*/g, '')}</li>`)}</ol>` : ''}
          ${button({
            label: t('solved'),
            name: t('solvedBy', { title: question }),
            quiet: true,
            press: () => on.solved(id, question),
          })}
        </details>`;
      })}
    </aside>`;
  }
}
