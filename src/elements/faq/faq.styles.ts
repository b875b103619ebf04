import { css } from 'lit';

/** The field: what stands on screen before any part is loaded. */
export const faqStyles = css`
  .label {
    display: block;
    margin-block-end: 10px;
    font-size: 20px;
    font-weight: 650;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 10px;
    padding-inline: 14px 4px;
    min-block-size: 52px;
    background: var(--_surface);
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius);
    cursor: text;
  }
  .field > .icon {
    color: var(--_accent);
  }
  .field:focus-within {
    border-color: var(--_focus);
    box-shadow: 0 0 0 1px var(--_focus);
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 50px;
    padding: 0;
    border: 0;
    background: none;
    appearance: none;
    font-size: 17px;
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: 2px solid transparent;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  .status {
    min-block-size: 21px;
    margin: 10px 0 0;
    padding-inline: 2px;
    font-size: 14px;
    color: var(--_muted);
  }
  .status:empty {
    min-block-size: 12px;
    margin: 0;
  }
  @container deskbell (inline-size >= 700px) {
    .label {
      font-size: 24px;
    }
  }
  @container deskbell (inline-size < 400px) {
    .label {
      font-size: 18px;
    }
    .field {
      gap: 8px;
      padding-inline-start: 12px;
    }
    .wait {
      min-block-size: 590px;
    }
  }
`;
