// A test runner for Stryker: all tests of a room as one bundle, evaluated anew for every break, in one process.
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Chance and many rounds: these take seconds, and say hardly anything that the others do not. */
const LEFT_OUT = { file: /fuzz\.test\.ts$/, test: /never empties a list|after any changes/ };

const filesIn = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, String(file)))
    .filter((file) => file.endsWith(ending))
    .sort();

/** Keeps addresses as they were before bundling, and puts the collector in place of node:test. */
const plugin = {
  name: 'collect',
  setup(bundle) {
    const collector = fileURLToPath(new URL('node-test.mjs', import.meta.url));
    bundle.onResolve({ filter: /^node:test$/ }, () => ({ path: collector }));
    bundle.onLoad({ filter: /\.ts$/, namespace: 'file' }, ({ path }) => {
      const address = JSON.stringify(pathToFileURL(path).href);
      return { contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', address), loader: 'ts' };
    });
  },
};

class Runner {
  #file = resolve(`.deskbell-mutation-${process.pid}.mjs`);
  #round = 0;
  #names = [];
  /** Milliseconds of each test in the dry run: the quick ones go first. */
  #took = new Map();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    const room = process.env.DESKBELL_MUTATED_ROOM ?? 'search';
    const tests = filesIn(`test/${room}`, '.test.ts').filter((file) => !LEFT_OUT.file.test(file));
    // The sources first: what loads lazily is then loaded with the rest, not within the first test that wants it.
    const sources = filesIn(`src/${room}`, '.ts');
    this.#names = tests.map((file) => relative(`test/${room}`, file).replace('.test.ts', ''));
    const mark = 'globalThis.deskbellTests.files.push(globalThis.deskbellTests.tests.length);';
    const lines = tests.flatMap((file) => [`await import('./${file}');`, mark]);
    await build({
      stdin: {
        contents: [...sources.map((file) => `import './${file}';`), ...lines].join('\n'),
        resolveDir: process.cwd(),
        loader: 'ts',
      },
      bundle: true,
      packages: 'external',
      platform: 'node',
      format: 'esm',
      target: 'node20',
      outfile: this.#file,
      plugins: [plugin],
      logLevel: 'silent',
    });
  }

  async dryRun() {
    const space = stryker();
    space.activeMutant = undefined;
    space.mutantCoverage = undefined;
    const results = [];
    await this.#run(undefined, (result) => {
      results.push(result);
      this.#took.set(result.id, result.timeSpentMs);
      return true;
    });
    return { status: 'complete', tests: results, mutantCoverage: space.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName }) {
    const space = stryker();
    space.hitCount = hitLimit ? 0 : undefined;
    space.hitLimit = hitLimit;
    space.activeMutant = activeMutant.id;
    const failed = [];
    let count = 0;
    try {
      await this.#run({ filter: testFilter && new Set(testFilter), first: sandboxFileName }, (result) => {
        count++;
        if (result.status === 1) failed.push(result);
        return result.status !== 1;
      });
    } catch (error) {
      // The break keeps the code from loading: everybody would notice.
      failed.push({ id: 'loading', failureMessage: String(error) });
    }
    space.activeMutant = undefined;
    if (space.hitLimit && space.hitCount > space.hitLimit) return { status: 'timeout' };
    if (failed.length === 0) return { status: 'survived', nrOfTests: count };
    return {
      status: 'killed',
      killedBy: [failed[0].id],
      failureMessage: failed[0].failureMessage,
      nrOfTests: count,
    };
  }

  dispose() {
    rmSync(this.#file, { force: true });
  }

  /** Loads the bundle and runs its tests until `more` says no. Those beside the broken file come first. */
  async #run(only, more) {
    const collected = (globalThis.deskbellTests = { tests: [], before: [], after: [], files: [] });
    const address = pathToFileURL(this.#file).href;
    await import(`${address}?${++this.#round}`);
    const { tests, files, before, after } = collected;
    const fileOf = tests.map((_, at) => this.#names[files.findIndex((end) => at < end)]);
    const near = only?.first?.replaceAll('\\', '/') ?? '';
    const chosen = tests
      .map((test, at) => ({ ...test, near: near.includes(`/${fileOf[at].split('/')[0]}`) }))
      .filter(({ id }) => !LEFT_OUT.test.test(id) && (!only?.filter || only.filter.has(id)))
      .sort((a, b) => Number(b.near) - Number(a.near) || this.#cost(a) - this.#cost(b));
    if (!chosen.length) return;
    for (const work of before) await work();
    try {
      for (const { id, run } of chosen) if (!more(await one(id, run))) break;
    } finally {
      for (const work of after) await work();
    }
  }

  #cost({ id }) {
    return this.#took.get(id) ?? 0;
  }
}

function stryker() {
  return (globalThis.__stryker__ ??= {});
}

async function one(id, run) {
  const space = stryker();
  space.currentTestId = id;
  const begun = performance.now();
  const after = [];
  try {
    await run({ diagnostic() {}, signal: new AbortController().signal, after: (work) => after.push(work) });
    return { id, name: id, status: 0, timeSpentMs: performance.now() - begun };
  } catch (error) {
    const failureMessage = String(error?.message ?? error);
    return { id, name: id, status: 1, failureMessage, timeSpentMs: performance.now() - begun };
  } finally {
    for (const work of after) await work();
    space.currentTestId = undefined;
  }
}

/** How Stryker finds the runner. */
export const strykerPlugins = [{ kind: 'TestRunner', name: 'deskbell', injectableClass: Runner }];
