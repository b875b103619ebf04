/** A text without halves of pairs of characters: a cut or a paste leaves them, and U+FFFD stands for each. */
export const whole = (text: string): string => text.replace(/\p{Cs}/gu, '\ufffd');

/** A text as a part of an address: `encodeURIComponent`, which throws where half of a pair stands. */
export const encoded = (text: string): string => encodeURIComponent(whole(text));
