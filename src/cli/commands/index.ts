import type { Command } from '../command.js';
import { ask } from './ask.js';
import { buildIndex } from './build-index.js';
import { check } from './check.js';
import { importCommand } from './import.js';
import { route } from './route.js';
import { test } from './test.js';

/** In the order of the help. A new command is a file here and a line in this table. */
export const commands: readonly Command[] = [check, test, ask, buildIndex, route, importCommand];
