/** Seeded typing errors, as fingers make them: the same text and seed give the same errors everywhere. */

/** Numbers from 0 to 1 in an order that a seed decides (mulberry32, Tommy Ettinger 2017, public domain). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const ALPHABETS = [
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
];

/** One error in every word longer than four letters: two swapped, one left out, put in, or replaced. */
export function withTypingErrors(text: string, seed: number): string {
  const random = seeded(seed);
  return text.replace(/\p{L}{5,}/gu, (word) => mistype(word, random));
}

function mistype(word: string, random: () => number): string {
  const alphabet = ALPHABETS.find((letters) => letters.includes(word.at(-1)?.toLowerCase() ?? '')) ?? word;
  const letter = alphabet[Math.floor(random() * alphabet.length)] ?? '';
  const at = Math.floor(random() * (word.length - 1));
  const [before, here, next, rest] = [
    word.slice(0, at),
    word[at] ?? '',
    word[at + 1] ?? '',
    word.slice(at + 2),
  ];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + next + here + rest;
  if (kind === 1) return before + next + rest;
  if (kind === 2) return before + here + letter + next + rest;
  return before + letter + next + rest;
}
