import type { Command } from '../command.js';
import { ask } from './ask.js';
import { buildIndex } from './build-index.js';
import { check } from './check.js';
import { diff } from './diff.js';
import { exportCommand } from './export.js';
import { graph } from './graph.js';
import { importCommand } from './import.js';
import { insights } from './insights.js';
import { phrase } from './phrase.js';
import { route } from './route.js';
import { studio } from './studio.js';
import { test } from './test.js';
import { verdict } from './verdict.js';

/** In the order of the help. A new command is a file here and a line in this table. */
export const commands: readonly Command[] = [
  check,
  studio,
  test,
  ask,
  buildIndex,
  route,
  verdict,
  diff,
  graph,
  importCommand,
  exportCommand,
  insights,
  phrase,
];
