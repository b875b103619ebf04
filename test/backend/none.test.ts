import { it } from 'node:test';
import { noPostgres } from '../helpers/postgres.js';

// The suites beside this one leave themselves out without PostgreSQL; this line says so, and what to do.
it('PostgreSQL is here to test the backend with', { skip: noPostgres }, () => {});
