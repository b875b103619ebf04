import { html, nothing, type TemplateResult } from 'lit';
import type { FormField } from '../../escalation/index.js';
import { fieldsAsked } from '../../escalation/session.js';
import { choices } from '../../ui/form/choices.js';
import { select, textArea, textField } from '../../ui/form/fields.js';
import { describedBy, explained, requiredWord } from '../../ui/form/labels.js';
import { type Scene, wordsFor } from './escalation.scene.js';

/** The fields of the topic. */
export const drawFields = (scene: Scene): unknown =>
  fieldsAsked(scene.desk, scene.session.draft).map((field) => drawField(scene, field));

function drawField(scene: Scene, field: FormField): TemplateResult {
  const { say, on } = scene;
  const { id, label, help, required, type, options } = field;
  const name = `field-${id}`;
  const given = scene.session.draft.fields[id];
  const value = typeof given === 'string' ? given : '';
  const changed = (text: string): void => on.do({ type: 'answered', field: id, value: text });
  const mistake = scene.mistakes.find((one) => one.name === name);
  const asked = { say, name, label, help, required, error: mistake && wordsFor(scene, mistake) };
  switch (type) {
    case 'textarea':
      return textArea({ ...asked, value, changed });
    case 'select':
      return select({
        ...asked,
        value,
        options: [{ value: '', label: scene.t('choose') }, ...options],
        changed,
      });
    case 'radio':
      return choices({
        ...asked,
        type,
        choices: options.map((one) => ({ ...one, checked: one.value === value })),
        changed,
      });
    case 'checkbox':
      return tick(scene, {
        ...asked,
        checked: given === true,
        changed: (checked) => on.do({ type: 'answered', field: id, value: checked }),
      });
    default:
      return textField({ ...asked, ...KINDS[type], value, changed });
  }
}

const KINDS = {
  text: {},
  email: { type: 'email', code: true },
  tel: { type: 'tel', code: true },
  url: { code: true },
  number: { inputMode: 'numeric', code: true },
  date: { type: 'date' },
} as const;

interface Tick {
  readonly name: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly required?: boolean;
  readonly checked: boolean;
  readonly changed: (checked: boolean) => void;
}

/** One check box as a large row. */
export function tick(scene: Scene, { name, label, help, required, checked, changed }: Tick): TemplateResult {
  const { say } = scene;
  const mistake = scene.mistakes.find((one) => one.name === name);
  const asked = {
    say,
    name,
    label,
    help,
    ...(required && { required }),
    error: mistake && wordsFor(scene, mistake),
  };
  return html`<div class="field-group">
    ${explained(asked)}
    <div class="choice">
      <input
        type="checkbox"
        id=${name}
        name=${name}
        ?required=${required}
        aria-invalid=${mistake ? 'true' : nothing}
        aria-describedby=${describedBy(asked)}
        .checked=${checked}
        @change=${(event: Event) => changed((event.target as HTMLInputElement).checked)}
      />
      <label for=${name}>${label}${requiredWord(asked)}</label>
    </div>
  </div>`;
}
