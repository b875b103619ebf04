export function readFaqFile(file: string): Promise<{ text: Uint8Array; locale: string; broken: boolean }>;
export function inLanguage(html: string, locale: string): string;
