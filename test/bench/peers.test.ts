import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readFaqFile } from '../../bench/faq-files.js';
import { PEERS } from '../../bench/peers/index.js';

const demo = (locale: string) =>
  readFaqFile(fileURLToPath(new URL(`../../demo/content/faq.${locale}.json`, import.meta.url)));

for (const locale of ['en', 'ru']) {
  const content = demo(locale);
  // The words of the content itself: what any search must find.
  const { id, question } = content.articles.find(({ question: text }) => text.split(' ').length < 7) ?? {};
  for (const peer of PEERS) {
    test(`${peer.name} finds an article by its own question (${locale})`, async () => {
      const ask = await peer.build(content);
      assert.ok(id && question);
      assert.ok(ask(question, { typing: false }).slice(0, 3).includes(id), `${question} → ${id}`);
      assert.ok(ask(question.slice(0, -3), { typing: true }).length > 0, 'something while typing');
      assert.ok(ask(question, { typing: false }).length <= 10);
    });
  }
}
