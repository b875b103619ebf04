import { css } from 'lit';

/** What stands around every view, and what all of them share. */
export const frameStyles = css`
  .root {
    --_page: light-dark(#f4f6f6, #0f1214);
    --_danger: light-dark(#a3211a, #ffb4ab);
    --_warn: light-dark(#7a4b00, #f2c078);
    --_good: light-dark(#1c6b3c, #8fd9a8);
    min-block-size: 100vh;
    border: 0;
    border-radius: 0;
    background: var(--_page);
    font-size: 15px;
    display: flex;
    flex-direction: column;
  }
  header {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
    gap: 4px 20px;
    padding: 8px 20px;
    background: var(--_surface);
    border-block-end: 1px solid var(--_line);
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }
  h1 {
    display: flex;
    align-items: center;
    gap: 8px;
    margin: 0;
    font-size: 16px;
    letter-spacing: -0.01em;
  }
  .mark {
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    border-radius: 8px;
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .folder {
    display: flex;
    align-items: center;
    gap: 6px;
    margin: 0;
    color: var(--_muted);
    font-size: 14px;
  }
  nav ul,
  ul.rows,
  ul.articles,
  ul.cards,
  ul.problems,
  ul.stretches,
  ul.plain,
  .effect ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  header nav {
    margin-inline-start: auto;
  }
  header nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
  }
  header nav a {
    display: flex;
    align-items: center;
    gap: 6px;
    min-block-size: 44px;
    padding: 0 14px;
    border-radius: var(--_radius-small);
    color: var(--_muted);
    text-decoration: none;
    font-weight: 500;
  }
  header nav a:hover {
    background: var(--_tint);
    color: var(--_text);
  }
  header nav a[aria-current] {
    background: var(--_tint-strong);
    color: var(--_accent);
  }
  main {
    flex: 1;
    min-block-size: 0;
  }
  main:focus-visible,
  h2:focus-visible {
    outline: none;
  }
  .told {
    margin: 0;
    min-block-size: 28px;
    padding: 4px 20px;
    color: var(--_muted);
    font-size: 14px;
  }
  .alarm {
    margin: 0;
    padding: 12px 20px;
    border-block-end: 1px solid var(--_line);
    background: color-mix(in oklab, var(--_warn) 12%, var(--_surface));
  }
  h2 {
    margin: 0 0 4px;
    font-size: 19px;
    line-height: 1.3;
    letter-spacing: -0.01em;
  }
  h3 {
    margin: 0 0 4px;
    font-size: 16px;
  }
  h4 {
    margin: 12px 0 4px;
    font-size: 14px;
    color: var(--_muted);
    font-weight: 600;
  }
  p {
    margin: 0 0 12px;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  code,
  .mono,
  pre {
    font-family: ui-monospace, 'SF Mono', Menlo, Consolas, monospace;
    font-size: 0.88em;
  }
  code {
    color: var(--_muted);
  }
  .muted,
  .help {
    color: var(--_muted);
  }
  .card,
  .pane {
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: 16px 20px;
  }
  .empty {
    max-inline-size: 560px;
    margin: 48px auto;
    padding: 0 20px;
  }
  .start {
    display: grid;
    place-content: center;
  }
  .start main {
    max-inline-size: 460px;
    padding: 24px;
  }
  .start h1 {
    font-size: 24px;
    margin-block-end: 12px;
  }
  .lead {
    font-size: 18px;
  }
  .command {
    padding: 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: var(--_surface);
  }
  @media (max-width: 700px) {
    header {
      position: static;
      padding: 8px 12px;
    }
    header nav {
      margin-inline-start: 0;
    }
    header nav a {
      padding: 0 10px;
    }
  }
`;
