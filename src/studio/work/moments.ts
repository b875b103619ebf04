const two = (part: number): string => String(part).padStart(2, '0');

/** A moment as `datetime-local` has it, in the time zone of this machine. */
export function localValue(at: number): string {
  const day = new Date(at);
  const date = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `${date}T${two(day.getHours())}:${two(day.getMinutes())}`;
}

/** Milliseconds since 1970 UTC of a `datetime-local`; not a number where it is half typed. */
export const momentOf = (value: string): number => new Date(value).getTime();
