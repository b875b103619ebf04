// A server for tests that answers as it is told, also badly, and keeps every request with its headers and body.
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { type Opened, openServer } from './open-server.js';

export interface Received {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Listening extends Opened {
  readonly received: readonly Received[];
}

/** Listens on a free port until it is closed; `answer` ends the response, or does not. */
export async function listen(
  answer: (response: ServerResponse, request: Received) => void,
): Promise<Listening> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    void text(request).then((body) => {
      const one = { method, url, headers, body };
      received.push(one);
      answer(response, one);
    });
  });
  return { ...(await openServer(server)), received };
}

/** A whole answer in JSON. */
export const json =
  (value: unknown, status = 200) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
