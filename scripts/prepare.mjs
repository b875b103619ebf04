// npm ci, npm pack, npm test and the first `npx deskbell` in this folder come here: builds unless dist is fresh. Without
// this look, npx would take dist away under a running demo for as long as a build lasts.
import { stateOfDist } from './fresh.mjs';

if (stateOfDist() !== 'fresh') await import('./build.mjs');
