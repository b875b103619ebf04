/** What an address answered. */
export type Reply =
  | { readonly kind: 'fine' }
  /** It is there no more, or never was: a status of 4xx that is no matter of rights or haste. */
  | { readonly kind: 'gone'; readonly status: number }
  /** It leads elsewhere for good. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'silent'; readonly reason: string };

const MOST_TURNS = 5;
/** Servers that do not know HEAD, or pretend that nothing is there. */
const NO_HEAD = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503]);
/** A page for those who are signed in, or a server that was asked too often, is there all the same. */
const THERE = new Set([401, 402, 403, 407, 408, 425, 429, 451]);
const FOR_GOOD = new Set([301, 308]);

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOTFOUND', 'there is no such host'],
  ['EAI_AGAIN', 'the host is not known now'],
  ['ECONNREFUSED', 'nobody listens there'],
  ['ECONNRESET', 'the connection was cut'],
  ['CERT_HAS_EXPIRED', 'its certificate has expired'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'its certificate is for another host'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'its certificate is its own'],
]);

const reasonOf = (error: unknown): string => {
  const { name, message, cause } = error as Error & { cause?: { code?: string } };
  if (name === 'TimeoutError') return 'no answer in time';
  return REASONS.get(cause?.code ?? '') ?? cause?.code ?? message;
};

async function once(method: 'HEAD' | 'GET', address: string, signal: AbortSignal): Promise<Response> {
  const headers = {
    accept: 'text/html,*/*;q=0.8',
    'user-agent': 'deskbell-check (link check of help texts)',
  };
  const response = await fetch(address, { method, headers, redirect: 'manual', signal });
  // Only the status is wanted.
  await response.body?.cancel();
  return response;
}

async function walk(address: string, signal: AbortSignal): Promise<Reply> {
  let at = address;
  let forGood = true;
  let moved: string | undefined;
  for (let turn = 0; turn <= MOST_TURNS; turn++) {
    let response = await once('HEAD', at, signal);
    if (NO_HEAD.has(response.status)) response = await once('GET', at, signal);
    const { status } = response;
    const to = status >= 300 && status < 400 ? response.headers.get('location') : undefined;
    if (!to || !URL.canParse(to, at)) return conclude(status, moved);
    const next = new URL(to, at);
    if (!/^https?:$/.test(next.protocol)) return { kind: 'fine' };
    forGood &&= FOR_GOOD.has(status);
    at = next.href;
    if (forGood) moved = at;
  }
  return { kind: 'silent', reason: `it leads on more than ${MOST_TURNS} times` };
}

function conclude(status: number, moved: string | undefined): Reply {
  if (status >= 500) return { kind: 'silent', reason: `the server answers ${status}` };
  if (status >= 400 && !THERE.has(status)) return { kind: 'gone', status };
  return moved === undefined ? { kind: 'fine' } : { kind: 'moved', to: moved };
}

/** Asks one address, by HEAD and where that is not understood by GET. Never throws. */
export async function askAddress(address: string, timeout: number): Promise<Reply> {
  try {
    return await walk(address, AbortSignal.timeout(timeout));
  } catch (error) {
    return { kind: 'silent', reason: reasonOf(error) };
  }
}
