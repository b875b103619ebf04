// The same tests in another engine: DESKBELL_ENGINE=firefox or webkit. `npm run test:all` runs it for both.
import base from './web-test-runner.config.mjs';
import { withCommands } from './scripts/engines/commands.mjs';
import { firefoxLauncher } from './scripts/engines/firefox-launcher.mjs';
import { skipReporter, skips, skipsCommand } from './scripts/engines/skips.mjs';
import { webkitLauncher, webkitWindow } from './scripts/engines/webkit-launcher.mjs';

const { DESKBELL_ENGINE: engine = 'firefox' } = process.env;
const launchers = { firefox: firefoxLauncher, webkit: webkitLauncher };

export default {
  ...base,
  // They draw without a graphics card: a key in a form takes a frame of 50 ms and more.
  testFramework: { config: { timeout: 60_000 } },
  // As long as the tries of webkit-launcher.mjs take.
  browserStartTimeout: 90_000,
  browsers: [withCommands(launchers[engine](), skipsCommand(engine))],
  reporters: [skipReporter(engine), ...base.reporters],
  plugins: [skips(engine), webkitWindow(), ...base.plugins],
};
