/**
 * Lets a browser answer commands of tests (`send-keys` and the like) itself, before the runner's own plugins, which refuse
 * some of them for it.
 * @param {object} launcher of Web Test Runner
 * @param {(call: { command: string, payload: any, session: { id: string } }) => unknown} executeCommand undefined leaves
 *   the command to the next
 */
export function withCommands(launcher, executeCommand) {
  const initialize = launcher.initialize.bind(launcher);
  launcher.initialize = (config, files) => {
    config.plugins.unshift({ name: 'commands', executeCommand });
    return initialize(config, files);
  };
  return launcher;
}
