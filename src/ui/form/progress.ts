import { css, html, nothing, type TemplateResult } from 'lit';
import { doneIcon } from '../reading-icons.js';
import type { Say } from './words.js';

/** Where the visitor is: `Step 2 of 4` in words, and the named stages on a line where there is room. `at` counts from 0. */
export const progress = (say: Say, stages: readonly string[], at: number): TemplateResult =>
  html`<div class="progress">
    <p class="progress-words" id="progress">
      ${say('step', { n: at + 1, total: stages.length })}<span class="progress-name"> · ${stages[at]}</span>
    </p>
    <ol class="stages" aria-labelledby="progress">
      ${stages.map(
        (stage, index) =>
          html`<li
            class=${index < at ? 'stage done' : 'stage'}
            aria-current=${index === at ? 'step' : nothing}
          >
            ${index < at ? doneIcon : nothing}<span>${stage}</span>
          </li>`,
      )}
    </ol>
  </div>`;

export const progressStyles = css`
  .progress {
    display: grid;
    gap: 8px;
  }
  .progress-words {
    font-size: 14px;
    color: var(--_muted);
  }
  .stages {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    gap: 6px;
  }
  .stage {
    display: flex;
    gap: 4px;
    align-items: center;
    min-inline-size: 0;
    padding-block-start: 6px;
    border-block-start: 3px solid var(--_line);
    font-size: 14px;
    line-height: 1.3;
    color: var(--_muted);
  }
  .stage .icon {
    inline-size: 16px;
    block-size: 16px;
  }
  .stage.done {
    border-color: var(--_accent);
  }
  .stage[aria-current] {
    border-color: var(--_accent);
    color: var(--_text);
    font-weight: 650;
  }
  @container deskbell (inline-size >= 560px) {
    .progress-name {
      display: none;
    }
  }
  @container deskbell (inline-size < 560px) {
    .stage {
      padding: 0;
    }
    .stage .icon {
      display: none;
    }
    .stage span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  @media (forced-colors: active) {
    .stage.done,
    .stage[aria-current] {
      border-color: Highlight;
    }
  }
`;
