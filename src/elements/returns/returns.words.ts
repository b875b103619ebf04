import { digitsOf, fromMinor } from '../../returns/index.js';
import {
  type Fact,
  type FactOption,
  type Item,
  type Line,
  piecesOf,
  type Question,
  UNKNOWN_DAY,
} from '../../returns/session.js';
import type { Key, Scene } from './returns.scene.js';

type Speech = Pick<Scene, 't' | 'locale' | 'version'>;

export const money = ({ locale, version: { currency } }: Speech, minor: number): string =>
  new Intl.NumberFormat(locale, { style: 'currency', currency }).format(
    // A decimal as text keeps every digit; TypeScript's library does not know it yet.
    fromMinor(Math.abs(minor), digitsOf(currency)) as unknown as number,
  );

/** A day in words, with its weekday. */
export const day = (locale: string, date: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(Date.parse(date));

/** A word of the shop's file: `final-sale` → `Final sale`, or in the words we have for it. */
export function word({ t }: Speech, value: string): string {
  const known = t(value as Key);
  if (known) return known;
  const spaced = value.replace(/[-_]+/g, ' ').trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

export const titleOf = ({ t }: Speech, line: Line): string => line.title ?? line.sku ?? t('thisItem');

/** With the number of pieces, where they are several. */
export const piecesTitle = (speech: Speech, item: Item): string =>
  item.pieces > 1
    ? speech.t('times', { n: item.pieces, title: titleOf(speech, item) })
    : titleOf(speech, item);

export const resolutionWord = ({ t }: Speech, { type, label }: { type: string; label?: string }): string =>
  label ?? t(type as Key);

export const methodWord = resolutionWord;

const otherWord = ({ t }: Speech, fact: Fact): string => {
  if (fact === 'tier') return t('otherTier');
  if (fact === 'condition') return t('otherCondition');
  return t(['country', 'channel', 'seller'].includes(fact) ? 'otherPlace' : 'other');
};

function priceWord(speech: Speech, { span }: FactOption): string {
  const { least = 0, most } = span ?? {};
  if (most === undefined) return speech.t('from', { least: money(speech, least) });
  return least
    ? speech.t('between', { least: money(speech, least), most: money(speech, most) })
    : speech.t('upTo', { most: money(speech, most) });
}

/** Where fewer reasons are asked than there are, each stands for its class, and is called so. */
function reasonWord({ t, version }: Speech, value: string, asked: number): string {
  const reason = version.reasons.find(({ id }) => id === value);
  if (reason && asked < version.reasons.length)
    return t(reason.class === 'defect' ? 'reasonDefect' : 'reasonRemorse');
  return reason?.label ?? value;
}

/** An answer to a question about a fact, in words; `several`: how many there are to choose from. */
export function factWord(speech: Speech, fact: Fact, option: FactOption, several = 0): string {
  if (option.other) return otherWord(speech, fact);
  if (fact === 'price') return priceWord(speech, option);
  if (fact === 'reason') return reasonWord(speech, option.value, several);
  if (fact === 'country') {
    try {
      return new Intl.DisplayNames(speech.locale, { type: 'region' }).of(option.value) ?? option.value;
    } catch {
      return option.value;
    }
  }
  return word(speech, option.value);
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The words of a question that the screen has for its heading. */
export function titleOfQuestion(speech: Speech, question: Question): string {
  const { t } = speech;
  switch (question.kind) {
    case 'fact':
      return t(question.fact === 'condition' ? 'conditionTitle' : (`fact${capital(question.fact)}` as Key));
    case 'date':
      return t(`date${capital(question.clock)}` as Key);
    case 'outcome':
      return t(question.items.length > 1 ? 'outcomeTitle' : 'outcomeTitleOne');
    case 'method':
      return t(question.items.length > 1 ? 'methodTitleMany' : 'methodTitle');
    case 'photos':
      return t('photosTitle');
    case 'review':
      return t(question.statement ? 'confirmTitle' : 'reviewTitle');
    default:
      return t(`${question.kind}Title` as Key);
  }
}

/** What stands before an answer where all of them are listed. */
export function shortOf(speech: Speech, question: Question): string {
  const { kind } = question;
  if (kind === 'fact' || kind === 'date' || kind === 'statement') return titleOfQuestion(speech, question);
  return speech.t(`${kind}Short` as Key);
}

/** An answer in words. */
export function said(scene: Scene, question: Question, value: unknown): string {
  const { t, version } = scene;
  const text = typeof value === 'string' ? value : '';
  switch (question.kind) {
    case 'order':
      return String(scene.setting.order?.orderNumber ?? '');
    case 'items': {
      const pieces = piecesOf(value, question.lines);
      const chosen = question.lines.filter(({ lineId }) => pieces[lineId]);
      return chosen
        .map((line) => piecesTitle(scene, { ...line, pieces: pieces[line.lineId] ?? 1 }))
        .join(', ');
    }
    case 'reason':
      return version.reasons.find(({ id }) => id === value)?.label ?? text;
    case 'condition':
      return word(scene, text);
    case 'photos':
      return Array.isArray(value) && value.length ? t('photosCount', { n: value.length }) : t('photosNo');
    case 'resolution':
    case 'method': {
      const option = (question.options as readonly { type: string; label?: string }[]).find(
        ({ type }) => type === value,
      );
      return option ? resolutionWord(scene, option) : text;
    }
    case 'variant':
      return scene.variantTitle(question.item.lineId, text);
    case 'fact':
      return factsSaid(scene, question, value);
    case 'date':
      return value === UNKNOWN_DAY ? t('unknown') : day(scene.locale, text);
    default:
      return '';
  }
}

function factsSaid(
  scene: Scene,
  { fact, options }: Extract<Question, { kind: 'fact' }>,
  value: unknown,
): string {
  const chosen = options.filter((one) =>
    Array.isArray(value) ? value.includes(one.value) : one.value === value,
  );
  return chosen.length
    ? chosen.map((one) => factWord(scene, fact, one, options.length)).join(', ')
    : scene.t('none');
}
