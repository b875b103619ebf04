import { it } from 'node:test';
import { noExim } from '../helpers/exim.js';
import { noPostgres } from '../helpers/postgres.js';
import { noRt } from '../helpers/rt.js';

// The suites beside this one leave themselves out where a program is missing; these lines say so, and what to do.
it('PostgreSQL is here to test the backend with', { skip: noPostgres }, () => {});
it('Request Tracker is here to deliver to', { skip: noRt }, () => {});
it('exim4 is here to deliver to', { skip: noExim }, () => {});
