export { answerBy } from './answer-by.js';
export { openTimes, type Open, type Standing, standingAt } from './hours.js';
export type * from './model.js';
export type * from './parcel.js';
export { parseDepartments, type ParseOptions as ParseDepartmentsOptions } from './parse-departments.js';
export {
  departmentFor,
  type DraftFacts,
  fulfils,
  openInstead,
  type Route,
  route,
  timesOf,
} from './routing.js';
export { referenceOf } from './reference.js';
export { searchableTopics, SHOWN as SHOWN_TOPICS, suggestTopics, type TopicSearch } from './topics.js';
export type { Line } from './lines.js';
export type { Attachment, Ticket } from './ticket.js';
export type { TrailEntry } from './trail.js';
