// npm run build: src/ → dist/. Quiet when all is well: one line with the sizes. Any fault is shown and gives exit code 1.
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bytesPerSource } from './bytes-per-source.mjs';
import { writeFrameworkTypes } from './framework-types.mjs';
import { packagesOf } from './rollup-plugins.mjs';
import { root, run, seconds } from './run.mjs';

// Written beside dist/ and put in its place when all is well: a running demo, or a test, never sees half a build.
const folder = `.dist-${process.pid}`;
const dist = join(root, folder);
const started = performance.now();

class BuildError extends Error {}

async function compile() {
  const { code, output } = await run('tsc', [
    '-p',
    'tsconfig.build.json',
    '--outDir',
    folder,
    '--pretty',
    String(process.stdout.isTTY === true),
  ]);
  if (code) throw new BuildError(output.trimEnd());
  if (existsSync(join(dist, 'cli/main.js'))) chmodSync(join(dist, 'cli/main.js'), 0o755);
}

async function bundle(groups) {
  const { rollup } = await import('rollup');
  const chunks = [];
  for (const { output, ...input } of groups) {
    // A warning here is a circular import, a name that does not exist, `this` at the top: never harmless in a browser.
    const onLog = (level, log) => {
      if (level === 'warn') throw new BuildError(`rollup: ${log.message}`);
    };
    const built = await rollup({ ...input, onLog });
    chunks.push(...(await built.write(output)).output.filter((file) => file.type === 'chunk'));
    await built.close();
  }
  return chunks;
}

/** Files of the commands whose packages come along inside: whoever installs Deskbell need not install them. */
const WITH_PACKAGES = ['cli/insights/plots.js'];

/** → the folders of the packages that are inside now */
async function bundleCommands() {
  const { build } = await import('esbuild');
  const { metafile } = await build({
    entryPoints: WITH_PACKAGES.map((file) => join(dist, file)),
    outdir: dist,
    outbase: dist,
    allowOverwrite: true,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // linkedom draws on a canvas where one is installed; no plot asks for it.
    external: ['canvas'],
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  for (const file of WITH_PACKAGES) rmSync(join(dist, `${file}.map`), { force: true });
  const folder = (id) => /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
  const inside = new Set(Object.keys(metafile.inputs).map(folder).filter(Boolean));
  return [...inside].map((one) => join(root, one));
}

/** .build/stats.json: for each browser file the bytes, and how many of them come from which source. */
function writeStats(chunks) {
  const stats = chunks.map((chunk) => ({
    file: chunk.fileName,
    bytes: Buffer.byteLength(chunk.code),
    gzip: gzipSync(chunk.code, { level: 9 }).length,
    imports: chunk.imports,
    dynamicImports: chunk.dynamicImports,
    sources: chunk.map ? bytesPerSource(chunk.code, chunk.map) : {},
  }));
  mkdirSync(join(root, '.build'), { recursive: true });
  writeFileSync(join(root, '.build/stats.json'), `${JSON.stringify(stats, null, 2)}\n`);
  return stats;
}

/** Values for <script integrity>, import maps and the documentation. */
function writeIntegrity(stats) {
  const hash = (file) =>
    `sha384-${createHash('sha384')
      .update(readFileSync(join(dist, file)))
      .digest('base64')}`;
  const entries = stats.map(({ file }) => [file, hash(file)]);
  writeFileSync(join(dist, 'integrity.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** The built files contain other people's work: their licences travel with it. */
function writeLicences(chunks, more) {
  const folders = new Set([...chunks.flatMap((chunk) => [...packagesOf(chunk)]), ...more]);
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version} (${license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  });
  writeFileSync(join(dist, 'third-party-licences.txt'), texts.join(`\n${'-'.repeat(72)}\n\n`));
}

async function manifest() {
  const { cli } = await import('@custom-elements-manifest/analyzer/cli.js');
  await cli({
    argv: ['analyze', '--config', 'scripts/manifest.config.mjs', '--outdir', folder, '--quiet'],
    cwd: root,
  });
  const { writeEditorData } = await import('./editor-data.mjs');
  writeEditorData(dist);
  writeFrameworkTypes(dist);
}

async function schemas() {
  if (!existsSync(join(root, 'scripts/build-schema.mjs'))) return;
  const { code, output } = await run(process.execPath, ['scripts/build-schema.mjs'], {
    env: { DESKBELL_DIST: folder },
  });
  if (code) throw new BuildError(output.trimEnd());
}

/** Puts the new build where the old one was. */
function replace(target) {
  const old = `${dist}-old`;
  if (existsSync(target)) renameSync(target, old);
  renameSync(dist, target);
  rmSync(old, { recursive: true, force: true });
}

/** Rollup's errors carry hundreds of file names; the message and the place are enough. */
function explain(error) {
  if (error instanceof BuildError) return error.message;
  return error.frame ? `${error.message}\n${error.frame}` : error;
}

function summary(stats) {
  const kB = (list) => (list.reduce((sum, { gzip }) => sum + gzip, 0) / 1000).toFixed(1);
  const pick = (test) => stats.filter(({ file }) => test(file));
  const whole = ['deskbell.js', 'deskbell.bundle.js'].map(
    (name) => `${name} ${kB(pick((file) => file === name))}`,
  );
  const parts = pick((file) => file.startsWith('parts/'));
  return `dist: ${whole.join(', ')}, ${parts.length} parts ${kB(parts)} kB gzip, ${seconds(started)}`;
}

try {
  await compile();
  const { browserFiles, studioFiles } = await import('../rollup.config.js');
  const chunks = await bundle(browserFiles(folder));
  const stats = writeStats(chunks);
  writeIntegrity(stats);
  // Apart: what editors load counts for no visitor.
  const studio = await bundle([studioFiles(folder)]);
  cpSync(join(root, 'src/studio/page'), join(dist, 'studio/page'), { recursive: true });
  writeLicences([...chunks, ...studio], await bundleCommands());
  await manifest();
  await schemas();
  replace(join(root, 'dist'));
  console.log(summary(stats));
} catch (error) {
  console.error(explain(error));
  console.error('The build failed.');
  process.exitCode = 1;
} finally {
  rmSync(dist, { recursive: true, force: true });
}
