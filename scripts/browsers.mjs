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

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!findChromium()) installByApt('browser', ['chromium', 'fonts-liberation']);
  const chromium = findChromium();
  console.log(`Chromium: ${chromium ?? 'none'}\nFirefox:  ${findFirefox() ?? 'none'}`);
  if (!chromium) {
    console.error('The tests need Chrome, Chromium or Edge. Install one, or set CHROME_PATH to its program.');
    process.exitCode = 1;
  }
}
