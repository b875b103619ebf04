// Which browsers are on this machine? `npm run browsers` says so, and fetches one where that is possible.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installByApt, isProgram, isRoot, onPath } from './programs.mjs';

const { env, platform } = process;

/** Full paths where programs of these names may be: the PATH, and where macOS and Windows keep applications. */
function places({ commands, apps, windows }) {
  const found = onPath(commands);
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '', 'Applications')];
    return [
      ...folders.flatMap((folder) => apps.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`)),
      ...found,
    ];
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return folders.flatMap((folder) => windows.map((tail) => join(folder, ...tail.split('/'))));
  }
  return found;
}

/** @returns {string | undefined} the path of a Chromium-family browser; CHROME_PATH decides where it is set */
export function findChromium() {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  return places({
    commands: [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge-stable',
      'microsoft-edge',
      'brave-browser',
    ],
    apps: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'],
    windows: ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  }).find(isProgram);
}

/** @returns {string | undefined} the path of Firefox; FIREFOX_PATH decides where it is set */
export function findFirefox() {
  if (env.FIREFOX_PATH) return env.FIREFOX_PATH;
  return places({
    commands: ['firefox-esr', 'firefox'],
    apps: ['Firefox'],
    windows: ['Mozilla Firefox/firefox.exe'],
  }).find(isProgram);
}

/** Debian keeps the browser of the driver beside the library, a folder for each kind of machine. */
const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** @returns {{ driver: string, browser: string, screen?: string } | undefined} WebKitGTK as programs can drive it, and
 *   the screen it needs where there is no display */
export function findWebKit() {
  const driver = onPath(['WebKitWebDriver']).find(isProgram);
  const browser = MINI_BROWSERS.find(isProgram);
  const screen = onPath(['Xvfb']).find(isProgram);
  const seen = screen || env.DISPLAY || env.WAYLAND_DISPLAY;
  return driver && browser && seen ? { driver, browser, screen } : undefined;
}

/** For tests only. Chromium's own sandbox does not start for root, nor in most containers of CI services. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(isRoot || env.CI ? ['--no-sandbox'] : []),
];

/** What the tests run in: where it is, the packages of Debian that bring it, and what to do elsewhere. */
const ENGINES = [
  {
    name: 'Chromium',
    find: findChromium,
    packages: ['chromium', 'fonts-liberation'],
    advice: 'The tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program.',
  },
  {
    name: 'Firefox',
    find: findFirefox,
    packages: ['firefox-esr'],
    advice: 'No tests in Firefox: install it, or set FIREFOX_PATH to its program.',
  },
  {
    name: 'WebKit',
    find: () => findWebKit()?.browser,
    packages: ['webkit2gtk-driver', 'xvfb'],
    advice: 'No tests in WebKit: it needs Linux with WebKitWebDriver and Xvfb (webkit2gtk-driver, xvfb).',
  },
];

/** `all`: Firefox and WebKit too. Only Chromium is a must: the others are told, and the run goes on without them. */
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const wanted = process.argv.includes('all') ? ENGINES : ENGINES.slice(0, 1);
  for (const { name, find, packages } of wanted) if (!find()) installByApt(name, packages);
  for (const { name, find } of ENGINES) console.log(`${`${name}:`.padEnd(10)}${find() ?? 'none'}`);
  for (const { advice } of wanted.filter(({ find }) => !find())) console.error(advice);
  if (!findChromium()) process.exitCode = 1;
}
