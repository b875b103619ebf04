import { fields } from './shape.js';

/** The format of faq.json, once. `docs` for editors stand apart in `schema/`, since browsers load this file. */

export const ACTION = fields({
  'type!': 'return|exchange|withdraw|guide|escalate|link',
  'label!': 'text',
  topic: 'slug',
  guide: 'slug',
  href: 'href',
});

export const AUDIENCE = fields({ countries: ['country'], tiers: ['text'] });

export const ARTICLE = fields({
  'id!': 'slug',
  'question!': 'text',
  'answer!': 'markdown',
  steps: ['markdown'],
  category: 'slug',
  tags: ['text'],
  alternatePhrases: ['text'],
  tests: ['text'],
  pages: ['pattern'],
  audience: AUDIENCE,
  actions: [ACTION],
  related: ['slug'],
  policyRefs: ['slug'],
  status: 'draft|published|archived',
  publishAt: 'date-time',
  unpublishAt: 'date-time',
  owner: 'text',
  lastReviewedOn: 'date',
  reviewIn: 'duration',
  featured: 'number',
  revision: 'number',
  sourceRevision: 'number',
});

export const CATEGORY = fields({ 'id!': 'slug', 'title!': 'text', description: 'text', department: 'slug' });

export const TERM = fields({ 'term!': 'text', aliases: ['text'], 'definition!': 'text' });

export const GOLDEN = fields({ 'query!': 'text', 'expect!': ['slug'], within: 'count' });

export const FAQ = fields({
  $schema: 'text',
  version: 'number',
  locale: 'locale',
  fallbackLocale: 'locale',
  policy: 'href',
  categories: [CATEGORY],
  synonyms: [['text']],
  glossary: [TERM],
  tests: [GOLDEN],
  'articles!': [ARTICLE],
});
