import { fields } from '../shape.js';

/** The format of desk.json, once. */

export const LOCALE_FILES = fields({ faq: 'href', guides: 'href', departments: 'href', returns: 'href' });

export const LOCALES = fields({ '*': LOCALE_FILES });

export const DESK = fields({
  $schema: 'text',
  version: 'number',
  company: 'text',
  defaultLocale: 'locale',
  'locales!': LOCALES,
  returns: 'href',
});
