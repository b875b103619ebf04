import { css } from 'lit';

/** Lists, marks and problems. */
export const listStyles = css`
  .articles-view {
    display: grid;
    grid-template-columns: minmax(240px, 320px) minmax(340px, 1fr) minmax(400px, 1.15fr);
    gap: 16px;
    padding: 0 20px 32px;
    align-items: start;
  }
  .articles-view.phone {
    grid-template-columns: minmax(240px, 320px) minmax(340px, 1fr) 376px;
  }
  .articles-view.closed {
    grid-template-columns: minmax(260px, 340px) minmax(0, 1fr);
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 10px;
    position: sticky;
    inset-block-start: 70px;
  }
  .list p {
    margin: 0;
    font-size: 14px;
  }
  ul.articles {
    max-block-size: calc(100vh - 330px);
    min-block-size: 200px;
    overflow: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .files-view ul.articles {
    max-block-size: none;
  }
  .articles li + li {
    border-block-start: 1px solid var(--_line);
  }
  .articles a {
    display: block;
    padding: 9px 14px;
    color: inherit;
    text-decoration: none;
    outline-offset: -2px;
  }
  .articles a:hover {
    background: var(--_tint);
  }
  .articles a[aria-current] {
    background: var(--_tint-strong);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .articles a[aria-current]:dir(rtl) {
    box-shadow: inset -3px 0 0 var(--_accent);
  }
  .row-title {
    display: block;
    font-weight: 500;
    line-height: 1.35;
  }
  .row-more {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 10px;
    margin-block-start: 2px;
    font-size: 13px;
    color: var(--_muted);
  }
  .tag {
    padding: 1px 8px;
    border: 1px solid var(--_line);
    border-radius: 99px;
    font-size: 12.5px;
    color: var(--_muted);
  }
  .count {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    font-weight: 600;
  }
  .badge {
    display: inline-block;
    min-inline-size: 22px;
    padding: 1px 7px;
    border-radius: 99px;
    background: var(--_tint-strong);
    color: var(--_text);
    font-size: 12.5px;
    font-weight: 600;
    text-align: center;
  }
  .badge.error {
    background: color-mix(in oklab, var(--_danger) 16%, var(--_surface));
    color: var(--_danger);
  }
  .level {
    display: inline-flex;
    color: var(--_muted);
  }
  .level .icon {
    inline-size: 17px;
    block-size: 17px;
  }
  .level.error,
  .count.error {
    color: var(--_danger);
  }
  .level.warning {
    color: var(--_warn);
  }
  .level.advice {
    color: var(--_accent);
  }
  .problems li {
    display: flex;
    gap: 8px;
    align-items: flex-start;
    padding: 6px 0;
    font-size: 14px;
    line-height: 1.45;
  }
  .problems .level {
    padding-block-start: 1px;
  }
  .problems .words {
    flex: 1;
  }
  .problems.top {
    margin-block-end: 16px;
    padding: 4px 14px;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_warn);
    border-radius: var(--_radius-small);
  }
  .problems.top:has(.error) {
    border-inline-start-color: var(--_danger);
  }
  .problems.top li + li {
    border-block-start: 1px solid var(--_line);
  }
  .all-well {
    color: var(--_good);
    font-size: 14px;
  }
  .all-well.muted {
    color: var(--_muted);
  }
  .switches {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  a.back,
  button.jump {
    display: none;
  }
  @media (max-width: 1180px) {
    .articles-view,
    .articles-view.phone {
      grid-template-columns: minmax(220px, 300px) minmax(0, 1fr);
    }
    .articles-view .preview {
      grid-column: 2;
      scroll-margin-block-start: 70px;
    }
    button.jump {
      display: inline-flex;
      margin-block-end: 12px;
    }
  }
  @media (max-width: 760px) {
    .articles-view,
    .articles-view.phone,
    .articles-view.closed {
      grid-template-columns: minmax(0, 1fr);
      padding: 0 12px 24px;
    }
    .articles-view .preview {
      grid-column: 1;
    }
    .list {
      position: static;
    }
    .articles-view.open .list {
      display: none;
    }
    .articles-view.closed .form.empty .muted {
      display: none;
    }
    a.back {
      display: block;
      padding: 10px 0;
    }
    ul.articles {
      max-block-size: 45vh;
    }
  }
`;
