/** The address of a term of schema.org. */
export const term = (name: string): string => `https://schema.org/${name}`;
