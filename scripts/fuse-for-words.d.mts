export function fuseForWords(code: string, missing: (piece: string) => never): string;
