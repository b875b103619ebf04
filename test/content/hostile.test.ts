import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Faq, parseFaq } from '../../src/content/index.js';
import { parseMarkdown } from '../../src/content/markdown/index.js';
import { HOSTILE } from '../helpers/hostile.js';
import { treeNodes } from '../helpers/markdown-text.js';

/** One text in every field that takes one. */
const everywhere = (text: string): object => ({
  version: 1,
  locale: 'en',
  categories: [{ id: text, title: text, description: text, department: text }],
  synonyms: [[text, text]],
  glossary: [{ term: text, aliases: [text], definition: text }],
  tests: [{ query: text, expect: ['a', text] }],
  articles: [
    {
      id: 'a',
      question: text,
      answer: text,
      steps: [text],
      category: text,
      tags: [text],
      alternatePhrases: [text],
      tests: [text],
      pages: [text],
      audience: { countries: [text], tiers: [text] },
      related: [text],
      policyRefs: [text],
      status: text,
      publishAt: text,
      unpublishAt: text,
      owner: text,
      lastReviewedOn: text,
      reviewIn: text,
      actions: [{ type: 'link', label: text, href: text, topic: text, guide: text }],
    },
    { id: text, question: text, answer: text },
  ],
}); // prettier-ignore

const addresses = (model: Faq | undefined): readonly string[] =>
  (model?.articles ?? []).flatMap(({ answer, steps, actions }) => [
    ...actions.flatMap(({ href }) => (href === undefined ? [] : [href])),
    ...[answer, ...steps].flatMap((text) =>
      treeNodes(parseMarkdown(text)).flatMap((node) =>
        node.type === 'link' ? [node.href] : node.type === 'image' ? [node.src] : [],
      ),
    ),
  ]); // prettier-ignore

for (const text of HOSTILE) {
  test(`${JSON.stringify(text.slice(0, 50))} in every field stays text and leads nowhere`, () => {
    const { model } = parseFaq(everywhere(text));
    assert.equal(model?.articles[0]?.question, text.replaceAll('\0', '\ufffd').trim());
    for (const address of addresses(model))
      assert.ok(/^(?:https?:\/\/|mailto:|tel:)/.test(address) || !/^[^/?#]*:/.test(address), address);
  });
}
