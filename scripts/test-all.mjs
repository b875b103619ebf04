// npm run test:all [-- --files test/ui/form.test.ts]: elements, and every story in every surrounding, in Chromium, Firefox
// and WebKit, one engine after the other. `-- firefox`, `-- webkit`, `-- chromium`: only there.
import { inChromium, inOtherEngines, journeysInFirefox } from './engines/steps.mjs';
import { runSteps } from './steps.mjs';

const words = process.argv.slice(2);
const wanted = ['chromium', 'firefox', 'webkit'].filter((engine) => words.includes(engine));
const args = words.filter((word) => !wanted.includes(word));

const all = [
  { ...inChromium, command: [...inChromium.command, ...args] },
  ...inOtherEngines({ args }),
  ...(args.length ? [] : [journeysInFirefox]),
];
await runSteps([
  { name: 'browsers', command: [process.execPath, 'scripts/browsers.mjs', 'all'] },
  ...all.filter(({ name }) => !wanted.length || wanted.some((engine) => name.toLowerCase().endsWith(engine))),
]);
