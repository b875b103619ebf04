import { css } from 'lit';

/** The surface before its part is loaded: room around, and lines where something will stand. */
export const shellStyles = css`
  .page {
    padding: 20px;
  }
  .wait {
    animation: wait 1.2s ease-in-out 4 alternate;
    display: grid;
    gap: 12px;
    margin-block-start: 18px;
    min-block-size: 388px;
    align-content: start;
  }
  .wait i {
    block-size: 40px;
    border-radius: var(--_radius-small);
    background: var(--_tint);
  }
  @keyframes wait {
    to {
      opacity: 0.5;
    }
  }
  .notice {
    margin-block: 20px 0;
  }
  @container deskbell (inline-size >= 700px) {
    .page {
      padding: 28px;
    }
  }
  @container deskbell (inline-size < 400px) {
    .page {
      padding: 14px;
    }
  }
`;
