// npx tsx demo/backend/fill.ts FAQ.json …: makes the tables, and puts the articles of FAQ files into them. Run it again
// after every change, with all files of a language: articles that are in none of them go, others are changed in place.
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Article, fillWords, parseFaq, parseReturns, policyWords, visibleArticles } from 'deskbell/core';
import { connect, prepare } from './database.js';
import { refusalFrom } from './refusal.js';
import { keepOnly, languageOf, saveArticles } from './search/index-articles.js';

/** Told in one line: what went wrong lies with the files or the settings, not in the code. */
class Trouble extends Error {}

/** The visible articles of files, by language; all are read before the database is touched. */
async function readFiles(files: readonly string[]): Promise<Map<string, Article[]>> {
  const languages = new Map<string, Article[]>();
  for (const file of files) {
    const { model, problems } = parseFaq(await readFilled(file));
    if (!model) throw new Trouble(`${file} is not an FAQ file. \`deskbell check\` says what it lacks.`);
    const articles = visibleArticles(model, { now: Date.now() });
    const language = languageOf(model.locale);
    languages.set(language, [...(languages.get(language) ?? []), ...articles]);
    const more = problems.length ? `; \`deskbell check\` finds ${problems.length} to mend` : '';
    console.log(`${file}: ${articles.length} articles in "${language}"${more}`);
  }
  return languages;
}

/** A FAQ file with the words of the policy that it names, as pages read it. */
async function readFilled(file: string): Promise<unknown> {
  const value = await readJson(file);
  const { policy, locale = 'en' } = Object(value) as { policy?: string; locale?: string };
  if (!policy) return value;
  const { model } = parseReturns(await readJson(join(dirname(file), policy)));
  const words = model && policyWords(model, { locale, now: Date.now() });
  return fillWords(value, (name) => words?.get(name));
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new Trouble(`${file} cannot be read: ${(error as Error).message}`);
  }
}

async function fill(url: string | undefined, files: readonly string[]): Promise<void> {
  if (!url) throw new Trouble('Set DATABASE_URL, such as postgres://user:password@127.0.0.1:5432/help.');
  if (!files.length) throw new Trouble('Name the FAQ files: npx tsx demo/backend/fill.ts faq.json');
  const languages = await readFiles(files);
  const db = connect(url);
  try {
    await prepare(db);
    for (const [language, articles] of languages) {
      await saveArticles(db, language, articles);
      const ids = articles.map(({ id }) => id);
      await keepOnly(db, language, ids);
    }
  } catch (error) {
    throw refusalFrom(error).code === 'database/unavailable'
      ? new Trouble(`The database of DATABASE_URL cannot be reached: ${(error as Error).message}`)
      : error;
  } finally {
    await db.end();
  }
}

try {
  await fill(process.env.DATABASE_URL, process.argv.slice(2));
  console.log('The database is filled.');
} catch (error) {
  if (!(error instanceof Trouble)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
