import { css } from 'lit';

/** What all furniture of a form stands on: no margins of the browser, and three colours beside the accent. */
export const formStyles = css`
  .root {
    --_danger: var(--deskbell-color-danger, light-dark(#a3241b, #ffb4a8));
    --_warning: var(--deskbell-color-warning, light-dark(#734600, #f0c674));
    --_success: var(--deskbell-color-success, light-dark(#1c6338, #9bd8ae));
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  form,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button,
  summary,
  select,
  label {
    cursor: pointer;
  }
  select,
  textarea {
    font: inherit;
    color: inherit;
  }
  .form {
    display: grid;
    gap: 20px;
  }
  .title {
    font-size: 22px;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .subtitle {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.4;
  }
  .muted,
  .help {
    font-size: 15px;
    color: var(--_muted);
  }
  .required {
    font-size: 14px;
    font-weight: 400;
    color: var(--_muted);
    letter-spacing: 0;
  }
  .error {
    display: flex;
    gap: 8px;
    font-size: 15px;
    font-weight: 600;
    color: var(--_danger);
  }
  .link {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 600;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  [tabindex='-1']:focus-visible {
    outline-color: transparent;
  }
  /* words of the content read in their own direction, and stay at the side where the page begins */
  .label,
  .help,
  .choice-help,
  [lang],
  [lang] li {
    unicode-bidi: plaintext;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  @container deskbell (inline-size >= 560px) {
    .title {
      font-size: 26px;
    }
  }
  @container deskbell (inline-size < 400px) {
    .title {
      font-size: 20px;
    }
  }
`;
