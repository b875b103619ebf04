/** Languages written from right to left, by their first part. */
export const isRightToLeft = (locale: string): boolean =>
  /^(?:ar|arc|ckb|dv|fa|he|ku|ps|sd|ug|ur|yi)(?:-|$)/i.test(locale);
