/** `P2W` → `2 weeks`; undefined where it is no duration in whole days. */
export function duration(locale: string, iso: string | undefined): string | undefined {
  const parts = /^P(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/.exec(iso ?? '')?.slice(1) ?? [];
  const said = parts.flatMap((count, i) =>
    count
      ? [
          new Intl.NumberFormat(locale, {
            style: 'unit',
            unit: ['month', 'week', 'day'][i] as string,
            unitDisplay: 'long',
          }).format(Number(count)),
        ]
      : [],
  );
  return said.length ? said.join(' ') : undefined;
}
