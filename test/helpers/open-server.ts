// A server on a free port of this machine alone, as every test and bench opens one.
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Opened {
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
  readonly port: number;
  /** Ends the connections that are left too. */
  close(): Promise<void>;
}

/** Listens until it is closed. A test that failed before it did so keeps no process alive. */
export async function openServer(server: Server): Promise<Opened> {
  server.unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((resolve) => {
      server.closeAllConnections();
      server.close(() => resolve());
    });
  return { origin: `http://127.0.0.1:${port}`, port, close };
}
