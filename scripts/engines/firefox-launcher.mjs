// Firefox for Web Test Runner, by WebDriver BiDi.
import { findFirefox } from '../browsers.mjs';
import { withCommands } from './commands.mjs';
import { tabLauncher } from './tabs.mjs';

/** There is no command for what the system asks of pages; Firefox takes it from its preferences. */
const PREFERENCES = { 'ui.prefersReducedMotion': 1 };

export function firefoxLauncher() {
  const launcher = tabLauncher('Firefox', {
    browser: 'firefox',
    executablePath: findFirefox(),
    extraPrefsFirefox: PREFERENCES,
  });
  return withCommands(launcher, async ({ command, payload, session: { id } }) => {
    // Puppeteer has no name for the space bar here.
    if (command !== 'send-keys' || payload.press !== 'Space') return undefined;
    await launcher.getPage(id).keyboard.press(' ');
    return true;
  });
}
