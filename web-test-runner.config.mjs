import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { chromeLauncher } from '@web/test-runner-chrome';
import { build } from 'esbuild';
import { chromiumArgs, findChromium } from './scripts/browsers.mjs';
import { compactReporter } from './scripts/wtr-reporter.mjs';

/** Packages in CommonJS, or that pull some in, which a browser cannot import: bundled once, with shared chunks. */
const BUNDLED = {
  'axe-core': 'axe-core',
  'mdast-util-from-markdown': 'mdast-util-from-markdown',
  'storybook/test': 'test',
  'storybook/preview-api': 'preview-api',
  '@storybook/web-components/entry-preview': 'entry-preview',
};

const prebundle = () => ({
  name: 'prebundle',
  serverStart: () =>
    build({
      entryPoints: Object.fromEntries(Object.entries(BUNDLED).map(([source, name]) => [name, source])),
      outdir: '.build/wtr',
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      external: ['lit', 'lit/*'],
      define: { 'process.env.NODE_ENV': '"development"' },
      logLevel: 'error',
    }),
  resolveImport: ({ source }) => BUNDLED[source] && `/.build/wtr/${BUNDLED[source]}.js`,
});

/** `virtual:stories`: every file of stories/, so that a new one is tested without being named anywhere. */
const storyIndex = () => ({
  name: 'story-index',
  resolveImport: ({ source }) => (source === 'virtual:stories' ? '/.build/stories-index.js' : undefined),
  serve({ path }) {
    if (path !== '/.build/stories-index.js') return undefined;
    const files = readdirSync('stories').filter((file) => file.endsWith('.stories.ts'));
    const imports = files.map((file, index) => `import * as m${index} from '/stories/${file}';`);
    const entries = files.map(
      (file, index) => `[${JSON.stringify(file.replace('.stories.ts', ''))}, m${index}]`,
    );
    return { body: `${imports.join('\n')}\nexport default [${entries.join(', ')}];`, type: 'js' };
  },
});

const launcher = chromeLauncher({
  launchOptions: { executablePath: findChromium(), headless: true, args: chromiumArgs },
  // A hidden tab gets no animation frames: each test file has a browser context, so a window, of its own.
  createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
});

/**
 * The launcher hands the tab of one file to the next one, with its history and its storage, and a file that is stopped
 * twice empties the tab under the next. Here a tab ends with its file.
 */
const stopping = new Map();
const stopSession = launcher.stopSession.bind(launcher);
launcher.stopSession = (id) => {
  if (!stopping.has(id)) stopping.set(id, stopAndClose(id));
  return stopping.get(id);
};
async function stopAndClose(id) {
  try {
    return await stopSession(id);
  } finally {
    const tabs = launcher.inactivePages.splice(0);
    await Promise.all(tabs.map(({ puppeteerPage }) => puppeteerPage.browserContext().close()));
  }
}

export default {
  files: 'test/{ui,elements,stories}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  testFramework: { config: { timeout: 15_000 } },
  // Thirty stories in five surroundings, each read by axe, on two cores that have other work too.
  testsFinishTimeout: 900_000,
  browsers: [launcher],
  reporters: [compactReporter()],
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  plugins: [
    prebundle(),
    storyIndex(),
    esbuildPlugin({
      ts: true,
      json: true,
      target: 'es2022',
      tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)),
    }),
  ],
};
