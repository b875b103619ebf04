import { css } from 'lit';

/** The frame of the desk: inline, as a card in the corner, or as a sheet on a phone. Loaded with the controller. */
export const panelStyles = css`
  h2,
  h3,
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  button {
    cursor: pointer;
  }
  .root > .page:has(.desk) {
    padding: 0;
  }
  .panel {
    position: fixed;
    z-index: 2147483001;
    inset: auto;
    inset-block-end: max(84px, calc(64px + env(safe-area-inset-bottom)));
    inset-inline-end: max(20px, env(safe-area-inset-right));
    inline-size: min(400px, 100vw - 40px);
    max-inline-size: none;
    max-block-size: min(680px, 100dvh - 108px);
    margin: 0;
    padding: 0;
    overflow: hidden;
    box-shadow: 0 12px 40px rgb(0 0 0 / 18%);
  }
  .panel:not([open]) {
    display: none;
  }
  .panel[open] {
    display: flex;
    flex-direction: column;
    animation: rise 0.16s ease-out;
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  .panel .desk {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
    flex: 1;
  }
  .panel .rooms {
    overflow-y: auto;
    overscroll-behavior: contain;
    min-block-size: 0;
    flex: 1;
  }
  .other .panel,
  .other .launcher {
    inset-inline: max(20px, env(safe-area-inset-left)) auto;
  }
  .away .launcher:not(:focus) {
    opacity: 0;
    pointer-events: none;
  }
  .bar {
    display: flex;
    align-items: center;
    gap: 4px;
    min-block-size: 60px;
    padding: 8px 12px 8px 20px;
    border-block-end: 1px solid var(--_line);
  }
  .bar:dir(rtl) {
    padding: 8px 20px 8px 12px;
  }
  .bar-title {
    flex: 1;
    min-inline-size: 0;
    font-size: 18px;
    font-weight: 700;
    line-height: 1.3;
    letter-spacing: -0.01em;
    outline-offset: 4px;
  }
  .bar-title:focus-visible {
    outline-color: transparent;
  }
  .bar-button {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_text);
  }
  .bar-button:hover {
    background: var(--_tint);
  }
  .bar-button:not(.close) {
    margin-inline-start: -12px;
  }
  .bar-button:not(.close) .icon {
    transform: scaleX(-1);
  }
  .bar-button:not(.close) .icon:dir(rtl) {
    transform: none;
  }
  @container deskbell (inline-size >= 700px) {
    .bar,
    .bar:dir(rtl) {
      padding-inline: 28px;
    }
  }
  /* A phone: a sheet over the whole screen. */
  @media (max-width: 599px), (max-height: 499px) {
    .panel {
      inset: 0;
      inline-size: 100vw;
      block-size: 100dvh;
      max-block-size: none;
      border: 0;
      border-radius: 0;
      padding-block: env(safe-area-inset-top) env(safe-area-inset-bottom);
      padding-inline: env(safe-area-inset-left) env(safe-area-inset-right);
    }
  }
`;
