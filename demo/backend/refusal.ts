/** A request that is answered with an error: `{ "error": { "code", "message" } }`. */
export class Refusal extends Error {
  constructor(
    readonly status: 400 | 401 | 403 | 404 | 413 | 414 | 415 | 422 | 429 | 500 | 503,
    /** Stable, such as `search/no-query`: for programs. */
    readonly code: string,
    /** What is wrong and how to mend it: for people who build pages. */
    message: string,
    /** Seconds to wait before the next try. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}

/** PostgreSQL is not there, is starting or ending, or has no connection left. */
const AWAY = /^(ECONN\w+|ENOTFOUND|EPIPE|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|08\w{3}|57P0[123]|53300)$/;
/** pg says these without a code. */
const CUT_OFF =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** What any error means for the one who asked. The database's own words stay inside: they may quote the question. */
export function refusalFrom(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const { code = '', message = '' } = error as { code?: string; message?: string };
  if (AWAY.test(code) || CUT_OFF.test(message))
    return new Refusal(
      503,
      'database/unavailable',
      'The database cannot be reached. Please try again shortly.',
    );
  if (code === '57014')
    return new Refusal(503, 'database/too-slow', 'The database took too long. Please try again shortly.');
  if (code === '42P01' || code === '3F000' || code === '42883')
    return new Refusal(
      503,
      'database/not-prepared',
      'The tables are missing. Run demo/backend/fill.ts once.',
    );
  return new Refusal(500, 'internal', 'Something went wrong here, not in your request.');
}
