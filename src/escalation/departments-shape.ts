import { either, fields } from '../content/reading.js';

/** The format of departments.json, once. The words for editors stand apart in `schema/`, since browsers load this file. */

const LINES = either('text', ['text']);
const SCALAR = either('text', 'number', 'boolean');
/** One value, or a list of which any will do. */
const MATCH = either('text', 'number', 'boolean', [SCALAR]);
export const BY_FIELD = fields({ '*': MATCH });

export const WHEN = fields({
  topic: MATCH,
  verdict: MATCH,
  category: MATCH,
  country: MATCH,
  locale: MATCH,
  field: BY_FIELD,
  fields: BY_FIELD,
  '*': MATCH,
});

export const CHANNEL = fields({ 'type!': 'form|phone|email|chat|callback', value: 'text', label: 'text' });

export const WEEKLY = fields({ 'days!': ['Mo|Tu|We|Th|Fr|Sa|Su'], 'opens!': 'time', 'closes!': 'time' });

export const EXCEPTION = fields({
  'date!': 'date',
  closed: 'boolean',
  opens: 'time',
  closes: 'time',
  label: 'text',
});

export const HOURS = fields({ 'timezone!': 'timezone', 'weekly!': [WEEKLY], exceptions: [EXCEPTION] });

export const ANSWERS = fields({ 'within!': 'duration', counts: 'business-hours|calendar' });

export const DEPARTMENT = fields({
  'id!': 'slug',
  'name!': 'text',
  handles: LINES,
  canDo: LINES,
  needs: LINES,
  never: LINES,
  channels: [CHANNEL],
  hours: HOURS,
  answers: ANSWERS,
  fallback: 'slug',
});

export const OPTION = fields({ 'value!': SCALAR, 'label!': 'text' });

export const FIELD = fields({
  'id!': 'slug',
  'label!': 'text',
  'type!': 'text|textarea|email|tel|url|number|date|select|radio|checkbox',
  required: 'boolean',
  help: 'text',
  options: [either('text', OPTION)],
  when: WHEN,
});

export const TOPIC = fields({
  'id!': 'slug',
  'label!': 'text',
  department: 'slug',
  words: 'text',
  keywords: ['text'],
  fields: [FIELD],
  suggest: ['slug'],
  priority: SCALAR,
});

export const RULE = fields({ 'id!': 'slug', 'when!': WHEN, 'to!': 'slug' });

export const DEPARTMENTS = fields({
  $schema: 'text',
  version: 'number',
  locale: 'locale',
  'departments!': [DEPARTMENT],
  topics: [TOPIC],
  'routing!': [RULE],
  consent: 'text',
});
