import { css, html, nothing, type TemplateResult } from 'lit';
import { type Asked, describedBy, explained, requiredWord } from './labels.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** One line under the label. */
  readonly help?: unknown;
  readonly checked: boolean;
  /** What opens under the row once it is chosen, such as a number of pieces. */
  readonly more?: unknown;
}

export interface Choices extends Asked {
  /** `radio`: one of them. `checkbox`: any number. */
  readonly type: 'radio' | 'checkbox';
  readonly choices: readonly Choice[];
  /** The label is the heading of the screen: it takes the focus when the screen comes. */
  readonly titled?: boolean;
  /** Id of what the heading is about, read with it. */
  readonly by?: string | undefined;
  readonly changed: (value: string, checked: boolean) => void;
}

/** A question with its answers as large rows: native radios or check boxes in a fieldset. Nothing is sent by choosing. */
export function choices(asked: Choices): TemplateResult {
  const { name, label, titled, by, choices: list } = asked;
  const words = html`${label}${requiredWord(asked)}`;
  return html`<fieldset class="question" id=${name} aria-describedby=${describedBy(asked)}>
    <legend class=${titled ? nothing : 'label'}>
      ${titled ? html`<h2 class="title" id="title" tabindex="-1" aria-describedby=${by ?? nothing}>${words}</h2>` : words}
    </legend>
    ${explained(asked)}
    <div class="choices">${list.map((one, index) => row(asked, one, index))}</div>
  </fieldset>`;
}

function row({ name, type, changed }: Choices, one: Choice, index: number): TemplateResult {
  const id = `${name}-${index}`;
  return html`<div class="choice">
      <input
        type=${type}
        id=${id}
        name=${name}
        .value=${one.value}
        .checked=${one.checked}
        aria-describedby=${one.help ? `${id}-help` : nothing}
        @change=${(event: Event) => changed(one.value, (event.target as HTMLInputElement).checked)}
      />
      <label for=${id}><bdi>${one.label}</bdi></label>
      ${one.help ? html`<div class="choice-help" id=${`${id}-help`}>${one.help}</div>` : nothing}
    </div>
    ${one.checked && one.more ? html`<div class="choice-more">${one.more}</div>` : nothing}`;
}

export const choiceStyles = css`
  .question {
    display: grid;
    gap: 12px;
  }
  .question > legend {
    float: left;
    inline-size: 100%;
  }
  .choices {
    display: grid;
    gap: 8px;
  }
  .choice {
    position: relative;
    display: grid;
    grid-template-columns: 20px 1fr;
    align-items: center;
    column-gap: 12px;
    min-block-size: 48px;
    padding: 11px 14px;
    border: 1px solid var(--_line);
    border-radius: var(--_radius-small);
    line-height: 1.4;
  }
  .choice:hover {
    border-color: var(--_accent);
  }
  .choice:has(:checked) {
    border-color: var(--_accent);
    background: var(--_tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .choice:has(:focus-visible) {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .choice input {
    inline-size: 20px;
    block-size: 20px;
    margin: 0;
    accent-color: var(--_accent);
    outline: none;
    cursor: pointer;
  }
  .choice label {
    font-weight: 550;
  }
  /* the whole row is the label */
  .choice label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .choice-help {
    grid-column: 2;
    font-size: 15px;
    color: var(--_muted);
  }
  .choice-more {
    display: grid;
    gap: 12px;
    margin: 4px 0 8px;
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_accent);
  }
  @media (forced-colors: active) {
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
  }
`;
