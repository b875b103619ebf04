import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseReturns } from '../../src/returns/index.js';
import { TABLE } from './table/index.js';
import { observed, verdictOf } from './table/observe.js';
import { POLICY } from './table/policy.js';

describe('policy × order × moment → verdict', () => {
  it('the policy of the table is read without a problem', () => {
    assert.deepEqual(parseReturns(POLICY).problems, []);
  });

  it('has at least 150 rows, each with a name of its own', () => {
    assert.ok(TABLE.length >= 150, String(TABLE.length));
    assert.equal(new Set(TABLE.map(({ name }) => name)).size, TABLE.length);
  });

  for (const row of TABLE) {
    it(row.name, () => {
      assert.deepEqual(observed(verdictOf(row), row.expected), { eligible: row.eligible, ...row.expected });
    });
  }
});
