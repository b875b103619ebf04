import { html, type TemplateResult } from 'lit';
import { type QuestionOf, UNKNOWN_DAY } from '../../returns/session.js';
import { button } from '../../ui/form/buttons.js';
import { type Choice, choices } from '../../ui/form/choices.js';
import { describedBy, explained } from '../../ui/form/labels.js';
import { frame } from './returns.form.js';
import type { Scene } from './returns.scene.js';
import { factWord, piecesTitle, titleOfQuestion, word } from './returns.words.js';

const shown = (scene: Scene, item: QuestionOf<'reason'>['item']): string | undefined =>
  item.title === undefined && item.sku === undefined ? undefined : piecesTitle(scene, item);

/** One of several rows: nothing is sent by choosing. */
function oneOf(
  scene: Scene,
  { about, options }: { about?: unknown; options: readonly Omit<Choice, 'checked'>[] },
): TemplateResult {
  const { say, t, draft, pressed, survey, on } = scene;
  return frame(scene, {
    about,
    body: choices({
      say,
      name: 'answer',
      label: titleOfQuestion(scene, survey.question),
      titled: true,
      by: about ? 'about' : undefined,
      type: 'radio',
      error: pressed ? t('oneMissing') : undefined,
      choices: options.map((one) => ({ ...one, checked: one.value === draft })),
      changed: (value) => on.draft(value),
    }),
  });
}

export const drawReason = (scene: Scene, { item, options }: QuestionOf<'reason'>): TemplateResult =>
  oneOf(scene, {
    about: shown(scene, item),
    options: options.map(({ id, label }) => ({ value: id, label })),
  });

export const drawCondition = (scene: Scene, { item, options }: QuestionOf<'condition'>): TemplateResult =>
  oneOf(scene, {
    about: shown(scene, item),
    options: options.map((value) => ({ value, label: word(scene, value) })),
  });

export function drawFact(scene: Scene, { fact, options, several }: QuestionOf<'fact'>): TemplateResult {
  const rows = options.map((option) => ({
    value: option.value,
    label: factWord(scene, fact, option, options.length),
  }));
  if (!several) return oneOf(scene, { options: rows });
  const { say, t, draft, survey, on } = scene;
  const chosen = Array.isArray(draft) ? (draft as string[]) : [];
  return frame(scene, {
    body: choices({
      say,
      name: 'answer',
      label: titleOfQuestion(scene, survey.question),
      titled: true,
      help: t('factTagsHelp'),
      type: 'checkbox',
      choices: rows.map((one) => ({ ...one, checked: chosen.includes(one.value) })),
      changed: (value, checked) =>
        on.draft(checked ? [...chosen, value] : chosen.filter((one) => one !== value)),
    }),
  });
}

/** The browser's own field for a day: every platform has one that its people know. */
export function drawDate(scene: Scene, { last }: QuestionOf<'date'>): TemplateResult {
  const { say, t, draft, pressed, survey, on } = scene;
  const asked = {
    say,
    name: 'answer',
    label: titleOfQuestion(scene, survey.question),
    error: pressed ? t('dateMissing') : undefined,
  };
  return frame(scene, {
    body: html`<div class="field-group">
      <h2 class="title" id="title" tabindex="-1"><label for="answer">${asked.label}</label></h2>
      ${explained(asked)}
      <input
        class="input day"
        type="date"
        id="answer"
        max=${last}
        aria-invalid=${pressed ? 'true' : 'false'}
        aria-describedby=${describedBy(asked)}
        .value=${typeof draft === 'string' && draft !== UNKNOWN_DAY ? draft : ''}
        @input=${(event: Event) => on.draft((event.target as HTMLInputElement).value)}
      />
    </div>`,
    other: button({ label: t('dateUnknown'), quiet: true, press: () => on.answer(UNKNOWN_DAY) }),
  });
}
