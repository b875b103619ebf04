import { css } from 'lit';

/** The slip. Loaded with the first submission. */
export const slipStyles = css`
  .ticket {
    display: grid;
    padding: 18px 20px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .ticket-label {
    font-size: 14px;
    color: var(--_muted);
  }
  .ticket-reference {
    padding-block-end: 14px;
    margin-block-end: 10px;
    border-block-end: 1px dashed var(--_field-line);
    font-size: 24px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.04em;
    text-align: start;
    user-select: all;
  }
  :dir(rtl) > .ticket-reference {
    text-align: end;
  }
  .facts > div {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    gap: 2px 16px;
    padding-block: 6px;
  }
  .facts dt {
    color: var(--_muted);
  }
  .facts dd {
    font-weight: 550;
  }
  .next-steps {
    display: grid;
    gap: 8px;
  }
  @container deskbell (inline-size < 520px) {
    .facts > div {
      grid-template-columns: 1fr;
    }
    .ticket {
      padding: 14px;
    }
    .ticket-reference {
      font-size: 21px;
    }
  }
`;
