// The tests in the three engines, as steps of a run.
import { findFirefox, findWebKit } from '../browsers.mjs';

/** The engines besides Chromium: who can do without is told in words what is missing. */
const OTHERS = [
  { name: 'Firefox', find: findFirefox },
  { name: 'WebKit', find: findWebKit },
];

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
    missing: () => (find() ? undefined : `there is no ${name} here. \`npm run browsers -- all\` says why.`),
  }));
