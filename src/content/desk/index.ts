/** A door of its own, for the desk: what other elements never load. */
export { filesFor, type PartFile } from './files-for.js';
export type { DeskFile, LocaleFiles, Part } from './model.js';
export { parseDesk, readDesk } from './parse-desk.js';
