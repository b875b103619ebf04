import { html, nothing, type TemplateResult } from 'lit';
import type { OfferedLine, QuestionOf } from '../../returns/session.js';
import { choices } from '../../ui/form/choices.js';
import { select } from '../../ui/form/fields.js';
import { toneIcon } from '../../ui/form/notice.js';
import { frame } from './returns.form.js';
import type { Scene } from './returns.scene.js';
import { day, money, titleOf } from './returns.words.js';

export type Pieces = Readonly<Record<string, number>>;

export const piecesIn = (draft: unknown): Pieces =>
  typeof draft === 'object' && draft ? (draft as Pieces) : {};

/** Whether an item can go back, in a few words. */
function briefly({ t, locale }: Scene, { verdict }: OfferedLine): string {
  const { eligible, deadline } = verdict;
  if (eligible === 'no') return t('onlyFaulty');
  if (eligible === 'review') return t('maybe');
  return deadline ? t('untilShort', { date: day(locale, deadline) }) : t('anyTime');
}

function helpOf(scene: Scene, line: OfferedLine, withVerdict: boolean): unknown {
  const { t, mode } = scene;
  const price = mode === 'gift' || line.price === undefined ? undefined : money(scene, line.price);
  const each = price && line.left > 1 ? t('each', { price }) : price;
  return html`${each ? html`<bdi>${each}</bdi>` : nothing}${each && withVerdict ? ' · ' : nothing}${
    withVerdict ? briefly(scene, line) : nothing
  }`;
}

/** The lines of an order, each with its number of pieces where there are several. */
export function itemChoices(
  scene: Scene,
  lines: readonly OfferedLine[],
  {
    label,
    titled,
    error,
    withVerdict,
    pieces,
    changed,
  }: {
    readonly label: string;
    readonly titled: boolean;
    readonly error: string | undefined;
    readonly withVerdict: boolean;
    readonly pieces: Pieces;
    readonly changed: (pieces: Pieces) => void;
  },
): TemplateResult {
  const { say, t, locale } = scene;
  return choices({
    say,
    name: 'pieces',
    label,
    titled,
    error,
    type: 'checkbox',
    choices: lines.map((line) => {
      const { lineId, left } = line;
      return {
        value: lineId,
        label: titleOf(scene, line),
        help: helpOf(scene, line, withVerdict),
        checked: !!pieces[lineId],
        more:
          left > 1
            ? select({
                say,
                name: `pieces-of-${lines.indexOf(line)}`,
                label: t('pieces'),
                value: String(pieces[lineId] ?? left),
                options: Array.from({ length: Math.min(left, 500) }, (_, i) => ({
                  value: String(i + 1),
                  label: (i + 1).toLocaleString(locale),
                })),
                changed: (value) => changed({ ...pieces, [lineId]: Number(value) }),
              })
            : undefined,
      };
    }),
    changed: (lineId, checked) => {
      const { [lineId]: _, ...rest } = pieces;
      const line = lines.find((one) => one.lineId === lineId);
      changed(checked && line ? { ...rest, [lineId]: line.left } : rest);
    },
  });
}

export function drawItems(scene: Scene, { lines }: QuestionOf<'items'>): TemplateResult {
  const { t, draft, pressed, on } = scene;
  const open = lines.filter(({ selectable }) => selectable);
  const closed = lines.filter(({ selectable }) => !selectable);
  return frame(scene, {
    go: open.length ? t('next') : false,
    body: html`${
      open.length
        ? itemChoices(scene, open, {
            label: t('itemsTitle'),
            titled: true,
            error: pressed ? t('itemsMissing') : undefined,
            withVerdict: true,
            pieces: piecesIn(draft),
            changed: (pieces) => on.draft(pieces),
          })
        : html`<h2 class="title" id="title" tabindex="-1">${t('itemsNone')}</h2>`
    }
    ${closed.length ? drawClosed(scene, closed) : nothing}`,
  });
}

/** None is left out: what cannot go back stands there, with the reason. */
const drawClosed = (scene: Scene, lines: readonly OfferedLine[]): TemplateResult =>
  html`<section class="stays" aria-labelledby="stays">
    <h3 class="subtitle" id="stays">${scene.t('stays')}</h3>
    <ul>
      ${lines.map(
        (line) =>
          html`<li class="bad">
            ${toneIcon('bad')}
            <div>
              <p><bdi>${titleOf(scene, line)}</bdi></p>
              <p class="help">${line.verdict.reasons[0]?.text ?? scene.t('no')}</p>
            </div>
          </li>`,
      )}
    </ul>
  </section>`;
