// npm test: everything, in the order in which a fault is cheapest to hear of. A failed step does not stop the later
// ones. The last line is always `N passed, N failed`: the tests, and one for each of the other steps.
import { inChromium, inOtherEngines, journeysInFirefox } from './engines/steps.mjs';
import { runSteps } from './steps.mjs';

const node = process.execPath;
// Every surrounding in Firefox and WebKit takes longer than all of this: `npm run test:all`.
const [firefox, webkit] = inOtherEngines({ surroundings: 'light' });

await runSteps([
  { name: 'browsers', command: [node, 'scripts/browsers.mjs', 'all'] },
  { name: 'PostgreSQL', command: [node, 'scripts/postgres.mjs'] },
  { name: 'help desk and mail', command: [node, 'scripts/rt.mjs'] },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'] },
  { name: 'format', command: ['biome', 'format', '.'], hint: 'npm run format mends this.' },
  { name: 'types', command: ['tsc', '-p', 'tsconfig.json'] },
  { name: 'types, pure rooms', command: ['tsc', '-p', 'tsconfig.pure.json'] },
  // `npm ci` has built already.
  { name: 'build', command: [node, 'scripts/prepare.mjs'] },
  { name: 'tests in Node', command: [node, 'scripts/test-node.mjs'], counts: true },
  // A browser runner and a test that waits for a server or a clock each keep one core busy at most.
  [
    [inChromium, firefox],
    [
      {
        name: 'tests of the outbox',
        command: [node, 'scripts/test-node.mjs', '--alone', 'platform/outbox'],
        counts: true,
      },
      { name: 'tests of the backend', command: [node, 'scripts/test-node.mjs', 'backend'], counts: true },
      journeysInFirefox,
      webkit,
    ],
  ],
]);
