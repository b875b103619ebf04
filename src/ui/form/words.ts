import type { FormStrings, Values } from '../../i18n/index.js';

/** A sentence that every form says, in the language of the element. */
export type Say = (key: keyof FormStrings, values?: Values) => string;
