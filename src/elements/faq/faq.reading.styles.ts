import { css } from 'lit';
import { backStyles } from '../../ui/back.js';

const own = css`
  blockquote,
  pre {
    margin: 0;
  }
  .title {
    margin-block: 6px 10px;
    font-size: 24px;
    font-weight: 700;
    line-height: 1.25;
    letter-spacing: -0.015em;
    text-wrap: balance;
  }
  .title:focus-visible,
  [tabindex='-1']:focus-visible {
    outline-color: transparent;
  }

  .back {
    margin-block-start: 4px;
  }

  .language {
    margin-block: 8px 12px;
    color: var(--_muted);
    font-size: 15px;
  }
  .lead {
    font-size: 18px;
    line-height: 1.5;
  }
  .detail,
  .steps,
  .actions,
  .feedback {
    margin-block-start: 18px;
  }
  .detail > * + *,
  .steps p + p,
  li > * + *,
  blockquote > * + * {
    margin-block-start: 12px;
  }
  .subheading {
    margin: 20px 0 0;
    font-size: 16px;
    font-weight: 650;
  }
  .article a:not(.button) {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .article strong {
    font-weight: 650;
  }
  .article img {
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--_radius-small);
  }
  .article hr {
    border: 0;
    border-block-start: 1px solid var(--_line);
  }
  .article pre,
  .article code {
    font-family: ui-monospace, Menlo, Consolas, monospace;
    font-size: 14px;
  }
  .article pre {
    overflow-x: auto;
    padding: 12px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  blockquote {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--_line);
  }
  .bullets,
  .numbers {
    padding-inline-start: 22px;
  }
  .bullets {
    list-style: disc;
  }
  .numbers {
    list-style: decimal;
  }
  .bullets li + li,
  .numbers li + li {
    margin-block-start: 6px;
  }
  .steps-title {
    margin-block: 22px 0;
  }
  .steps {
    display: grid;
    gap: 14px;
    margin-block-start: 12px;
    counter-reset: step;
  }
  .steps li {
    display: grid;
    grid-template-columns: 30px 1fr;
    gap: 12px;
    counter-increment: step;
  }
  .steps li::before {
    content: counter(step);
    display: grid;
    place-items: center;
    inline-size: 30px;
    block-size: 30px;
    border-radius: 50%;
    background: var(--_tint-strong);
    color: var(--_accent);
    font-size: 14px;
    font-weight: 700;
  }
  .steps li > div {
    padding-block-start: 3px;
    min-inline-size: 0;
  }
  .unanswered {
    flex-basis: 100%;
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
    font-size: 15px;
  }
  .term {
    margin-block: -3px;
    padding: 3px 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline dotted;
    text-decoration-thickness: 2px;
    text-decoration-color: var(--_accent);
    text-underline-offset: 4px;
  }
  .definition {
    display: none;
    margin: 4px 0 6px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_accent);
    border-radius: var(--_radius-small);
    background: var(--_tint);
    font-size: 15px;
    font-weight: 400;
  }
  .term[aria-expanded='true'] + .definition {
    display: block;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .actions .button:nth-child(n + 2) {
    border-color: var(--_field-line);
    background: none;
    color: var(--_text);
  }
  .feedback {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .feedback p {
    flex: 1 1 160px;
    font-weight: 600;
  }
  .thanks {
    color: var(--deskbell-color-success, light-dark(#1c6338, #9bd8ae));
    font-weight: 600;
  }
  .article + section,
  .muted + :is(section, .home) {
    margin-block-start: 24px;
  }

  @container deskbell (inline-size >= 560px) {
    .title {
      font-size: 28px;
    }
  }
  @container deskbell (inline-size >= 860px) {
    .article > :not(.back, .feedback) {
      max-inline-size: 720px;
    }
  }
  @container deskbell (inline-size < 400px) {
    .title {
      font-size: 21px;
    }
    .actions .button {
      flex: 1 1 100%;
    }
  }
`;

/** Articles and topics. Loaded with the first one. */
export const readingStyles = [backStyles, own];
