/** What is drawn and done after the first questions: loaded with the first answer, or where a mode begins with it. */
export { loadReturnsAnswerStrings } from '../../i18n/index.js';
export { drawOrder, proofOf } from './returns.order.js';
export { drawPhotos } from './returns.photos.js';
export { drawReview } from './returns.review.js';
export { drawStatement } from './returns.statement.js';
export { drawOutcome } from './returns.verdict.js';
export { verdictStyles } from './returns.verdict.styles.js';
export { drawMethod, drawResolution, drawVariant } from './returns.ways.js';
export { ReturnsWishes } from './returns.wishes.js';
