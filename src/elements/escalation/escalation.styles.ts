import { css } from 'lit';
import { adoptStyles } from '../../ui/adopt.js';
import { formStyles } from '../../ui/form/base.js';
import { backStyles } from '../../ui/back.js';
import { buttonsStyles } from '../../ui/form/buttons.js';
import { choiceStyles } from '../../ui/form/choices.js';
import { errorSummaryStyles } from '../../ui/form/error-summary.js';
import { fieldStyles } from '../../ui/form/fields.js';
import { noticeStyles } from '../../ui/form/notice.js';
import { writingStyles } from './escalation.writing.styles.js';

const styles = css`
  .list-title {
    margin: 0;
    font-size: 15px;
    font-weight: 650;
  }
  .near {
    gap: 12px;
  }
  .small {
    font-size: 14px;
    color: var(--_muted);
  }
  .two,
  .pairs {
    display: grid;
    gap: 20px;
    align-items: start;
  }
  .who {
    background: var(--_tint);
    border-color: transparent;
    font-size: 15px;
  }
  .over {
    font-size: 14px;
    color: var(--_muted);
  }
  .who-name {
    font-size: 19px;
    font-weight: 700;
    line-height: 1.3;
  }
  .standing {
    display: grid;
    gap: 4px;
    margin-block-start: 8px;
    font-size: 15px;
  }
  .standing li,
  .ticks li,
  .ways li,
  .never {
    display: flex;
    gap: 8px;
    min-inline-size: 0;
  }
  .standing .icon,
  .ticks .icon,
  .ways .icon,
  .never .icon {
    margin-block-start: 1px;
    color: var(--_accent);
  }
  .lamp {
    flex: none;
    inline-size: 12px;
    block-size: 12px;
    margin: 5px 4px 0;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .is-open {
    font-weight: 600;
    color: var(--_success);
  }
  .is-open .lamp {
    border-color: var(--_success);
    background: var(--_success);
  }
  .needs {
    padding-inline-start: 28px;
    list-style: disc;
  }
  .ticks,
  .ways {
    display: grid;
    gap: 4px;
    margin-block-start: 4px;
  }
  .ways .link,
  .change > summary {
    display: inline-block;
    padding-block: 10px;
    margin-block: -10px;
  }
  .ways {
    gap: 10px;
    margin-block-start: 8px;
  }
  .instead {
    display: grid;
    gap: 8px;
    justify-items: start;
    padding-block: 12px;
    border-block: 1px solid var(--_line);
  }
  .change[open] > summary {
    margin-block-end: 4px;
  }
  .earlier {
    margin-block-end: 20px;
  }
  @container deskbell (inline-size >= 560px) {
    .pairs {
      grid-template-columns: 1fr 1fr;
    }
  }
  @container deskbell (inline-size >= 660px) {
    .two {
      grid-template-columns: minmax(0, 1fr) minmax(0, 300px);
      gap: 28px;
    }
    .beside {
      grid-template-columns: minmax(0, 1fr) minmax(0, 260px);
      gap: 20px;
    }
  }
  @media (forced-colors: active) {
    .who,
    .along {
      border: 1px solid CanvasText;
    }
    .is-open .lamp {
      background: CanvasText;
      forced-color-adjust: none;
    }
  }
`;

const all = [
  formStyles,
  ...buttonsStyles,
  backStyles,
  choiceStyles,
  fieldStyles,
  errorSummaryStyles,
  noticeStyles,
  styles,
  writingStyles,
] as const;

export const adoptAll = (root: ShadowRoot): void => adoptStyles(root, all);
