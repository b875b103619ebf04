export { calendarIn, type Moment } from './calendar.js';
export { type FigureOptions, figuresOf } from './figures.js';
export type {
  ArticleFigures,
  Count,
  Figures,
  GroupFigures,
  RuleFigures,
  TeamFigures,
} from './figures-shape.js';
export type { FlowFigures, StepFigures } from './flow-figures.js';
export { Gathered, type Span } from './gathered.js';
export { type GroupOptions, type Grouped, groupQuestions } from './group.js';
export { type Names, NO_NAMES } from './names.js';
export { DUE_WITHIN } from './people.js';
export { type Asked, MOST_QUESTIONS } from './questions.js';
export { type LineFault, type LogEvent, readEvent } from './read-event.js';
