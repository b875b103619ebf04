import assert from 'node:assert/strict';
import { type Department, type Departments, parseDepartments } from '../../src/escalation/index.js';

const DAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** `Mo-Fr` or `Mo,We` → its days. */
const days = (text: string): string[] =>
  text.split(',').flatMap((part) => {
    const [from = '', to = from] = part.split('-');
    return DAYS.slice(DAYS.indexOf(from), DAYS.indexOf(to) + 1);
  });

const span = (text = ''): object => ({ opens: text.split('-')[0], closes: text.split('-')[1] });

/**
 * Hours as people write them: `Mo-Fr 09:00-17:00; Sa 10:00-14:00; 2026-12-25 closed; 2026-12-24 09:00-13:00`.
 * @returns the `hours` of a department, as they stand in a file
 */
export const hours = (timezone: string, text: string): object => {
  const entries = text.split('; ').map((entry) => entry.split(' '));
  return {
    timezone,
    weekly: entries
      .filter(([when = '']) => !/^\d/.test(when))
      .map(([when = '', times]) => ({ days: days(when), ...span(times) })),
    exceptions: entries
      .filter(([when = '']) => /^\d/.test(when))
      .map(([date, times]) => ({ date, ...(times === 'closed' ? { closed: true } : span(times)) })),
  };
};

/** A file with one department, whose fields can be set. */
export const deskFile = (department: object = {}, file: object = {}): Record<string, unknown> => ({
  version: 1,
  locale: 'en',
  departments: [
    {
      id: 'a',
      name: 'A',
      hours: hours('Europe/Berlin', 'Mo-Fr 09:00-17:00'),
      answers: { within: 'P1D' },
      ...department,
    },
  ],
  topics: [],
  routing: [{ id: 'all', when: {}, to: 'a' }],
  ...file,
});

/** The model of a file that is right. */
export const desk = (file: Record<string, unknown>): Departments => {
  const { model, problems } = parseDepartments(file);
  assert.deepEqual(
    problems.filter(({ level }) => level === 'error'),
    [],
  );
  assert.ok(model);
  return model;
};

export const onlyDepartment = (department: object): Department =>
  desk(deskFile(department)).departments[0] as Department;
