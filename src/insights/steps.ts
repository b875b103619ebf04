import { Bounded, keyOf } from './bounded.js';
import type { LogEvent } from './read-event.js';

const MOST_FLOWS = 500;
const MOST_STEPS = 1000;

/** A question or outcome, as often as it came on screen. */
export interface Step {
  forward: number;
  /** Come to by going back. */
  back: number;
  /** Asked for each item anew. */
  perItem: boolean;
}

export interface Flow {
  /** `returns` in one of its modes, `guide`, or `escalation`. */
  readonly flow: string;
  /** Id of the guide, where it is one. */
  readonly guide: string;
  readonly steps: Bounded<Step>;
}

const weight = ({ forward, back }: Step): number => forward + back;

/** How far visitors come in wizards, guides and messages. */
export class Steps {
  readonly #flows = new Bounded<Flow>(
    MOST_FLOWS,
    (key) => {
      const [flow = '', guide = ''] = key.split('\n');
      return {
        flow,
        guide,
        steps: new Bounded<Step>(MOST_STEPS, () => ({ forward: 0, back: 0, perItem: false }), weight),
      };
    },
    ({ steps }) => steps.list().reduce((sum, [, step]) => sum + weight(step), 0),
  );

  add({ type, detail }: LogEvent): void {
    if (type !== 'step-changed') return;
    const [flow, guide, id] = [keyOf(detail['flow']), keyOf(detail['guide']), keyOf(detail['step'])];
    if (!flow || !id) return;
    // `reason:4711` is the step `reason`, asked for the item 4711.
    const name = id.split(':', 1)[0] as string;
    const step = this.#flows.of(`${flow}\n${guide}`).steps.of(name);
    step.perItem ||= name !== id;
    if (detail['direction'] === 'back') step.back++;
    else step.forward++;
  }

  /** Those gone through most first. */
  list(): readonly Flow[] {
    return this.#flows.list().map(([, flow]) => flow);
  }
}
