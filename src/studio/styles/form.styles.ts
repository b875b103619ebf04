import { css } from 'lit';

/** Fields, buttons, groups, and the preview beside the form. */
export const formStyles = css`
  .form {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 18px 22px;
  }
  .form.empty {
    max-inline-size: none;
    margin: 0;
  }
  .form .id {
    font-size: 14px;
  }
  .form-field {
    margin: 0 0 14px;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  .list .form-field {
    margin: 0;
  }
  label,
  legend {
    display: block;
    padding: 0;
    margin-block-end: 4px;
    font-weight: 600;
    font-size: 14px;
  }
  .help {
    margin: -2px 0 4px;
    font-size: 13.5px;
  }
  input:not([type='range']),
  textarea,
  select {
    display: block;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 9px 12px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-size: 16px;
    line-height: 1.45;
  }
  textarea {
    resize: vertical;
    field-sizing: content;
    max-block-size: 60vh;
  }
  textarea[rows='3'] {
    min-block-size: 90px;
  }
  textarea[rows='4'] {
    min-block-size: 114px;
  }
  textarea[rows='7'] {
    min-block-size: 184px;
  }
  textarea.mono {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 14px;
    field-sizing: fixed;
    white-space: pre;
    overflow: auto;
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: 32px;
    margin: 0;
    accent-color: var(--_accent);
  }
  input.large {
    min-block-size: 52px;
    font-size: 18px;
  }
  [aria-invalid='true'] {
    border-color: var(--_danger);
    box-shadow: 0 0 0 1px var(--_danger);
  }
  input:focus-visible,
  textarea:focus-visible,
  select:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(170px, 1fr));
    gap: 0 14px;
    align-items: end;
  }
  .group {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 46px;
    font-weight: 600;
    cursor: pointer;
  }
  summary::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    rotate: -45deg;
    margin-inline: 3px 2px;
  }
  details[open] > summary::before {
    rotate: 45deg;
  }
  .inside {
    padding-block: 4px 8px;
  }
  button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 6px 16px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    font-weight: 500;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  button.quiet {
    min-block-size: 32px;
    padding: 3px 10px;
    border-color: var(--_line);
    color: var(--_accent);
    font-size: 14px;
  }
  .wide-button {
    inline-size: 100%;
  }
  .switch {
    min-block-size: 34px;
    padding: 3px 12px;
    border-color: var(--_line);
    border-radius: 99px;
    font-size: 14px;
    color: var(--_muted);
  }
  .switch[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_tint-strong);
    color: var(--_accent);
    font-weight: 600;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(150px, 1fr));
    gap: 0 12px;
    align-items: end;
    padding: 12px 0 0;
    border-block-end: 1px solid var(--_line);
    margin-block-end: 10px;
  }
  .row > button {
    margin-block-end: 16px;
    justify-self: start;
  }
  .preview {
    position: sticky;
    inset-block-start: 70px;
    min-inline-size: 0;
  }
  .preview-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 8px;
  }
  .preview h2 {
    font-size: 16px;
  }
  .stage {
    padding: 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-block-size: calc(100vh - 150px);
    overflow: auto;
  }
  .stage.light {
    background: #eef1f1;
    color-scheme: light;
  }
  .stage.dark {
    background: #07090a;
    color-scheme: dark;
  }
  .stage.phone deskbell-faq {
    max-inline-size: 320px;
    margin-inline: auto;
  }
  @media (max-width: 1180px) {
    .preview {
      position: static;
    }
    .stage {
      max-block-size: none;
    }
  }
`;
