import { answered } from './returns.answered.js';
import type { Scene } from './returns.scene.js';
import { titleOf } from './returns.words.js';

/** What was answered and found so far, as a person who takes over gets it: entries of `TrailEntry` in `escalation`. */
export function trailFor(scene: Scene): readonly object[] {
  const { setting, survey, mode, t } = scene;
  const { orderNumber } = setting.order ?? {};
  const { question } = survey;
  const items = 'items' in question ? question.items : 'item' in question ? [question.item] : [];
  return [
    ...(orderNumber ? [{ kind: 'order', orderNumber: String(orderNumber) }] : []),
    ...answered(scene).map(({ what, said }) => ({
      kind: 'answer',
      flow: mode,
      question: what,
      answer: String(said),
    })),
    ...items.map((item) => ({
      kind: 'verdict',
      lineId: item.lineId,
      title: titleOf(scene, item),
      eligible: item.verdict.eligible,
      text: item.verdict.reasons[0]?.text ?? t(item.verdict.eligible),
    })),
  ];
}
