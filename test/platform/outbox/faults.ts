// npm run test:faults [-- --schedules 2000 --seed 1 --endpoint http://…/tickets]: random schedules of faults in a real browser, with a count.
import { parseArgs } from 'node:util';
import { backendAt, storeInMemory } from '../../helpers/fault-server.js';
import { roundOf } from './plan.js';
import { type Loss, play } from './play.js';
import { setStage } from './stage.js';

const PER_ROUND = 20;

const { values } = parseArgs({
  options: {
    schedules: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    /** A backend in place of the store in memory. It must be empty of the keys of these seeds. */
    endpoint: { type: 'string' },
  },
});
const [schedules, first] = [Number(values.schedules), Number(values.seed)];
const stage = await setStage(values.endpoint ? backendAt(values.endpoint) : storeInMemory());
const losses: Loss[] = [];
const began = performance.now();
for (let done = 0; done < schedules; done += PER_ROUND) {
  const round = roundOf(first + done / PER_ROUND, Math.min(PER_ROUND, schedules - done));
  const lost = await play(round, stage);
  losses.push(...lost);
  const seconds = Math.round((performance.now() - began) / 1000);
  if (lost.length) console.log(`\nseed ${round.seed} ${round.surrounding}: ${JSON.stringify(lost)}`);
  process.stdout.write(
    `\r${done + round.postings.length} of ${schedules} schedules, ${losses.length} bad, ${seconds} s `,
  );
}
console.log(
  losses.length
    ? '\nNot every schedule ended with one ticket and nothing pending.'
    : '\nOne ticket each, nothing pending.',
);
await stage.close();
process.exitCode = losses.length ? 1 : 0;
