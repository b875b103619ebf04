/** What holds for the items: loaded with the first answer. */
export { loadReturnsAnswerStrings as loadWords } from '../../i18n/index.js';
export { drawOutcome } from './returns.verdict.js';
export { verdictStyles as styles } from './returns.verdict.styles.js';
