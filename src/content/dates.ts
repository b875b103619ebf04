/** Whether `YYYY-MM-DD`, digits already, is a day that exists (proleptic Gregorian, as ISO 8601). */
export const isDay = (text: string): boolean => {
  const day = text.slice(0, 10);
  // Some engines read 30 February as 2 March, others as nothing.
  return `${new Date(day).toJSON()}`.startsWith(day);
};

/** Whether this system knows a time zone by this name. */
export const isTimezone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
};

/** ISO 8601 date-time with offset → milliseconds since 1970 UTC; undefined where that instant does not exist. */
export const instant = (text: string): number | undefined => {
  const at = isDay(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(at) ? undefined : at;
};
