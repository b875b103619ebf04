import type { IncomingMessage, Server, ServerResponse } from 'node:http';

export function createDemoServer(options?: {
  faq?: string;
  pages?: string;
  dist?: string;
  api?: (request: IncomingMessage, response: ServerResponse) => void;
}): Server;
