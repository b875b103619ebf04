import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { type Io, Stop } from '../io.js';
import { decode, type Decoded } from '../json-text.js';
import { readBytes } from '../read-file.js';
import type { SourceFile } from './carried.js';

/** More files than a help desk has articles: somebody named the wrong folder. */
const MOST_FILES = 50_000;
const READ = /\.(?:md|markdown|json|csv|tsv|html?)$|(?:^|[/\\])_faq\.yaml$/i;

async function textOf(file: string, io: Io): Promise<string> {
  return readable(decode(await readBytes(file, io)), file);
}

/** Throws a `Stop` where letters would be lost. */
function readable({ text, problem }: Decoded, file: string): string {
  if (problem) throw new Stop(`${file} is not UTF-8, or too large. Save it as UTF-8, or split it.`);
  return text;
}

/** A file, standard input, or every file of a folder and the folders in it, in the order of their names. */
export async function sourceFiles(source: string, io: Io): Promise<readonly SourceFile[]> {
  const path = resolve(io.cwd, source);
  const folder = source !== '-' && (await stat(path).catch(() => undefined))?.isDirectory();
  if (!folder) return [{ name: source === '-' ? 'input' : source, text: await textOf(source, io) }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && READ.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => !/(?:^|[/\\])(?:\.|node_modules[/\\])/.test(relative(path, file)))
    .sort();
  if (files.length > MOST_FILES) throw new Stop(`${source} holds more than ${MOST_FILES} files.`);
  return Promise.all(
    files.map(async (file) => ({
      name: relative(path, file).replaceAll('\\', '/'),
      text: readable(decode(await readFile(file)), relative(io.cwd, file)),
    })),
  );
}
