// npm run test:faults [-- --schedules 2000 --seed 1]: random schedules of faults in a real browser, with a count.
import { parseArgs } from 'node:util';
import { launch } from '../../helpers/browser.js';
import { faultServer, storeInMemory } from '../../helpers/fault-server.js';
import { outboxSite } from '../../helpers/outbox-page.js';
import { roundOf } from './plan.js';
import { type Loss, play } from './play.js';

const PER_ROUND = 20;

const { values } = parseArgs({
  options: { schedules: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' } },
});
const [schedules, first] = [Number(values.schedules), Number(values.seed)];
const backend = storeInMemory();
const [browser, site, server] = [await launch(), await outboxSite(), await faultServer(backend)];
const losses: Loss[] = [];
const began = performance.now();
for (let done = 0; done < schedules; done += PER_ROUND) {
  const round = roundOf(first + done / PER_ROUND, Math.min(PER_ROUND, schedules - done));
  const lost = await play(round, { browser, site, server, backend });
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
await Promise.all([browser.close(), site.close(), server.close()]);
process.exitCode = losses.length ? 1 : 0;
