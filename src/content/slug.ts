/** Long enough to be told apart, short enough for an address. */
const MAX_SLUG = 60;

/** Words of any script, in small letters, joined by hyphens: `Où est ma commande ?` → `où-est-ma-commande`. */
export const slug = (text: string): string => {
  const words = text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? ['article'];
  return [...words.join('-')].slice(0, MAX_SLUG).join('').replace(/-+$/, '');
};

/** Gives each text a slug of its own: the second of the same name gets `-2`. The same texts give the same slugs. */
export const slugger = (taken: Iterable<unknown>): ((text: string) => string) => {
  const used = new Set(taken);
  const counts = new Map<string, number>();
  return (text) => {
    const name = slug(text);
    let made = name;
    for (let n = counts.get(name) ?? 1; used.has(made); ) {
      made = `${name}-${++n}`;
      counts.set(name, n);
    }
    used.add(made);
    return made;
  };
};
