/** Why a picture cannot go with a message, as a stable code. */
export type PictureCode = 'picture/unreadable' | 'picture/too-large';

export class PictureError extends Error {
  constructor(readonly code: PictureCode) {
    super(code);
  }
}

export interface PictureOptions {
  /** Longest side, in pixels; 1600 where it is not said. */
  readonly maxSide?: number;
  /** Bytes; 1,000,000 where it is not said. */
  readonly maxBytes?: number;
}

/** Tried in turn until the picture is small enough: quality of the JPEG, and share of the size. */
const TRIES = [
  [0.85, 1],
  [0.7, 1],
  [0.7, 0.75],
  [0.6, 0.5],
  [0.5, 0.25],
] as const;

/**
 * A picture as it may leave the device: turned upright, no larger than it needs to be, and made anew from its pixels,
 * so that place, time, camera, preview and whatever else the file carried stay behind. PNG stays PNG where that is
 * small enough, since it holds text sharply; everything else becomes JPEG on white.
 * @throws PictureError `picture/unreadable` where the browser cannot show the file, `picture/too-large` where even the
 *   smallest try is over `maxBytes`
 */
export async function cleanPicture(
  file: File,
  { maxSide = 1600, maxBytes = 1_000_000 }: PictureOptions = {},
): Promise<File> {
  const bitmap = await upright(file);
  try {
    const fit = Math.min(1, maxSide / Math.max(bitmap.width, bitmap.height));
    if (file.type === 'image/png') {
      const sharp = await encode(bitmap, fit, 'image/png');
      if (sharp.size <= maxBytes) return named(file, sharp, 'png');
    }
    for (const [quality, share] of TRIES) {
      const blob = await encode(bitmap, fit * share, 'image/jpeg', quality);
      if (blob.size <= maxBytes) return named(file, blob, 'jpg');
    }
    throw new PictureError('picture/too-large');
  } finally {
    bitmap.close();
  }
}

/** The pixels the way the person sees them: how the camera was held is in the data that is left behind. */
async function upright(file: File): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch {
    throw new PictureError('picture/unreadable');
  }
}

async function encode(bitmap: ImageBitmap, scale: number, type: string, quality?: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * scale));
  canvas.height = Math.max(1, Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    // JPEG knows no transparency; without a ground it would be black.
    if (type === 'image/jpeg') {
      context.fillStyle = '#fff';
      context.fillRect(0, 0, canvas.width, canvas.height);
    }
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
  if (!context || !blob) throw new PictureError('picture/unreadable');
  return blob;
}

const named = ({ name }: File, blob: Blob, ending: string): File =>
  new File([blob], `${name.replace(/\.[^.]*$/, '') || 'picture'}.${ending}`, { type: blob.type });
