// Servers that tests start as programs: a folder of their own, a port of their own, gone with the test.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { until } from './tickets.js';

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** The program and all that it starts live as long as our end of its input: a broken off test leaves none behind. */
const UNTIL_WE_END =
  'set -m; "$0" "$@" < /dev/null & server=$!; cat > /dev/null; kill -TERM -$server; wait $server';

/** Starts a program that listens on a port of 127.0.0.1, and waits until it does. */
export async function serve(
  command: readonly string[],
  port: number,
  env: Readonly<Record<string, string>> = {},
): Promise<{ stop(): Promise<void> }> {
  const server = spawn('bash', ['-c', UNTIL_WE_END, ...command], {
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [server.stdout, server.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-4000);
    });
  const stop = async () => {
    if (server.exitCode !== null) return;
    server.stdin.end();
    await once(server, 'exit');
  };
  await until(() => isListening(server, port), Boolean, 60_000).catch(async (error: Error) => {
    await stop();
    throw new Error(`${command[0]} did not start: ${error.message}\n${said}`);
  });
  return { stop };
}

async function isListening(server: ChildProcess, port: number): Promise<boolean> {
  if (server.exitCode !== null) throw new Error(`it ended with ${server.exitCode}`);
  const socket = connect(port, '127.0.0.1');
  const [is] = await Promise.race([
    once(socket, 'connect').then(() => [true]),
    once(socket, 'error').then(() => [false]),
  ]).catch(() => [false]);
  socket.destroy();
  return is === true;
}
