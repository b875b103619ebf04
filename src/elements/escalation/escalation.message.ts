import { html, nothing, type TemplateResult } from 'lit';
import { callsBack, topicOf } from '../../escalation/session.js';
import { back } from '../../ui/back.js';
import { button, buttons } from '../../ui/form/buttons.js';
import { errorSummary } from '../../ui/form/error-summary.js';
import { textArea, textField } from '../../ui/form/fields.js';
import { notice } from '../../ui/form/notice.js';
import { standing, ways } from './escalation.department.js';
import { drawFields, tick } from './escalation.fields.js';
import { type Scene, wordsFor } from './escalation.scene.js';

/** Few fields, articles beside the message, what goes along, and one button that says where it goes. */
export function drawMessage(scene: Scene): TemplateResult {
  const { t, say, session, department, mistakes, summary, on } = scene;
  const words = topicOf(scene.desk, session.draft)?.words;
  const left = ({ target }: Event): void => on.do({ type: 'left', name: (target as HTMLInputElement).name });
  const submit = (event: Event): void => {
    event.preventDefault();
    on.send();
  };
  return html`<form class="form" novalidate @submit=${submit} @focusout=${left}>
    ${back(t('back'), () => on.back())}
    <header class="form near">
      <h2 class="title" id="title" tabindex="-1">${t('writeTo', { name: department.name })}</h2>
      ${standing(scene)}
      ${words ? html`<p class="kind">${words}</p>` : nothing}
    </header>
    ${
      summary && mistakes.length
        ? errorSummary(
            say,
            mistakes.map((one) => ({ name: one.name, text: wordsFor(scene, one) })),
          )
        : nothing
    }
    ${drawFields(scene)} ${message(scene)} ${scene.files.draw(t)} ${contact(scene)} ${along(scene)} ${consent(scene)}
    <div class="trap" aria-hidden="true">
      <label for="homepage">Homepage</label>
      <input id="homepage" name="homepage" tabindex="-1" autocomplete="off" />
    </div>
    ${foot(scene)} ${ways(scene)}
  </form>`;
}

const errorOf = (scene: Scene, name: string): string | undefined => {
  const found = scene.mistakes.find((one) => one.name === name);
  return found && wordsFor(scene, found);
};

function message(scene: Scene): TemplateResult {
  const { t, say, session, helper, on } = scene;
  const articles = helper?.draw(scene);
  return html`<div class=${articles ? 'two beside' : ''}>
    ${textArea({
      say,
      name: 'message',
      label: t('message'),
      help: t('messageHelp'),
      error: errorOf(scene, 'message'),
      required: true,
      rows: 6,
      value: session.draft.message,
      changed: (value) => on.do({ type: 'wrote', message: value }),
    })}
    ${articles ?? nothing}
  </div>`;
}

function contact(scene: Scene): TemplateResult {
  const { t, say, session, department, on } = scene;
  const { name, email, phone } = session.draft.contact;
  const calls = callsBack(department);
  return html`<fieldset class="form near">
    <legend class="subtitle">${t('contact')}</legend>
    <div class="pairs">
      ${textField({
        say,
        name: 'email',
        type: 'email',
        label: t('email'),
        help: t('emailHelp'),
        error: errorOf(scene, 'email'),
        required: !(calls && phone.trim()),
        autocomplete: 'email',
        code: true,
        value: email,
        changed: (value) => on.do({ type: 'gave', contact: { email: value } }),
      })}
      ${
        calls
          ? textField({
              say,
              name: 'phone',
              type: 'tel',
              label: t('phone'),
              help: t('phoneHelp'),
              error: errorOf(scene, 'phone'),
              autocomplete: 'tel',
              code: true,
              value: phone,
              changed: (value) => on.do({ type: 'gave', contact: { phone: value } }),
            })
          : nothing
      }
      ${textField({
        say,
        name: 'name',
        label: t('name'),
        autocomplete: 'name',
        value: name,
        changed: (value) => on.do({ type: 'gave', contact: { name: value } }),
      })}
    </div>
  </fieldset>`;
}

/** What is sent beside the visitor's own words, each with its tick. */
function along({ t, session, lines, on }: Scene): TemplateResult {
  return html`<fieldset class="along" aria-describedby="along-help">
    <legend class="subtitle">${t('along')}</legend>
    <p class="help" id="along-help">${t('alongHelp')}</p>
    ${lines.map(
      ({ id, label, value }, i) =>
        html`<label class="line" for=${`line-${i}`}>
          <input
            type="checkbox"
            id=${`line-${i}`}
            .checked=${!session.draft.without.includes(id)}
            @change=${(event: Event) => on.do({ type: 'ticked', line: id, on: (event.target as HTMLInputElement).checked })}
          />
          <span><span class="muted">${label}</span> <bdi>${value}</bdi></span>
        </label>`,
    )}
  </fieldset>`;
}

function consent(scene: Scene): unknown {
  const { desk, session, on } = scene;
  if (desk.consent === undefined) return nothing;
  return tick(scene, {
    name: 'consent',
    label: desk.consent,
    checked: session.draft.consent,
    required: true,
    changed: (checked) => on.do({ type: 'consented', on: checked }),
  });
}

function foot({ t, department, storesNothing, sending, unloaded }: Scene): TemplateResult {
  return html`<div class="form near">
    ${storesNothing ? notice({ tone: 'info', title: t('noStorage') }) : nothing}
    ${unloaded ? notice({ tone: 'warning', title: t('unloaded'), announce: true }) : nothing}
    ${buttons(
      button({
        label: sending ? t('sending') : t('send', { name: department.name }),
        id: 'send',
        describedBy: 'send-help',
      }),
    )}
    <p class="small" id="send-help">${t('sendHelp')}</p>
  </div>`;
}
