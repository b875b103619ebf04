import { fields } from '../content/reading.js';

/** The format of guides.json, once. The words for editors stand apart in `schema/`, since browsers load this file. */

export const ACTION = fields({
  'type!': 'return|exchange|withdraw|guide|escalate|link|article',
  'label!': 'text',
  topic: 'slug',
  guide: 'slug',
  article: 'slug',
  href: 'href',
});

export const OPTION = fields({ 'id!': 'slug', 'label!': 'text', 'next!': 'text' });

/** A question with its answers, or an outcome. */
export const NODE = fields({
  question: 'text',
  help: 'text',
  options: [OPTION],
  outcome: 'text',
  text: 'markdown',
  actions: [ACTION],
});

export const NODES = fields({ '*': NODE });

export const GUIDE = fields({
  'id!': 'slug',
  'title!': 'text',
  description: 'text',
  'start!': 'text',
  'nodes!': NODES,
});

export const GUIDES = fields({
  $schema: 'text',
  version: 'number',
  locale: 'locale',
  'guides!': [GUIDE],
});
