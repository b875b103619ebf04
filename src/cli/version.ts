import { readFileSync } from 'node:fs';

/** From package.json, two folders up both in src/cli and in dist/cli. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
