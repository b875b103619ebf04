import { asJson } from './as-json.js';

/** Something of one element that the tab keeps: until it is closed, over reloads, and never for another tab. */
export interface TabDrawer {
  read(): unknown;
  write(value: object): void;
  clear(): void;
}

/** Storage may be forbidden or full: then nothing is kept, and the page works all the same. */
const gently = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

/** Nothing is stored before the first `write`. */
export const tabDrawer = (name: string): TabDrawer => ({
  read: () => gently(() => JSON.parse(sessionStorage.getItem(name) ?? 'null') as unknown),
  write: (value) => gently(() => sessionStorage.setItem(name, asJson(value))),
  clear: () => gently(() => sessionStorage.removeItem(name)),
});
