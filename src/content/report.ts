/** The second door of the room, for the workshop: sentences, which browsers never load. */
export { CODES, describe, describer } from './messages.js';
