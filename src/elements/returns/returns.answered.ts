import type { Question } from '../../returns/session.js';
import type { Answer } from '../../ui/form/answers.js';
import type { Scene } from './returns.scene.js';
import { piecesTitle, said, shortOf } from './returns.words.js';

/** The item a question is about, where there are several. */
const aboutWhich = (scene: Scene, question: Question, several: boolean): string =>
  several && 'item' in question ? ` · ${piecesTitle(scene, question.item)}` : '';

/** What was answered before the question on screen, each with its way back. */
export const answered = (scene: Scene): readonly Answer[] => {
  const { survey, session, on } = scene;
  const items = new Set(survey.trail.flatMap((one) => ('item' in one ? [one.item.lineId] : [])));
  return survey.trail.slice(0, survey.at).flatMap((question) => {
    const { id, kind } = question;
    if (kind === 'outcome' || kind === 'statement') return [];
    return [
      {
        what: shortOf(scene, question) + aboutWhich(scene, question, items.size > 1),
        said: said(scene, question, session.answers[id]),
        change: () => (survey.question.kind === 'review' ? on.change(id) : on.goTo(id)),
      },
    ];
  });
};
