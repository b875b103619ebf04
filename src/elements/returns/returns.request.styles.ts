import { css } from 'lit';

/** The order, what an item becomes, photos, what comes back. */
export const requestStyles = css`
  .where summary {
    padding-block: 10px;
    margin-block: -10px;
    color: var(--_accent);
    font-size: 15px;
    font-weight: 600;
  }
  .where-body {
    display: grid;
    gap: 10px;
    margin-block-start: 14px;
  }
  .letter {
    inline-size: 220px;
    max-inline-size: 100%;
  }
  .paper {
    fill: var(--_surface);
    stroke: var(--_line);
  }
  .faint {
    fill: var(--_line);
  }
  .bar {
    stroke: var(--_line);
    stroke-width: 5;
    stroke-linecap: round;
  }
  .bar.strong {
    stroke: var(--_muted);
  }
  .marked {
    fill: var(--_tint-strong);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .number {
    fill: var(--_text);
    font-size: 12px;
    font-weight: 650;
  }

  .offers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(190px, 100%), 1fr));
    gap: 10px;
  }
  .offer {
    display: grid;
    gap: 4px;
    align-content: start;
    min-block-size: 88px;
    padding: 14px 16px;
    border: 1px solid var(--_field-line);
    border-radius: var(--_radius-small);
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  .offer:hover,
  .offer[aria-pressed] {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .offer.first {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    background: var(--_tint);
  }
  .offer-name {
    font-weight: 650;
  }
  .offer-help {
    font-size: 15px;
    color: var(--_muted);
  }

  .picker {
    position: relative;
    overflow: hidden;
  }
  .picker input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    opacity: 0;
    cursor: pointer;
  }
  .picker:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .files {
    display: grid;
    gap: 8px;
  }
  .file {
    display: flex;
    align-items: center;
    gap: 10px;
    padding: 2px 4px 2px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .file bdi {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .file .help {
    white-space: nowrap;
  }
  .remove {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
  }

  .money {
    display: grid;
    gap: 8px;
    padding: 16px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .sum {
    display: flex;
    justify-content: space-between;
    gap: 16px;
    padding-block: 4px;
  }
  .sum dd {
    flex: none;
    font-variant-numeric: tabular-nums;
  }
  .total {
    margin-block-start: 4px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--_line);
    font-size: 18px;
    font-weight: 700;
  }
`;
