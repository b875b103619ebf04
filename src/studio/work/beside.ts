import type { WorkFile, Workspace } from './workspace.js';

/** The file that another one names, relative to itself. */
export function fileBeside(workspace: Workspace, from: string, address: string): WorkFile | undefined {
  if (!address || /^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  const base = new URL(from, 'file:///');
  if (!URL.canParse(address, base)) return undefined;
  return workspace.file(decodeURIComponent(new URL(address, base).pathname.slice(1)));
}
