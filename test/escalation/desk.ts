import { readFileSync } from 'node:fs';
import { parseDepartments } from '../../src/escalation/index.js';
import type { Departments } from '../../src/escalation/index.js';
import { type Draft, emptyDraft, type LineWords } from '../../src/escalation/session.js';

const file = new URL('../../demo/content/departments.en.json', import.meta.url);

/** The desk of the demo shop: what a visitor really meets. */
export const desk = parseDepartments(JSON.parse(readFileSync(file, 'utf8'))).model as Departments;

export const draft = (over: Partial<Draft> = {}): Draft => ({ ...emptyDraft, ...over });

export const around = { trail: [], locale: 'en' };

export const department = (id: string) =>
  desk.departments.find((one) => one.id === id) as Departments['departments'][number];

export const words: LineWords = {
  entry: (entry) => ({ label: entry.kind, value: JSON.stringify(entry) }),
  page: { label: 'Page', value: 'https://shop.example/cart' },
  locale: { label: 'Language', value: 'English' },
};
