import { css } from 'lit';

/** The line that counts and the list of answers. */
export const resultsStyles = css`
  mark {
    background: none;
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, var(--_accent) 55%, transparent);
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  .correction {
    margin-inline-start: 8px;
  }
  .text-button {
    padding: 12px 2px;
    margin-block: -12px;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* As tall as eight answers: what is below moves with the key, not again when they come. */
  .body > .wait {
    margin-block-start: 8px;
    animation-delay: 1s;
  }
  .body > .wait i {
    block-size: 96px;
  }
  .results {
    display: grid;
    gap: 2px;
    margin-block-start: 8px;
    margin-inline: -8px;
  }
  .result {
    position: relative;
    display: grid;
    gap: 2px;
    padding: 12px;
    padding-inline-end: 44px;
    border-radius: var(--_radius-small);
    cursor: pointer;
  }
  .result:hover {
    background: var(--_tint);
  }
  .result[aria-selected='true'] {
    background: var(--_tint-strong);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .result[aria-selected='true']:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .result > .icon {
    position: absolute;
    inset-block-start: 14px;
    inset-inline-end: 12px;
    color: var(--_accent);
    opacity: 0;
  }
  .result[aria-selected='true'] > .icon {
    opacity: 1;
  }
  .question {
    font-weight: 600;
    line-height: 1.35;
  }
  .short {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    overflow: hidden;
    font-size: 15px;
    color: var(--_muted);
  }
  .best .short:not(.elsewhere) {
    display: block;
    color: var(--_text);
  }
  .elsewhere {
    font-size: 14px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    font-size: 13px;
    color: var(--_muted);
  }
  .badge {
    color: var(--_accent);
    font-weight: 600;
  }
  .hints {
    display: none;
    gap: 18px;
    margin-block-start: 10px;
    font-size: 13px;
    color: var(--_muted);
  }
  kbd {
    display: inline-block;
    min-inline-size: 22px;
    margin-inline-end: 3px;
    padding: 1px 5px;
    border: 1px solid var(--_line);
    border-radius: 5px;
    font: inherit;
    font-size: 12px;
    text-align: center;
  }
  @container deskbell (inline-size < 400px) {
    .correction {
      display: block;
      margin-inline-start: 0;
    }
  }
  @media (hover: hover) and (pointer: fine) {
    @container deskbell (inline-size >= 480px) {
      .hints {
        display: flex;
      }
    }
  }
  @media (forced-colors: active) {
    .result[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
    mark {
      text-decoration-color: Highlight;
    }
  }
`;
