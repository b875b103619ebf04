import type { IncomingMessage, ServerResponse } from 'node:http';

export function startApi(options: { folder: string; content?: string }): {
  handle(request: IncomingMessage, response: ServerResponse): void;
  close(): void;
};
