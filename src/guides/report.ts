/** The second door of the room, for the workshop: sentences, which browsers never load. */
import { describer } from '../content/report.js';
import { SENTENCES } from './messages.js';

/** Every code of this room. */
export const CODES: readonly string[] = [...SENTENCES.keys()];

/** What is wrong and how to mend it, in one or two plain sentences. */
export const describe = describer(SENTENCES);
