import type { Importer } from './carried.js';
import { csv } from './csv.js';
import { helpScout } from './help-scout.js';
import { intercom } from './intercom.js';
import { markdownFolder } from './markdown-folder.js';
import { schemaOrg } from './schema-org.js';
import { zendesk } from './zendesk.js';

/** In the order in which they are tried on a file of an unknown kind: what is surest comes first. */
export const IMPORTERS: readonly Importer[] = [markdownFolder, csv, zendesk, intercom, helpScout, schemaOrg];
