import { css } from 'lit';

/** The search lab, the benches, the files and the changes. */
export const benchStyles = css`
  .two {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(300px, 400px);
    gap: 16px;
    padding: 0 20px 32px;
    align-items: start;
  }
  .two.even {
    grid-template-columns: minmax(320px, 460px) minmax(0, 1fr);
  }
  .two.files-view {
    grid-template-columns: minmax(220px, 300px) minmax(0, 1fr);
  }
  .changes-view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 16px;
    max-inline-size: 980px;
    margin: 0 auto;
    padding: 0 20px 32px;
  }
  .pane > h2 {
    margin-block-end: 12px;
  }
  .pane-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .buttons .quiet {
    min-block-size: 44px;
  }
  .warn {
    color: var(--_danger);
  }
  .hits {
    margin: 0 0 20px;
    padding-inline-start: 28px;
  }
  .hit {
    padding: 10px 0;
    border-block-end: 1px solid var(--_line);
  }
  .hit > a {
    font-weight: 600;
  }
  .hit::marker {
    color: var(--_muted);
    font-weight: 600;
  }
  .why,
  .teach {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-block-start: 4px;
    font-size: 14px;
    color: var(--_muted);
  }
  .done {
    color: var(--_good);
    font-weight: 600;
  }
  meter {
    inline-size: 90px;
    block-size: 10px;
  }
  .another {
    margin-block-start: 20px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 14px;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 4px;
  }
  th,
  td {
    padding: 6px 8px 6px 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .word {
    display: inline-block;
    margin-inline-end: 10px;
  }
  .word small {
    color: var(--_muted);
    font-size: 12.5px;
  }
  .effect {
    margin-block-start: 14px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .effect.error {
    border-color: var(--_danger);
  }
  .effect.good {
    border-color: var(--_good);
  }
  .effect li {
    padding: 5px 0;
    font-size: 14px;
  }
  .effect strong,
  .effect .muted,
  .block {
    display: block;
  }
  ul.cards {
    display: grid;
    gap: 12px;
  }
  ul.plain {
    margin-block-end: 10px;
    color: var(--_muted);
  }
  dl {
    display: grid;
    grid-template-columns: minmax(90px, max-content) minmax(0, 1fr);
    gap: 4px 16px;
    margin: 8px 0 0;
    font-size: 14.5px;
  }
  dt {
    color: var(--_muted);
  }
  dd {
    margin: 0;
  }
  .answer {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-weight: 600;
  }
  .dot {
    display: inline-block;
    inline-size: 10px;
    block-size: 10px;
    border-radius: 50%;
    background: var(--_muted);
  }
  .dot.yes {
    background: var(--_good);
  }
  .dot.no {
    background: var(--_danger);
    border-radius: 2px;
  }
  .dot.review {
    background: var(--_warn);
    border-radius: 2px;
    rotate: 45deg;
  }
  .strip {
    display: block;
    inline-size: 100%;
    block-size: 16px;
    border-radius: 4px;
    margin-block-start: 12px;
  }
  .strip .yes {
    fill: var(--_good);
  }
  .strip .no {
    fill: color-mix(in oklab, var(--_danger) 55%, var(--_surface));
  }
  .strip .review {
    fill: color-mix(in oklab, var(--_warn) 45%, var(--_surface));
  }
  .strip .now {
    fill: var(--_text);
  }
  .stretches {
    font-size: 14px;
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
  @media (max-width: 900px) {
    .two,
    .two.even,
    .two.files-view {
      grid-template-columns: minmax(0, 1fr);
      padding: 0 12px 24px;
    }
  }
`;
