import { check, golden, search } from './work/desk-work.js';
import type { Answer, Ask, Questions } from './work/protocol.js';

/** Beside the page, so that typing never waits for a check. */
function work({ kind, ask }: Ask): Promise<unknown> {
  if (kind === 'check') return check(ask as Questions['check']['ask']);
  if (kind === 'search') return search(ask as Questions['search']['ask']);
  return golden(ask as Questions['golden']['ask']);
}

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  const { id } = data;
  work(data).then(
    (answer) => postMessage({ id, answer } satisfies Answer),
    (error: unknown) => postMessage({ id, failed: String(error) } satisfies Answer),
  );
});
