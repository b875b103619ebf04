import { css } from 'lit';

/** What is not saved yet: words and lines that go and come. */
export const changesStyles = css`
  .changes-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 980px;
    margin: 0 auto;
    padding: 0 20px 32px;
  }
  .diff .text {
    white-space: pre-wrap;
  }
  ins {
    background: color-mix(in oklab, var(--_good) 20%, transparent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
    text-underline-offset: 3px;
  }
  del {
    background: color-mix(in oklab, var(--_danger) 16%, transparent);
  }
  .lines {
    margin: 0;
    padding: 10px 0;
    max-block-size: 420px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    line-height: 1.5;
  }
  .lines .line,
  .lines .gap {
    display: block;
    padding: 0 12px;
    white-space: pre-wrap;
  }
  .lines .new {
    background: color-mix(in oklab, var(--_good) 15%, transparent);
  }
  .lines .gone {
    background: color-mix(in oklab, var(--_danger) 13%, transparent);
  }
  .conflict {
    border-color: var(--_warn);
    margin-block-end: 14px;
  }
`;
