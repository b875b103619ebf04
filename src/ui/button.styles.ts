import { css } from 'lit';

/** Buttons of one accent; `quiet` for the second way. At least 44 px high. */
export const buttonStyles = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 8px 18px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
    overflow-wrap: break-word;
  }
  .button:hover {
    background: color-mix(in oklab, var(--_accent) 88%, var(--_text));
  }
  .quiet {
    border-color: var(--_field-line);
    background: none;
    color: var(--_text);
  }
  .quiet:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  @media (forced-colors: active) {
    .button:not(.quiet) {
      border: 2px solid ButtonText;
    }
  }
`;
