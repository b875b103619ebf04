import { css } from 'lit';

/**
 * The button in the corner: all that stands on the page before somebody comes to it. It and the panel hang on a box
 * without a size in the top layer, where the page's layers, transforms and overflow do not reach; the host takes no
 * place among what stands around it.
 */
export const deskStyles = css`
  :host([launcher]) {
    position: absolute;
    inline-size: 0;
  }
  .dock {
    position: fixed;
    inline-size: 0;
    border: 0;
    container: none;
  }
  .launcher {
    position: fixed;
    z-index: 2147483000;
    inset-block-end: max(20px, env(safe-area-inset-bottom));
    inset-inline-end: max(20px, env(safe-area-inset-right));
    min-block-size: 48px;
    padding: 0 22px;
    border: 0;
    border-radius: 24px;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    cursor: pointer;
  }
`;
