export { asJson } from './as-json.js';
export { historyDrawer, type HistoryDrawer } from './history.js';
export { LoadError, loadBytes, loadJson, type LoadCode, remembered } from './load-json.js';
export { followPage } from './page.js';
export { pageMatcher } from './page-pattern.js';
export { pacer, runSliced } from './sliced.js';
export { tabDrawer, type TabDrawer } from './tab-drawer.js';
