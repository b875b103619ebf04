import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

export interface Bundle {
  /** Files by path, `/peers/…`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the page loads first. */
  readonly script: string;
  readonly styles?: string;
}

/**
 * A script of peers/ as a site would ship it: minified, one file for each piece that is loaded by itself.
 * @throws where it cannot be built
 */
export async function bundle(entry: string): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`peers/${entry}.ts`, import.meta.url))],
    outdir: '/peers',
    bundle: true,
    minify: true,
    splitting: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const files = new Map(outputFiles.map(({ path, contents }) => [path, contents]));
  const styles = `/peers/${entry}.css`;
  return { files, script: `/peers/${entry}.js`, ...(files.has(styles) ? { styles } : {}) };
}
