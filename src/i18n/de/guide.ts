import type { GuideStrings } from '../guide.js';

/** Deutsch: Anrede „Sie“. */
export const guide: GuideStrings = {
  loading: 'Die Anleitung wird geladen',
  list: 'Schritt für Schritt',
  listHelp: 'Ein paar Fragen führen zur Lösung.',
  back: 'Zurück',
  backToList: 'Alle Anleitungen',
  question: 'Frage {n}',
  left: { one: 'höchstens noch eine', other: 'höchstens noch {n}' },
  chosen: 'Ihre Antwort',
  answers: 'Ihre Antworten',
  result: 'Was Sie tun können',
  print: 'Drucken',
  again: 'Von vorn beginnen',
  solved: 'Das hat geholfen',
  thanks: 'Das freut uns. Danke für die Rückmeldung.',
  person: 'Persönliche Hilfe',
  personHelp: 'Ihre Antworten senden wir mit. Sie müssen sie nicht noch einmal schreiben.',
  personPlain: 'Jemand aus unserem Team hilft Ihnen.',
  personButton: 'Team fragen',
  nobody: 'Das geht auf dieser Seite noch nicht. Bitte nutzen Sie die Kontaktdaten dieser Website.',
  missing: 'Diese Anleitung gibt es nicht mehr. Sehen Sie die anderen an, oder fragen Sie unser Team.',
  inLanguage: 'Das gibt es bisher nur in dieser Sprache: {language}.',
  failedHelp: 'Bitte versuchen Sie es gleich noch einmal, oder fragen Sie unser Team.',
  offline: 'Sie sind anscheinend offline. Sobald wieder eine Verbindung besteht, laden wir die Anleitung.',
};
