import { expect } from '@open-wc/testing';
import { TABLE } from '../../returns/table/index.js';
import { observed, verdictOf } from '../../returns/table/observe.js';

describe('the table of verdicts in a browser', () => {
  it('gives in every row what it gives in Node', () => {
    for (const row of TABLE) {
      const expected = { eligible: row.eligible, ...row.expected };
      expect(observed(verdictOf(row), row.expected), row.name).to.deep.equal(expected);
    }
  });
});
