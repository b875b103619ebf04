// A photo as a phone makes it: where it was taken and how the phone was held are in the file. Built byte by byte.
import { expect } from '@open-wc/testing';
import { cleanPicture, PictureError } from '../../src/ui/picture.js';

const ascii = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
const u16 = (n: number): number[] => [n >> 8, n & 255];
const u32 = (n: number): number[] => [...u16(n >>> 16), ...u16(n & 65_535)];
/** An entry of a TIFF directory, big endian: tag, type, count, four bytes of value or where it stands. */
const entry = (tag: number, type: number, count: number, value: number[]): number[] => [
  ...u16(tag),
  ...u16(type),
  ...u32(count),
  ...value,
];
const ratios = (...parts: number[]): number[] => parts.flatMap((part) => [...u32(part), ...u32(1)]);

/** 53° 33′ 4″ N, 9° 59′ 36″ E, as Exif 2.3 writes it; `orientation` 6: held upright, turned by a quarter. */
function exif(orientation: number): number[] {
  const gpsAt = 8 + 2 + 2 * 12 + 4;
  const dataAt = gpsAt + 2 + 4 * 12 + 4;
  const tiff = [
    ...ascii('MM'),
    ...u16(42),
    ...u32(8),
    ...u16(2),
    ...entry(0x0112, 3, 1, [...u16(orientation), 0, 0]),
    ...entry(0x8825, 4, 1, u32(gpsAt)),
    ...u32(0),
    ...u16(4),
    ...entry(1, 2, 2, [...ascii('N'), 0, 0, 0]),
    ...entry(2, 5, 3, u32(dataAt)),
    ...entry(3, 2, 2, [...ascii('E'), 0, 0, 0]),
    ...entry(4, 5, 3, u32(dataAt + 24)),
    ...u32(0),
    ...ratios(53, 33, 4),
    ...ratios(9, 59, 36),
  ];
  const body = [...ascii('Exif'), 0, 0, ...tiff];
  return [0xff, 0xe1, ...u16(body.length + 2), ...body];
}

const comment = (text: string): number[] => [0xff, 0xfe, ...u16(text.length + 2), ...ascii(text)];

/** Left half red, right half blue, as pixels lie in the file. */
async function drawn(width: number, height: number, type: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width, height });
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#d00000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000d0';
  context.fillRect(width / 2, 0, width / 2, height);
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.95));
  return new Uint8Array(await blob!.arrayBuffer());
}

async function photo(width: number, height: number, orientation = 6): Promise<File> {
  const jpeg = await drawn(width, height, 'image/jpeg');
  const extra = [...exif(orientation), ...comment('taken by Ada')];
  // In one piece, as on a disk: Firefox (153) tells the format by the first piece of a blob alone.
  const bytes = new Uint8Array([...jpeg.slice(0, 2), ...extra, ...jpeg.slice(2)]);
  return new File([bytes], 'IMG_0001.HEIC.jpeg', { type: 'image/jpeg', lastModified: 1 });
}

const holds = async (file: Blob, text: string): Promise<boolean> => {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .includes(text);
};

/** Markers of the segments before the pixels. */
async function segments(file: Blob): Promise<string[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const found: string[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda; ) {
    found.push((bytes[at + 1] ?? 0).toString(16));
    at += 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
  }
  return found;
}

/** The colour at a place; `x` and `y` from 0 to 1. */
async function colourAt(file: Blob, x: number, y: number): Promise<'red' | 'blue' | 'white' | 'other'> {
  const bitmap = await createImageBitmap(file);
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: bitmap.width, height: bitmap.height });
  const context = canvas.getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const [red = 0, green = 0, blue = 0] = context.getImageData(
    Math.floor(x * (bitmap.width - 1)),
    Math.floor(y * (bitmap.height - 1)),
    1,
    1,
  ).data;
  if (Math.min(red, green, blue) > 240) return 'white';
  return red > 150 && blue < 80 ? 'red' : blue > 150 && red < 80 ? 'blue' : 'other';
}

const size = async (file: Blob): Promise<[number, number]> => {
  const { width, height } = await createImageBitmap(file);
  return [width, height];
};

async function refused(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof PictureError) return error.code;
    throw error;
  }
  return 'nothing';
}

describe('a picture before it leaves the device', () => {
  it('really has a place in it before', async () => {
    const file = await photo(80, 40);
    expect(await segments(file)).to.include('e1');
    expect(await holds(file, 'Exif')).to.equal(true);
    const shown = await createImageBitmap(file);
    expect([shown.width, shown.height], 'the browser reads what we built').to.deep.equal([40, 80]);
  });

  it('has no place, no comment and no other data in it after', async () => {
    const clean = await cleanPicture(await photo(80, 40));
    expect(await holds(clean, 'Exif')).to.equal(false);
    expect(await holds(clean, 'taken by')).to.equal(false);
    // E2 is the colour profile that the browser itself writes.
    expect((await segments(clean)).filter((marker) => /^(e[13-9a-f]|fe)$/.test(marker))).to.deep.equal([]);
    expect(clean.lastModified).not.to.equal(1);
  });

  it('stands upright: what the camera noted about its position is in the pixels now', async () => {
    const turned = await cleanPicture(await photo(80, 40, 6));
    expect(await size(turned)).to.deep.equal([40, 80]);
    expect([await colourAt(turned, 0.5, 0.1), await colourAt(turned, 0.5, 0.9)]).to.deep.equal([
      'red',
      'blue',
    ]);
    const mirrored = await cleanPicture(await photo(80, 40, 3));
    expect(await size(mirrored)).to.deep.equal([80, 40]);
    expect([await colourAt(mirrored, 0.1, 0.5), await colourAt(mirrored, 0.9, 0.5)]).to.deep.equal([
      'blue',
      'red',
    ]);
  });

  it('is shrunk to the longest side, and no small one is made larger', async () => {
    expect(await size(await cleanPicture(await photo(2400, 1200, 1), { maxSide: 600 }))).to.deep.equal([
      600, 300,
    ]);
    expect(await size(await cleanPicture(await photo(80, 40, 1)))).to.deep.equal([80, 40]);
  });

  it('is made smaller until it is within the bytes, or refused in words', async () => {
    const file = await photo(1200, 800, 1);
    const clean = await cleanPicture(file, { maxBytes: 4000 });
    expect(clean.size).to.be.at.most(4000);
    expect(await refused(cleanPicture(file, { maxBytes: 100 }))).to.equal('picture/too-large');
  });

  it('keeps a PNG sharp where it is small, and puts a transparent one on white otherwise', async () => {
    const png = new File([await drawn(80, 40, 'image/png')], 'screen.png', { type: 'image/png' });
    expect((await cleanPicture(png)).name).to.equal('screen.png');
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: 8, height: 8 });
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/webp'));
    const clean = await cleanPicture(new File([blob!], 'clear.webp', { type: 'image/webp' }));
    expect([clean.name, clean.type]).to.deep.equal(['clear.jpg', 'image/jpeg']);
    expect(await colourAt(clean, 0.5, 0.5)).to.equal('white');
  });

  it('keeps the name a person knows, with the ending that is true', async () => {
    expect((await cleanPicture(await photo(8, 8))).name).to.equal('IMG_0001.HEIC.jpg');
  });

  it('refuses what the browser cannot show', async () => {
    const file = new File(['not a picture'], 'letter.jpg', { type: 'image/jpeg' });
    expect(await refused(cleanPicture(file))).to.equal('picture/unreadable');
    expect(await refused(cleanPicture(new File([], 'empty.jpg')))).to.equal('picture/unreadable');
  });
});
