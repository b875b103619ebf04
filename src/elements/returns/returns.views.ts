import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Question } from '../../returns/session.js';
import { answers } from '../../ui/form/answers.js';
import { back } from '../../ui/back.js';
import { button } from '../../ui/form/buttons.js';
import { notice } from '../../ui/form/notice.js';
import { progress } from '../../ui/form/progress.js';
import { waiting } from '../../ui/shell.js';
import { personIcon } from '../../ui/icons.js';
import { answered } from './returns.answered.js';
import { drawItems } from './returns.items.js';
import { drawCondition, drawDate, drawFact, drawReason } from './returns.questions.js';
import type { RequestPart } from './returns.parts.js';
import type { Scene } from './returns.scene.js';

type Stage = 'stageOrder' | 'stageItems' | 'stageWhy' | 'stageAnswer' | 'stageHow' | 'stageReview';

const STAGES: Partial<Record<Question['kind'], Stage>> = {
  order: 'stageOrder',
  items: 'stageItems',
  reason: 'stageWhy',
  condition: 'stageWhy',
  photos: 'stageWhy',
  outcome: 'stageAnswer',
  resolution: 'stageHow',
  variant: 'stageHow',
  method: 'stageHow',
  review: 'stageReview',
};

/** The whole screen: where the visitor is, the question, and what was answered beside it. */
export function drawScene(scene: Scene): TemplateResult {
  const { t, mode, survey, slip } = scene;
  const { at, question } = survey;
  if (slip) return html`<div class="wizard">${slip}${drawPerson(scene)}</div>`;
  return html`<div class="wizard">
    <div class="top">
      <p class="mode">${t(mode)}</p>
      ${drawProgress(scene)}
      ${mode === 'check' && at === 0 ? html`<p class="help">${t('checkIntro')}</p>` : nothing}
    </div>
    <div class="columns">
      <div class="main">
        ${at > 0 ? back(t('back'), () => scene.on.back()) : nothing}
        ${keyed(question.id, drawQuestion(scene))}
      </div>
      ${drawOutline(scene)}
    </div>
    ${drawPerson(scene)}
  </div>`;
}

function drawProgress({ t, say, mode, setting, survey }: Scene): unknown {
  const { kind } = survey.question;
  if (mode === 'check') return nothing;
  if (mode === 'withdrawal')
    return progress(say, [t('stageStatement'), t('stageConfirm')], kind === 'review' ? 1 : 0);
  const stages = [...new Set(Object.values(STAGES))].filter(
    (stage) => stage !== 'stageOrder' || !setting.order || setting.found,
  );
  return progress(
    say,
    stages.map((stage) => t(stage)),
    Math.max(0, stages.indexOf(STAGES[kind] ?? 'stageItems')),
  );
}

function drawQuestion(scene: Scene): unknown {
  const { question } = scene.survey;
  switch (question.kind) {
    case 'items':
      return drawItems(scene, question);
    case 'reason':
      return drawReason(scene, question);
    case 'condition':
      return drawCondition(scene, question);
    case 'fact':
      return drawFact(scene, question);
    case 'date':
      return drawDate(scene, question);
    case 'outcome':
      return scene.answer?.drawOutcome(scene, question) ?? waiting();
    default:
      return scene.request ? drawRequest(scene, scene.request, question) : waiting();
  }
}

function drawRequest(scene: Scene, part: RequestPart, question: Question): unknown {
  switch (question.kind) {
    case 'order':
      return part.drawOrder(scene);
    case 'photos':
      return part.drawPhotos(scene, question);
    case 'resolution':
      return part.drawResolution(scene, question);
    case 'variant':
      return part.drawVariant(scene, question);
    case 'method':
      return part.drawMethod(scene, question);
    case 'statement':
      return part.drawStatement(scene, question);
    case 'review':
      return part.drawReview(scene, question);
    default:
      return nothing;
  }
}

/** A quiet column beside the question; where there is no room for one it is not there, since Back leads to the same. */
function drawOutline(scene: Scene): unknown {
  const list = answered(scene);
  if (!list.length || scene.survey.question.kind === 'review') return nothing;
  return html`<aside class="outline" part="outline" aria-labelledby="so-far">
    <h3 class="outline-title" id="so-far">${scene.t('soFar')}</h3>
    ${answers(scene.say, list)}
  </aside>`;
}

/** The way to a person, on every screen. */
export function drawPerson({ t, noPerson, on }: Scene): TemplateResult {
  return html`<footer class="foot">
    ${
      noPerson
        ? html`<p class="muted" id="unanswered" tabindex="-1">${t('personMissing')}</p>`
        : html`<button class="person" type="button" @click=${() => on.person()}>${personIcon}${t('person')}</button>`
    }
    <div ?hidden=${!noPerson}><slot name="contact"></slot></div>
  </footer>`;
}

/** The rules could not be read: what to do. */
export const drawFailure = (
  { t, on, noPerson }: Pick<Scene, 't' | 'on' | 'noPerson'>,
  code: string,
): TemplateResult => {
  const broken = !['content/unreachable', 'content/offline', 'content/not-found'].includes(code);
  const offline = code === 'content/offline';
  return html`<div class="form">
    ${notice({
      tone: 'warning',
      title: t(broken ? 'failedBroken' : offline ? 'failedOffline' : 'failed'),
      announce: true,
    })}
    <div class="buttons">${button({ label: t('retry'), press: () => on.retry() })}</div>
    ${drawPerson({ t, on, noPerson } as Scene)}
  </div>`;
};
