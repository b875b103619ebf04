import { html, type TemplateResult } from 'lit';
import { listAt, textAt } from '../work/articles.js';
import { field, type Place } from './fields.js';

const TYPES = ['escalate', 'return', 'exchange', 'withdraw', 'guide', 'link'] as const;

/** Which further field a kind of step has. */
const TARGET = { escalate: 'topic', guide: 'guide', link: 'href' } as const;

const isKnown = (type: string): type is keyof typeof TARGET => Object.hasOwn(TARGET, type);

function row(place: Place, index: number): TemplateResult {
  const { studio, file, path, value } = place;
  const keys = ['actions', index] as const;
  const action = listAt(value, 'actions')[index];
  const type = textAt(action, 'type');
  const target = isKnown(type) ? TARGET[type] : undefined;
  const remove = (): void => {
    const rest = listAt(value, 'actions').filter((_, i) => i !== index);
    studio.set(file, [...path, 'actions'], rest.length ? rest : undefined);
  };
  return html`<li class="row">
    ${field(place, [...keys, 'type'], { label: 'actionType', options: TYPES.map((one) => [one, studio.say(one)]) })}
    ${field(place, [...keys, 'label'], { label: 'actionLabel' })}
    ${target ? field(place, [...keys, target], { label: target }) : ''}
    <button type="button" class="quiet" @click=${remove}>
      ${studio.say('remove')}<span class="hidden"> ${textAt(action, 'label')}</span>
    </button>
  </li>`;
}

/** The next steps under an answer, each a row. */
export function actionRows(place: Place): TemplateResult {
  const { studio, file, path, value } = place;
  const actions = listAt(value, 'actions');
  const add = (): void => {
    const made = { type: 'escalate', label: studio.say('newAction') };
    studio.set(file, [...path, 'actions'], [...actions, made]);
  };
  return html`<fieldset class="form-field">
    <legend>${studio.say('actions')}</legend>
    <ul class="rows">
      ${actions.map((_, index) => row(place, index))}
    </ul>
    <button type="button" class="quiet" @click=${add}>${studio.say('addAction')}</button>
  </fieldset>`;
}
