// The tests in the three engines, as steps of a run.
import { findFirefox, findWebKit } from '../browsers.mjs';

/** The engines besides Chromium: who can do without is told in words what is missing. */
const OTHERS = [
  { name: 'Firefox', find: findFirefox },
  { name: 'WebKit', find: findWebKit },
];

function missing(name, find) {
  return () => (find() ? undefined : `there is no ${name} here. \`npm run browsers -- all\` says why.`);
}

/** Elements and stories in Chromium. */
export const inChromium = { name: 'tests in Chromium', command: ['wtr'], counts: true };

/**
 * Elements and stories in Firefox and WebKit, where they are on the machine.
 * @param {{ surroundings?: string, args?: string[] }} [options] names of the surroundings of stories, all where left out;
 *   further words for the runner
 * @returns {import('../steps.mjs').Step[]}
 */
export const inOtherEngines = ({ surroundings, args = [] } = {}) =>
  OTHERS.map(({ name, find }) => ({
    name: `tests in ${name}`,
    command: ['wtr', '--config', 'web-test-runner.engines.config.mjs', ...args],
    env: {
      DESKBELL_ENGINE: name.toLowerCase(),
      ...(surroundings && { DESKBELL_SURROUNDINGS: surroundings }),
    },
    counts: true,
    missing: missing(name, find),
  }));

/** What visitors come for, by keyboard, on the built files. In WebKit test/page/webkit.test.ts goes the whole way. */
export const journeysInFirefox = {
  name: 'journeys in Firefox',
  command: [process.execPath, 'scripts/test-node.mjs', 'page/journeys/journeys'],
  env: { DESKBELL_ENGINE: 'firefox' },
  counts: true,
  missing: missing('Firefox', findFirefox),
};
