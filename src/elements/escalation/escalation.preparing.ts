/** Loaded with the first file that is added. */
import { cleanPicture } from '../../ui/picture.js';

const MEGABYTE = 1_000_000;
const ACCEPT = /^(image|video)\/|^application\/pdf$|^text\/plain$/;

/** Why a file cannot go along. */
export type Fault = 'too-many' | 'too-large' | 'empty' | 'unreadable' | 'picture' | 'type';

/** The file as it may go, or why it cannot. */
export async function prepared(file: File, limit: number): Promise<File | Fault> {
  if (!file.size) return 'empty';
  if (!ACCEPT.test(file.type)) return 'type';
  if (file.type.startsWith('image/')) return picture(file);
  if (file.size > limit * MEGABYTE) return 'too-large';
  try {
    return new File([await file.arrayBuffer()], file.name, { type: file.type });
  } catch {
    return 'unreadable';
  }
}

async function picture(file: File): Promise<File | Fault> {
  try {
    return await cleanPicture(file, { maxSide: 2000, maxBytes: 2 * MEGABYTE });
  } catch {
    return 'picture';
  }
}
