/**
 * One sentence, or its plural forms. Places to fill stand in braces: `{n} answers`.
 * Plural forms are chosen by `n` and the CLDR categories of `Intl.PluralRules`.
 */
export type Message =
  | string
  | ({ readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>);

export type Values = Readonly<Record<string, string | number>>;

/** Fills a message: numbers in the digits and grouping of the locale, texts as they are. */
export function format(locale: string, message: Message, values: Values = {}): string {
  const form =
    typeof message === 'string'
      ? message
      : (message[new Intl.PluralRules(locale).select(Number(values['n']))] ?? message.other);
  return form.replace(/\{(\w+)\}/g, (place, name: string) => {
    if (!Object.hasOwn(values, name)) return place;
    const value = values[name] as string | number;
    return typeof value === 'number' ? value.toLocaleString(locale) : value;
  });
}
