import { css } from 'lit';

/** The message, what helps beside it, and what goes along. */
export const writingStyles = css`
  .kind {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_accent);
    text-wrap: pretty;
  }
  .back {
    margin-block: -8px -12px;
  }
  fieldset > .subtitle {
    float: left;
    inline-size: 100%;
  }
  .helping {
    display: grid;
    gap: 8px;
    align-content: start;
  }
  .help-article {
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    font-size: 15px;
  }
  .help-article summary {
    padding: 10px 12px;
    font-weight: 600;
    line-height: 1.4;
  }
  .help-article[open] {
    border-color: var(--_accent);
  }
  .help-article > :not(summary) {
    margin: 0 12px 12px;
  }
  .help-article ol {
    display: grid;
    gap: 4px;
    padding-inline-start: 20px;
    list-style: decimal;
  }
  .files .button {
    justify-self: start;
  }
  .file-list {
    display: grid;
    gap: 6px;
  }
  .file-list li {
    display: flex;
    gap: 10px;
    align-items: center;
    padding-inline-start: 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .file-list bdi {
    flex: 1;
    min-inline-size: 0;
  }
  .remove {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    border: 0;
    background: none;
  }
  .along {
    display: grid;
    gap: 6px;
    padding: 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .line {
    display: flex;
    gap: 10px;
    align-items: start;
    padding-block: 9px;
    font-size: 15px;
    line-height: 1.4;
  }
  .line + .line {
    border-block-start: 1px solid var(--_line);
  }
  .line input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
  }
  .field-group > .choice label {
    font-weight: 400;
  }
  .trap {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;
