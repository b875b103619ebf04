import { checkFile, type Checked, type CheckOptions } from './check-file.js';
import { housesOf } from './houses.js';
import { known } from './known.js';
import { type Opened } from './opened.js';
import { editionsOf } from './review-file.js';

/**
 * Everything wrong with files that belong together, file by file; a check.json that was not given, only where it has faults.
 * With `only`, the problems of that file among the others.
 */
export async function checkAll(
  opened: readonly Opened[],
  asked: Pick<CheckOptions, 'tests' | 'io' | 'links'> & { readonly only?: string | undefined },
): Promise<readonly Checked[]> {
  const houses = await housesOf(opened, asked.io);
  const options = {
    ...asked,
    known: await known(opened, asked.io),
    houses,
    editions: editionsOf(opened),
  };
  // What others say of a check.json is known last.
  const wanted = opened.filter(({ file }) => asked.only === undefined || file === asked.only);
  const order = wanted.sort((a, b) => Number(a.kind === 'check') - Number(b.kind === 'check'));
  const checked: Checked[] = [];
  for (const one of order) checked.push(await checkFile(one, options));
  for (const { opened: house, given } of new Set(houses.values())) {
    if (!house || given || asked.only !== undefined) continue;
    const own = await checkFile(house, options);
    if (own.findings.length) checked.push(own);
  }
  return checked;
}
