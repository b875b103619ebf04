// Are two pictures the same, pixel by pixel? Where they are not, both are written down with what differs.
//
// Chromium draws in tiles; how a round corner is smoothed where it crosses the border of two depends on the layers of the
// page. So a few faint pixels may differ: fewer than the thinnest letter or line of ours has, and none by much.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Box } from './stage.js';

const folder = join(import.meta.dirname, '../../../.build/hosts');

/** Pixels of a place, and of 255 steps of a colour. */
const FAINT = { pixels: 150, steps: 64 };

interface Difference {
  /** How many pixels of each place differ, where they are too many or differ too much. */
  readonly pixels: Readonly<Record<string, number>>;
  /** PNG as base64: red where the two differ. */
  readonly picture: string;
}

/** Compares in a page of the browser, which can read PNG; `about:blank` will do. */
function differenceOf(
  page: Page,
  pictures: readonly [string, string],
  places: Readonly<Record<string, Box>>,
): Promise<Difference> {
  return page.evaluate(
    async (both, boxes, faint) => {
      const images = await Promise.all(
        both.map(async (png) => {
          const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
          return createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        }),
      );
      const canvas = document.createElement('canvas');
      const { width, height } = images[0] as ImageBitmap;
      Object.assign(canvas, { width, height });
      const pen = canvas.getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D;
      const data = images.map((image) => {
        pen.drawImage(image, 0, 0);
        return pen.getImageData(0, 0, width, height);
      });
      const [a, b] = data.map((one) => new Uint32Array(one.data.buffer)) as [Uint32Array, Uint32Array];
      const pixels: Record<string, number> = {};
      const marks = pen.createImageData(width, height);
      const ink = new Uint32Array(marks.data.buffer).fill(0xffffffff);
      for (const [name, box] of Object.entries(boxes)) {
        let [count, most] = [0, 0];
        for (let y = box.y; y < Math.min(height, box.y + box.height); y += 1)
          for (let x = box.x; x < Math.min(width, box.x + box.width); x += 1) {
            const at = y * width + x;
            const [one, other] = [a[at] ?? 0, b[at] ?? 0];
            if (one === other) continue;
            count += 1;
            for (const bits of [0, 8, 16])
              most = Math.max(most, Math.abs(((one >> bits) & 255) - ((other >> bits) & 255)));
            ink[at] = 0xff0000ff;
          }
        if (count > faint.pixels || most > faint.steps) pixels[name] = count;
      }
      pen.putImageData(marks, 0, 0);
      return { pixels, picture: canvas.toDataURL('image/png').split(',')[1] ?? '' };
    },
    pictures,
    places,
    FAINT,
  );
}

/** How many pixels differ in which place; nothing where the pictures are the same. Writes them to `.build/hosts`. */
export async function different(
  page: Page,
  {
    name,
    before,
    after,
    places,
  }: {
    readonly name: string;
    readonly before: Uint8Array;
    readonly after: Uint8Array;
    readonly places: Readonly<Record<string, Box>>;
  },
): Promise<Readonly<Record<string, number>>> {
  if (Buffer.compare(before, after) === 0) return {};
  const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
  const { pixels, picture } = await differenceOf(page, [base64(before), base64(after)], places);
  if (!Object.keys(pixels).length) return {};
  mkdirSync(folder, { recursive: true });
  const file = name.replace(/[^\w]+/g, '-');
  writeFileSync(join(folder, `${file}-blank.png`), before);
  writeFileSync(join(folder, `${file}-host.png`), after);
  writeFileSync(join(folder, `${file}-difference.png`), Buffer.from(picture, 'base64'));
  return pixels;
}
