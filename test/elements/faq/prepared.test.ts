// An index built ahead answers in place of one built in the page, and is left where it does not fit.
import { expect } from '@open-wc/testing';
import { loadFaq, loadLanguage, synonymsOf, visibleArticles, writeIndex } from '../../../src/core.js';
import { content, open } from './faq.page.js';

async function indexOf(value: unknown): Promise<string> {
  const { model } = await loadFaq(value);
  if (!model) throw new Error('the content of the stories cannot be read');
  const bytes = writeIndex(visibleArticles(model, { now: Date.now() }), {
    language: await loadLanguage(model.locale),
    synonyms: synonymsOf(model),
  });
  return URL.createObjectURL(new Blob([bytes as BlobPart]));
}

/** What the page says to whoever builds it, while something is done. */
async function warnings(work: () => Promise<void>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...parts: unknown[]) => void said.push(parts.map(String).join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return said;
}

async function answersWith(index: string | undefined): Promise<string[]> {
  const page = await open(index ? { index } : {});
  await page.type('retrun a parcel');
  expect(page.questions).not.to.be.empty;
  return page.questions;
}

describe('an index built ahead', () => {
  it('gives the same answers, without a word', async () => {
    const here = await answersWith(undefined);
    const said = await warnings(async () => {
      expect(await answersWith(await indexOf(content))).to.deep.equal(here);
    });
    expect(said).to.deep.equal([]);
  });

  it('is not used where it belongs to other content: the page answers itself, and says why', async () => {
    const here = await answersWith(undefined);
    const other = { ...content, articles: content.articles.slice(1) };
    const said = await warnings(async () => {
      expect(await answersWith(await indexOf(other))).to.deep.equal(here);
    });
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('Build it again');
  });

  it('is not missed where the file is something else', async () => {
    const said = await warnings(async () => void (await answersWith('data:text/plain,moved')));
    expect(said).to.have.length(1);
  });
});
