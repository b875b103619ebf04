export { type House, NO_HOUSE, type Silence } from './house-shape.js';
export { articleIn, type Link, linksOf } from './links.js';
export { parseHouse } from './parse-house.js';
export { placesIn } from './places.js';
export { type Formula, FORMULAS, formulaFor, readingEase } from './reading-ease.js';
export { review, type ReviewOptions } from './review.js';
export { idAt, idleSilences, type SilencedFile, type Silencer, silencer } from './silence.js';
export { type Edition, staleIn } from './translations.js';
