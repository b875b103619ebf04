/** Larger than 50,000 articles of ordinary length; a file beyond it belongs to a search engine. */
export const MAX_BYTES = 25_000_000;

export interface Decoded {
  /** Empty where the bytes are not read. */
  readonly text: string;
  readonly problem?: {
    readonly code: string;
    readonly offset: number;
    readonly params: Readonly<Record<string, string | number>>;
  };
}

/** UTF-16 announces itself by a mark, or by the zero in its first ASCII letter. */
const otherEncoding = ([first, second, third, fourth]: Uint8Array): string | undefined => {
  if (first === 0 && second === 0) return 'UTF-32';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'UTF-32' : 'UTF-16';
  return (first === 0xfe && second === 0xff) || first === 0 || second === 0 ? 'UTF-16' : undefined;
};

/** Bytes as UTF-8 text, without a byte order mark; other encodings are named, never guessed into letters. */
export const decode = (bytes: Uint8Array): Decoded => {
  const bad = (code: string, params: Readonly<Record<string, string | number>>, text = ''): Decoded => {
    return { text, problem: { code, offset: Math.max(0, text.indexOf('\ufffd')), params } };
  };
  if (bytes.length > MAX_BYTES) return bad('content/too-large', { size: bytes.length, limit: MAX_BYTES });
  const encoding = otherEncoding(bytes);
  if (encoding) return bad('content/not-utf8', { encoding });
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    return bad('content/not-utf8', { encoding: 'an older encoding, such as Windows-1252 or 1251' }, text);
  }
};
