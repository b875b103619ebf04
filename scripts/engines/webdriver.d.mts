export declare class WebDriverSession {
  readonly version: string;
  post(path: string, body?: object): Promise<unknown>;
  go(url: string): Promise<unknown>;
  run<T = unknown>(script: string, ...args: readonly unknown[]): Promise<T>;
  keys(keys: readonly string[], how?: 'press' | 'down' | 'up'): Promise<unknown>;
  close(): Promise<unknown>;
}
