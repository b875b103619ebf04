// WebKitGTK: its driver, and a screen for it where the machine has none.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findWebKit } from '../browsers.mjs';
import { WebDriverSession } from './webdriver.mjs';

/** Wide enough for the widest story and the frame of the window. */
const SCREEN = '1500x1200x24';

/** WebKitGTK asks GTK whether things may move on screen; there is no command for it. */
const CALM = '[Settings]\ngtk-enable-animations=0\n';

/** No graphics card: painting by the processor is some times faster than a processor that plays a graphics card. */
const PAINT = {
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_COMPOSITING_MODE: '1',
  WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
};

/** The first line that a program writes to its pipe `number`. */
const firstLine = (child, number) =>
  new Promise((resolve, reject) => {
    child.stdio[number].once('data', (data) => resolve(String(data).trim()));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}`)));
  });

/** @returns {Promise<number>} a port that nobody listens on */
const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** @returns {Promise<string>} where the driver answers */
async function answering(port) {
  const origin = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${origin}/status`).catch(() => undefined);
    if (answer?.ok) return origin;
    await wait(100);
  }
  throw new Error('WebKitWebDriver does not answer.');
}

/**
 * Starts the driver, and Xvfb unless there is a display.
 * @returns {Promise<{ open(): Promise<WebDriverSession>, stop(): void }>} `open` gives a browser with nothing stored;
 *   the driver knows one at a time
 */
export async function startWebKit() {
  const { driver, browser, screen } = findWebKit() ?? {};
  if (!driver) throw new Error('WebKitGTK was not found: run `npm run browsers -- all`.');
  const home = mkdtempSync(join(tmpdir(), 'deskbell-webkit-'));
  mkdirSync(join(home, 'gtk-3.0'));
  writeFileSync(join(home, 'gtk-3.0', 'settings.ini'), CALM);
  const env = { ...process.env, XDG_CONFIG_HOME: home, ...PAINT, LANG: 'en_US.UTF-8' };
  const children = [];
  const stop = () => {
    for (const child of children.splice(0).reverse()) child.kill();
    rmSync(home, { recursive: true, force: true });
  };
  process.once('exit', stop);
  // A run that is broken off leaves no browser behind.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    process.once(signal, () => {
      stop();
      process.kill(process.pid, signal);
    });
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) {
    const args = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp'];
    const xvfb = spawn(screen, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    children.push(xvfb);
    env.DISPLAY = `:${await firstLine(xvfb, 3)}`;
  }
  const port = await freePort();
  children.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  const origin = await answering(port);
  const capabilities = {
    browserName: 'MiniBrowser',
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  return { open: () => WebDriverSession.open(origin, capabilities), stop };
}
