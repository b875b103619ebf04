export declare const HOW_TO_INSTALL: string;
export declare function findPostgres(): string | undefined;
