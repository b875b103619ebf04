/** Written by web-test-runner.config.mjs: the name and the module of every file in stories/. */
declare module 'virtual:stories' {
  const files: readonly (readonly [name: string, module: Record<string, unknown>])[];
  export default files;
}

declare module '@storybook/web-components/entry-preview';
