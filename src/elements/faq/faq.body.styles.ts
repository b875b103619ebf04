import { css } from 'lit';
import { buttonStyles } from '../../ui/button.styles.js';
import { personStyles } from '../../ui/person.js';
import { resultsStyles } from './faq.results.styles.js';

const own = css`
  h2,
  p,
  ul,
  ol {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  button {
    cursor: pointer;
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .clear {
    display: grid;
    place-items: center;
    inline-size: 44px;
    block-size: 44px;
    padding: 0;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    color: var(--_muted);
  }
  .muted {
    font-size: 15px;
    color: var(--_muted);
  }
  .body section {
    margin-block-start: 20px;
  }
  .home > section:first-child,
  .body > section:first-child {
    margin-block-start: 8px;
  }
  .heading {
    font-size: 14px;
    font-weight: 650;
    line-height: 1.4;
    color: var(--_muted);
  }
  .person-title {
    font-size: 16px;
    line-height: 1.4;
  }
  /* rows: one question each */
  .rows {
    margin-block-start: 4px;
    margin-inline: -8px;
  }
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 12px;
    inline-size: 100%;
    min-block-size: 48px;
    padding: 10px 8px;
    border: 0;
    border-radius: var(--_radius-small);
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  .row > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .row .icon {
    color: var(--_accent);
  }
  .rows li + li .row::before {
    content: '';
    position: absolute;
    inset: 0 8px auto;
    border-block-start: 1px solid var(--_line);
  }
  .row:hover {
    background: var(--_tint);
  }
  .icon:dir(rtl) {
    transform: scaleX(-1);
  }

  /* topics */
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(220px, 100%), 1fr));
    gap: 8px;
    margin-block-start: 10px;
  }
  .topics li {
    display: grid;
  }
  .topic {
    display: grid;
    align-content: start;
    gap: 2px;
    padding: 12px 14px;
    border: 1px solid transparent;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    text-align: start;
    line-height: 1.4;
  }
  .topic:hover {
    border-color: var(--_accent);
  }
  .topic-title {
    font-weight: 600;
  }
  .topic .muted,
  .count {
    font-size: 14px;
  }
  .count {
    margin-block-start: 4px;
    color: var(--_muted);
  }

  .empty .button {
    margin-block-start: 14px;
  }

  @container deskbell (inline-size >= 860px) {
    .home {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0 48px;
    }
    .home > section:not(.wide) {
      margin-block-start: 8px;
    }
    .home > .wide {
      grid-column: 1 / -1;
    }
  }
  @container deskbell (inline-size < 520px) {
    .topics {
      gap: 6px;
    }
    .topic {
      grid-template-columns: 1fr auto;
      align-items: center;
      gap: 12px;
      min-block-size: 48px;
      padding-block: 10px;
    }
    .topic .muted {
      display: none;
    }
    .topic .count {
      margin: 0;
    }
  }
  @container deskbell (inline-size < 400px) {
    .person .button {
      flex: 1 0 auto;
      max-inline-size: 100%;
    }
  }
`;

/** Everything below the field. Loaded with the controller, not with the shell. */
export const bodyStyles = [buttonStyles, personStyles, own, resultsStyles];
