import { css } from 'lit';

/** What holds. */
export const verdictStyles = css`
  .cards {
    display: grid;
    gap: 12px;
  }
  .card > section {
    display: grid;
    gap: 4px;
  }
  .verdict {
    margin: 0;
    font-size: 17px;
  }
  .verdict > span {
    color: var(--_text);
  }
  .until {
    font-size: 17px;
  }
  .small-title {
    margin: 0;
    font-size: 14px;
    font-weight: 650;
    color: var(--_muted);
  }
  .gap {
    margin-block-start: 8px;
  }
  .card .link {
    padding-block: 4px;
  }
  .with-icon {
    display: inline-flex;
    align-items: center;
    gap: 8px;
  }
  .bullets {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .numbers {
    padding-inline-start: 22px;
    list-style: decimal;
  }
  .bullets li + li,
  .numbers li + li {
    margin-block-start: 6px;
  }
  .article {
    display: grid;
    gap: 10px;
    margin-block: 4px;
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .article a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .article img {
    max-inline-size: 100%;
  }
`;
