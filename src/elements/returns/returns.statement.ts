import { html, type TemplateResult } from 'lit';
import { missingIn, type QuestionOf, type Statement } from '../../returns/session.js';
import { textArea, textField } from '../../ui/form/fields.js';
import { frame, heading } from './returns.form.js';
import { itemChoices } from './returns.items.js';
import type { Scene } from './returns.scene.js';

/** The statement as it is being written; the number of a known order stands there already. */
export const statementDraft = (draft: unknown, orderNumber: unknown): Statement => ({
  name: '',
  email: '',
  orderNumber: typeof orderNumber === 'string' ? orderNumber : '',
  pieces: {},
  words: '',
  ...(draft as Partial<Statement> | undefined),
});

/** The statement of withdrawal: who, which contract, which goods. No reason is asked. */
export function drawStatement(scene: Scene, { lines }: QuestionOf<'statement'>): TemplateResult {
  const { say, t, draft, pressed, setting, on } = scene;
  const said = statementDraft(draft, setting.order?.orderNumber);
  const open = lines.filter(({ selectable }) => selectable);
  const texts = {
    name: t('nameMissing'),
    email: t('emailMissing'),
    orderNumber: t('orderNumberMissing'),
    pieces: t('itemsMissing'),
  };
  const missing = pressed ? missingIn(said, open) : [];
  const error = (name: keyof typeof texts): string | undefined =>
    missing.includes(name) ? texts[name] : undefined;
  const set = (more: Partial<Statement>): void => on.draft({ ...said, ...more });
  return frame(scene, {
    go: t('statementNext'),
    mistakes: missing.map((name) => ({ name, text: texts[name] })),
    body: html`${heading(t('statementTitle'), t('withdrawalIntro'))}
      <p>${t('statementIntro')}</p>
      ${textField({
        say,
        name: 'orderNumber',
        label: t('orderNumber'),
        error: error('orderNumber'),
        required: true,
        code: true,
        value: said.orderNumber,
        changed: (orderNumber) => set({ orderNumber }),
      })}
      ${
        open.length
          ? itemChoices(scene, open, {
              label: t('statementItems'),
              titled: false,
              error: error('pieces'),
              withVerdict: false,
              pieces: said.pieces,
              changed: (pieces) => set({ pieces }),
            })
          : textArea({
              say,
              name: 'words',
              label: t('statementWords'),
              help: t('statementWordsHelp'),
              value: said.words,
              rows: 3,
              changed: (words) => set({ words }),
            })
      }
      ${textField({
        say,
        name: 'name',
        label: t('name'),
        error: error('name'),
        required: true,
        autocomplete: 'name',
        value: said.name,
        changed: (name) => set({ name }),
      })}
      ${textField({
        say,
        name: 'email',
        label: t('email'),
        help: t('emailHelp'),
        error: error('email'),
        required: true,
        type: 'email',
        inputMode: 'email',
        autocomplete: 'email',
        code: true,
        value: said.email,
        changed: (email) => set({ email }),
      })}`,
  });
}
