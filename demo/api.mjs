// The shop's backend under /api: a process of its own, so that its database never holds up a page.
import { fork } from 'node:child_process';
import { request as ask } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = fileURLToPath(new URL('.', import.meta.url));

/**
 * @param {{ folder: string, content?: string }} options where the embedded database is kept, and the shop's own files
 * @returns {{ handle(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse): void, close(): void }}
 */
export function startApi({ folder, content = join(here, 'content') }) {
  let child;
  let place;
  const start = () => {
    const env = { ...process.env, DATA_FOLDER: folder, CONTENT: content };
    child = fork(join(here, 'backend', 'demo.ts'), {
      execArgv: ['--import', 'tsx'],
      env,
      cwd: join(here, '..'),
    });
    const started = child;
    place = new Promise((resolve) => {
      started.once('message', ({ url }) => resolve(new URL(url)));
      started.once('exit', () => {
        // The next request starts it again.
        if (child === started) child = undefined;
        resolve(undefined);
      });
    });
  };
  start();
  return {
    handle(request, response) {
      if (!child) start();
      void place.then((url) => (url ? pass(url, request, response) : away(response)));
    },
    close() {
      if (child?.connected) child.disconnect();
    },
  };
}

function pass(url, request, response) {
  const { method, headers, url: path } = request;
  const onward = ask({ hostname: url.hostname, port: url.port, method, path, headers }, (answer) => {
    response.writeHead(answer.statusCode, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => away(response));
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

function away(response) {
  if (response.headersSent) return response.destroy();
  response.writeHead(503, { 'retry-after': '2', 'content-type': 'text/plain; charset=utf-8' });
  response.end('The backend of the demo is not there just now.\n');
}
