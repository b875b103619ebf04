export type { Elsewhere as GuideReferences } from './inspect.js';
export type * from './model.js';
export { parseGuides } from './parse-guides.js';
export {
  type Answered,
  type Answers as GuideAnswers,
  resolve as resolveGuide,
  type Resolved,
} from './resolve.js';
