import { css } from 'lit';

/** The case slip: a ticket to keep. */
export const slipStyles = css`
  .ticket {
    display: grid;
    gap: 16px;
    padding: 18px 20px;
    border: 1px solid var(--_line);
    border-block-start: 4px solid var(--_accent);
    border-radius: var(--_radius-small);
  }
  .ticket .head {
    display: flex;
    flex-wrap: wrap;
    gap: 12px 32px;
  }
  .ticket dt {
    font-size: 14px;
    color: var(--_muted);
  }
  .reference {
    font-size: 22px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    letter-spacing: 0.02em;
    line-height: 1.3;
    user-select: all;
  }
  .ticket .subtitle {
    padding-block-start: 16px;
    border-block-start: 1px dashed var(--_field-line);
  }
  .rows {
    display: grid;
    gap: 10px;
  }
  .rows dd {
    white-space: pre-line;
  }
  @container deskbell (inline-size >= 520px) {
    .rows > div {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 2fr);
      gap: 16px;
    }
    .rows dt {
      padding-block-start: 2px;
    }
  }
`;
