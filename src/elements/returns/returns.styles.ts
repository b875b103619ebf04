import { css } from 'lit';
import { answerStyles } from '../../ui/form/answers.js';
import { formStyles } from '../../ui/form/base.js';
import { backStyles } from '../../ui/back.js';
import { buttonsStyles } from '../../ui/form/buttons.js';
import { choiceStyles } from '../../ui/form/choices.js';
import { errorSummaryStyles } from '../../ui/form/error-summary.js';
import { fieldStyles } from '../../ui/form/fields.js';
import { noticeStyles } from '../../ui/form/notice.js';
import { progressStyles } from '../../ui/form/progress.js';

/** The frame: where the visitor is, the question, what was answered beside it, the way to a person. */
const wizardStyles = css`
  .wizard {
    display: grid;
    gap: 24px;
  }
  /* sentences in another language than the page keep their own direction, and their place */
  .wizard :is(p, li, h2, h3, dt, dd) {
    unicode-bidi: plaintext;
  }
  .wizard:dir(rtl) {
    text-align: right;
  }
  .top {
    display: grid;
    gap: 14px;
  }
  .mode {
    font-size: 14px;
    font-weight: 650;
    color: var(--_accent);
  }
  .top > .help {
    margin-block-start: -10px;
  }
  .main {
    display: grid;
    gap: 8px;
    align-content: start;
    min-inline-size: 0;
    min-block-size: 240px;
  }
  .back {
    margin-block-start: -10px;
  }
  .heading {
    display: grid;
    gap: 8px;
  }
  .about {
    margin-block-end: -14px;
    font-size: 15px;
    font-weight: 600;
    color: var(--_muted);
  }
  .outline {
    display: none;
  }
  .foot {
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .person {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    padding: 4px 2px;
    border: 0;
    background: none;
    color: var(--_muted);
    font-size: 15px;
    font-weight: 600;
  }
  .person:hover {
    color: var(--_text);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .foot .muted {
    padding-block: 10px;
  }
  .day {
    max-inline-size: 240px;
  }
  .field-group > .title {
    margin-block-end: 6px;
  }

  .stays {
    display: grid;
    gap: 8px;
  }
  .stays ul {
    display: grid;
    gap: 8px;
  }
  .stays li {
    display: flex;
    gap: 12px;
    padding: 10px 14px;
    border-radius: var(--_radius-small);
    background: color-mix(in oklab, var(--_text) 4%, var(--_surface));
  }
  .stays .icon {
    margin-block-start: 2px;
    color: var(--_tone);
  }

  @container deskbell (inline-size >= 640px) {
    .columns:has(.outline) {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 208px;
      gap: 36px;
    }
    .outline {
      display: grid;
      gap: 4px;
      align-content: start;
      padding-inline-start: 20px;
      border-inline-start: 1px solid var(--_line);
    }
    .outline-title {
      font-size: 14px;
      font-weight: 650;
      color: var(--_muted);
    }
    .outline .answer {
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 8px;
      padding-block: 8px;
      font-size: 14px;
    }
    .outline .answer,
    .outline .answer:first-child {
      border: 0;
    }
    .outline .answer dt {
      font-weight: 400;
      color: var(--_muted);
    }
    .outline .answer dd:not(.answer-change) {
      grid-column: 1 / -1;
      font-weight: 600;
      line-height: 1.35;
    }
    .outline .answer-change {
      grid-row: 1;
      grid-column: 2;
    }
    .outline .answer-change .link {
      font-weight: 500;
    }
  }
`;

/** What the first questions are drawn with. */
export const styles = [
  formStyles,
  ...buttonsStyles,
  backStyles,
  choiceStyles,
  fieldStyles,
  errorSummaryStyles,
  progressStyles,
  noticeStyles,
  answerStyles,
  wizardStyles,
];
