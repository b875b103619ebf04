import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { build } from 'esbuild';
import { chromiumArgs, findChromium } from './scripts/browsers.mjs';
import { tabLauncher } from './scripts/engines/tabs.mjs';
import { compactReporter } from './scripts/wtr-reporter.mjs';

/** Packages in CommonJS, or that pull some in, which a browser cannot import: bundled once, with shared chunks. */
const BUNDLED = {
  'axe-core': 'axe-core',
  'mdast-util-from-markdown': 'mdast-util-from-markdown',
  'storybook/test': 'test',
  'storybook/preview-api': 'preview-api',
  '@storybook/web-components/entry-preview': 'entry-preview',
};

/** Engines may be tested side by side, each with its own copy. */
const BUNDLES = `.build/wtr-${process.env.DESKBELL_ENGINE ?? 'chromium'}`;

const prebundle = () => ({
  name: 'prebundle',
  serverStart: () =>
    build({
      entryPoints: Object.fromEntries(Object.entries(BUNDLED).map(([source, name]) => [name, source])),
      outdir: BUNDLES,
      bundle: true,
      splitting: true,
      format: 'esm',
      target: 'es2022',
      external: ['lit', 'lit/*'],
      define: { 'process.env.NODE_ENV': '"development"' },
      logLevel: 'error',
    }),
  resolveImport: ({ source }) => BUNDLED[source] && `/${BUNDLES}/${BUNDLED[source]}.js`,
});

/**
 * `virtual:stories`: every file of stories/, so that a new one is tested without being named anywhere, and the surroundings
 * they are shown in: all, or those that DESKBELL_SURROUNDINGS names (`light, narrow`).
 */
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
    const only = process.env.DESKBELL_SURROUNDINGS?.split(',').map((name) => name.trim());
    const surroundings = `export const surroundings = ${JSON.stringify(only)};`;
    const body = [...imports, surroundings, `export default [${entries.join(', ')}];`].join('\n');
    return { body, type: 'js' };
  },
});

export default {
  files: 'test/{ui,elements,stories}/**/*.test.ts',
  nodeResolve: true,
  concurrency: 1,
  testFramework: { config: { timeout: 15_000 } },
  // Thirty stories in five surroundings, each read by axe, on two cores that have other work too.
  testsFinishTimeout: 900_000,
  browsers: [tabLauncher('Chromium', { executablePath: findChromium(), args: chromiumArgs })],
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
