/** Written by web-test-runner.config.mjs: the name and the module of every file in stories/. */
declare module 'virtual:stories' {
  const files: readonly (readonly [name: string, module: Record<string, unknown>])[];
  export default files;
  /** Names of the only surroundings to show them in, where not all are wanted. */
  export const surroundings: readonly string[] | undefined;
}

/** Written by scripts/engines/skips.mjs: the tests that this engine cannot pass, with the reason. */
declare module 'virtual:skips' {
  const skipped: Readonly<Record<string, string>>;
  export default skipped;
}

declare module '@storybook/web-components/entry-preview';
