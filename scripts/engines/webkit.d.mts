import type { WebDriverSession } from './webdriver.mjs';

export declare function startWebKit(): Promise<{ open(): Promise<WebDriverSession>; stop(): void }>;
