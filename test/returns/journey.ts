// A visitor for tests: answers by question id, and what stands on screen.
import assert from 'node:assert/strict';
import { parseReturns } from '../../src/returns/index.js';
import {
  firstSession,
  type Question,
  type QuestionOf,
  reduce,
  type Session,
  type Setting,
  survey,
} from '../../src/returns/session.js';
import { LINE, ORDER, POLICY } from './table/policy.js';

export const policy = parseReturns(POLICY).model!;
export const AS_OF = Date.parse('2026-03-20T12:00:00+01:00');

export const line = (more: object = {}) => ({ ...LINE, condition: undefined, reason: undefined, ...more });

export const setting = (more: Partial<Setting> = {}, lines: readonly object[] = [line()]): Setting => ({
  policy,
  mode: 'return',
  asOf: AS_OF,
  order: { ...ORDER, lines: lines as never },
  ...more,
});

export class Visitor {
  session: Session = firstSession;
  constructor(readonly setting: Setting) {}

  get question(): Question {
    return survey(this.setting, this.session).question;
  }
  get id(): string {
    return this.question.id;
  }
  get trail(): string[] {
    return survey(this.setting, this.session).trail.map(({ id }) => id);
  }
  at<Kind extends Question['kind']>(kind: Kind): QuestionOf<Kind> {
    assert.equal(this.question.kind, kind, `at ${this.id}`);
    return this.question as QuestionOf<Kind>;
  }
  say(...values: unknown[]): this {
    for (const value of values) this.session = reduce(this.session, { type: 'answered', id: this.id, value });
    return this;
  }
  /** Goes on from a screen that only shows. */
  on(): this {
    return this.say(this.at('outcome').stamp);
  }
  back(): this {
    const { trail, at } = survey(this.setting, this.session);
    this.session = reduce(this.session, { type: 'went', to: trail[at - 1]!.id });
    return this;
  }
  change(id: string): this {
    this.session = reduce(this.session, { type: 'changes', id });
    return this;
  }
}
