// A help desk like RT for tests: it keeps every ticket it is given, and misbehaves as it is told.
import type { ServerResponse } from 'node:http';
import { type Received, listen } from './listen.js';

export interface DeskTicket {
  readonly Queue: string;
  readonly Subject: string;
  readonly Requestor?: string;
  readonly Content: string;
  readonly CustomFields: Readonly<Record<string, string>>;
  readonly Attachments: readonly { FileName: string; FileType: string; FileContent: string }[];
}

/** What happens to the next creation. `kept-…`: the ticket is there, but its maker does not hear of it. */
export type Fault =
  | 'kept-and-cut'
  | 'kept-and-500'
  | 'kept-and-html'
  | 'cut'
  | 'html-502'
  | 'refused-403'
  | 'error-in-200'
  | 'busy-429'
  | 'bad-400';

/** Starts it; `faults` are used up one by one, then all is well. */
export async function startDesk(faults: Fault[] = []) {
  const tickets: DeskTicket[] = [];
  let underWay = 0;
  let most = 0;
  const json = (response: ServerResponse, status: number, value: unknown) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));

  const create = (response: ServerResponse, { body }: Received) => {
    const fault = faults.shift();
    if (!fault || fault.startsWith('kept')) tickets.push(JSON.parse(body) as DeskTicket);
    const id = String(tickets.length);
    if (fault === 'kept-and-cut' || fault === 'cut') return response.socket?.destroy();
    if (fault === 'kept-and-500') return response.writeHead(500).end('<h1>Internal Server Error</h1>');
    if (fault === 'kept-and-html') return response.writeHead(201).end('<html>Welcome to our network</html>');
    if (fault === 'html-502') return response.writeHead(502).end('<h1>Bad Gateway</h1>');
    if (fault === 'refused-403') return json(response, 403, { message: 'Forbidden' });
    if (fault === 'error-in-200') return json(response, 200, { message: 'Error' });
    if (fault === 'busy-429') return response.writeHead(429, { 'retry-after': '1' }).end();
    if (fault === 'bad-400') return json(response, 400, { message: 'Bad' });
    return json(response, 201, { id, type: 'ticket' });
  };

  const find = (response: ServerResponse, { url }: Received) => {
    const query = new URL(url, 'http://rt').searchParams.get('query') ?? '';
    const wanted = /^CF\.\{Escalation ID\}='([\w-]+)'$/.exec(query)?.[1];
    const items = tickets.flatMap(({ CustomFields }, place) =>
      CustomFields['Escalation ID'] === wanted ? [{ id: String(place + 1), type: 'ticket' }] : [],
    );
    json(response, 200, { items, count: items.length });
  };

  const server = await listen((response, request) => {
    most = Math.max(most, ++underWay);
    response.once('close', () => underWay--);
    if (request.headers.authorization !== 'token secret') return json(response, 401, {});
    if (request.url.endsWith('/customfields')) return json(response, 200, { total: 1 });
    setTimeout(() => (request.method === 'POST' ? create : find)(response, request), 5);
  });
  return { url: server.origin, tickets, mostAtOnce: () => most, close: () => server.close() };
}
