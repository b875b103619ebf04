export const HOW_TO_INSTALL: string;
export function findRt(): { server: string; setup: string } | undefined;
export function findExim(): string | undefined;
