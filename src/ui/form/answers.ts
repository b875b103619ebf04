import { css, html, nothing, type TemplateResult } from 'lit';
import type { Say } from './words.js';

export interface Answer {
  readonly what: string;
  readonly said: unknown;
  /** Leads back to the question; the other answers stay. */
  readonly change?: (() => void) | undefined;
}

/** What was answered, one row each, each with its way back: the check before sending. */
export const answers = (say: Say, list: readonly Answer[]): TemplateResult =>
  html`<dl class="answers">
    ${list.map(
      ({ what, said, change }) =>
        html`<div class="answer">
          <dt>${what}</dt>
          <dd><bdi>${said}</bdi></dd>
          ${
            change
              ? html`<dd class="answer-change">
                  <button class="link" type="button" aria-label=${say('changeWhat', { what })} @click=${change}>
                    ${say('change')}
                  </button>
                </dd>`
              : nothing
          }
        </div>`,
    )}
  </dl>`;

export const answerStyles = css`
  .answer {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
    gap: 4px 16px;
    align-items: baseline;
    padding-block: 10px;
    border-block-end: 1px solid var(--_line);
  }
  .answer:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .answer dt {
    font-weight: 600;
  }
  .answer dd {
    min-inline-size: 0;
  }
  .answer-change .link {
    padding: 12px 4px;
    margin-block: -12px;
  }
  @container deskbell (inline-size < 520px) {
    .answer {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .answer dt {
      font-size: 15px;
      color: var(--_muted);
    }
    .answer dd:not(.answer-change) {
      grid-column: 1;
    }
    .answer-change {
      grid-row: 1;
      grid-column: 2;
    }
  }
`;
