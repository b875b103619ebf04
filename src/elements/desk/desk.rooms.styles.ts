import { css } from 'lit';
import { buttonStyles } from '../../ui/button.styles.js';

const own = css`
  .room[hidden] {
    display: none;
  }
  deskbell-faq::part(base),
  deskbell-guide::part(base),
  deskbell-returns::part(base),
  deskbell-escalation::part(base) {
    border: 0;
    border-radius: 0;
    background: none;
  }
  .pad {
    display: grid;
    gap: 14px;
    padding: 20px;
    justify-items: start;
  }
  .pad > .wait {
    inline-size: 100%;
    margin: 0;
  }
  .muted,
  .people,
  .language {
    font-size: 15px;
    color: var(--_muted);
  }
  .language {
    margin: 14px 20px 0;
    padding: 8px 12px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  .people {
    display: flex;
    align-items: baseline;
    gap: 8px;
    margin-block-start: 4px;
  }
  .lamp {
    flex: none;
    inline-size: 9px;
    block-size: 9px;
    border: 2px solid var(--_muted);
    border-radius: 50%;
  }
  .lamp.on {
    border-color: var(--deskbell-color-success, light-dark(#1c6338, #9bd8ae));
    background: var(--deskbell-color-success, light-dark(#1c6338, #9bd8ae));
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    padding: 16px 20px 0;
  }
  .way {
    display: flex;
    flex: 1 1 150px;
    align-items: center;
    gap: 10px;
    min-block-size: 48px;
    padding: 8px 12px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    background: none;
    font-size: 15px;
    font-weight: 600;
    line-height: 1.3;
    text-align: start;
  }
  .way:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .way .icon {
    color: var(--_accent);
  }
  .way .badge {
    min-inline-size: 22px;
    margin-inline-start: auto;
    padding: 1px 6px;
    border-radius: 11px;
    background: var(--_tint-strong);
    font-size: 14px;
    text-align: center;
  }
  .cases {
    display: grid;
    gap: 12px;
    inline-size: 100%;
  }
  .case {
    display: grid;
    gap: 4px;
    padding: 14px 16px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
  }
  .case-title {
    font-size: 16px;
    font-weight: 650;
    line-height: 1.4;
  }
  .case-state {
    font-weight: 600;
  }
  .case-state.accepted {
    color: var(--deskbell-color-success, light-dark(#1c6338, #9bd8ae));
  }
  .case-ways {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 8px;
  }
  .door {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px 12px;
    padding: 12px 20px;
    border-block-start: 1px solid var(--_line);
  }
  .door > p {
    flex: 1 1 160px;
    min-inline-size: 0;
  }
  .door > .icon {
    color: var(--_accent);
  }
  @container deskbell (inline-size < 400px) {
    .ways {
      padding: 14px 14px 0;
    }
    .pad,
    .door {
      padding-inline: 14px;
    }
    .language {
      margin-inline: 14px;
    }
    .door .button {
      flex: 1 1 100%;
    }
  }
  @container deskbell (inline-size >= 700px) {
    .ways,
    .pad,
    .door {
      padding-inline: 28px;
    }
    .ways {
      padding-block-start: 20px;
    }
    .way {
      flex-grow: 0;
      min-inline-size: 220px;
    }
  }
  @media (forced-colors: active) {
    .button,
    .launcher {
      border: 2px solid ButtonText;
    }
  }
`;

/** What stands in the frame of the desk: its rooms, the ways to them, and the visitor's cases. */
export const roomsStyles = [buttonStyles, own];
