import { css } from 'lit';
import { answerStyles } from '../../ui/form/answers.js';
import { formStyles } from '../../ui/form/base.js';
import { backStyles } from '../../ui/back.js';
import { personStyles } from '../../ui/person.js';
import { buttonsStyles } from '../../ui/form/buttons.js';

const own = css`
  .body {
    display: grid;
    gap: 12px;
  }
  .back {
    margin-block: -8px -6px;
  }
  .over,
  .result,
  .heading {
    font-size: 14px;
    font-weight: 650;
    line-height: 1.4;
    color: var(--_muted);
  }
  .columns,
  .main,
  .sheet,
  .words {
    display: grid;
    gap: 12px;
    align-content: start;
    min-inline-size: 0;
  }
  .columns {
    gap: 28px;
  }
  .sheet {
    gap: 6px;
  }
  .words {
    margin-block-start: 6px;
    font-size: 17px;
  }
  .words a {
    color: var(--_accent);
    text-underline-offset: 3px;
  }
  .words .bullets {
    padding-inline-start: 22px;
    list-style: disc;
  }
  .words .numbers {
    padding-inline-start: 22px;
    list-style: decimal;
  }
  .progress-words {
    order: -1;
    font-size: 14px;
    color: var(--_muted);
  }
  .options {
    display: grid;
    gap: 8px;
    margin-block-start: 4px;
  }
  .options li {
    display: grid;
  }
  .option {
    display: flex;
    align-items: center;
    gap: 12px;
    min-block-size: 52px;
    padding: 12px 14px 12px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: none;
    text-align: start;
    line-height: 1.4;
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .option-words {
    display: grid;
    flex: 1;
    min-inline-size: 0;
  }
  .option-label {
    font-weight: 550;
  }
  .option .icon {
    color: var(--_accent);
  }
  .option .icon:dir(rtl) {
    transform: scaleX(-1);
  }
  .after {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 20px;
    padding-block-start: 14px;
    border-block-start: 1px solid var(--_line);
  }
  .after .link {
    min-block-size: 44px;
  }
  .thanks {
    display: flex;
    gap: 8px;
    min-block-size: 44px;
    align-items: center;
    font-weight: 600;
    color: var(--_success);
  }
  .nobody {
    padding: 12px 14px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .outline .answer {
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 16px;
    font-size: 15px;
  }
  .outline .heading {
    margin-block-end: 6px;
  }
  .outline .answer dt {
    font-weight: 400;
    color: var(--_muted);
  }
  .outline .answer dd:not(.answer-change) {
    grid-column: 1;
    font-weight: 550;
  }
  .outline .answer-change {
    grid-row: 1 / 3;
    grid-column: 2;
    align-self: center;
  }
  .person-title {
    font-size: 16px;
    line-height: 1.4;
  }
  @container deskbell (inline-size >= 720px) {
    .columns:has(.outline) {
      grid-template-columns: minmax(0, 3fr) minmax(220px, 2fr);
      gap: 40px;
    }
  }
  @container deskbell (inline-size < 400px) {
    .person .button {
      flex: 1;
    }
  }
`;

/** Everything a guide is drawn with; loaded with it. */
export const guideStyles = [formStyles, ...buttonsStyles, backStyles, personStyles, answerStyles, own];
