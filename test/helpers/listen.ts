// A server for tests that answers as it is told, also badly, and keeps every request with its headers and body.
import { createServer } from 'node:http';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export interface Received {
  readonly method: string;
  /** Path with query. */
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Listening {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  readonly received: readonly Received[];
  close(): Promise<void>;
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
  // A test that failed before it closed must not keep the process alive.
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, port, received, close };
}

/** A whole answer in JSON. */
export const json =
  (value: unknown, status = 200) =>
  (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
  };
