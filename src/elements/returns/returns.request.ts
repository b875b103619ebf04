/** What makes a request of an answer: loaded before it is reached, or where a mode begins with it. */
export { loadReturnsRequestStrings as loadWords } from '../../i18n/index.js';
export { drawOrder, proofOf } from './returns.order.js';
export { drawPhotos } from './returns.photos.js';
export { requestStyles as styles } from './returns.request.styles.js';
export { drawReview } from './returns.review.js';
export { drawStatement } from './returns.statement.js';
export { drawMethod, drawResolution, drawVariant } from './returns.ways.js';
export { ReturnsWishes } from './returns.wishes.js';
