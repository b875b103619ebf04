import type { FaqStrings } from '../faq.js';

/** Deutsch: Anrede „Sie“. */
export const faq: FaqStrings = {
  clear: 'Frage löschen',
  loading: 'Die Antworten werden geladen',
  suggested: 'Fragen zu dieser Seite',
  popular: 'Häufige Fragen',
  topics: 'Themen',
  topicCount: { one: '{n} Antwort', other: '{n} Antworten' },
  forQuery: 'zu „{query}“',
  placeholder: 'Fragen Sie in Ihren eigenen Worten',
  best: 'Beste Antwort',
  results: 'Antworten',
  didYouMean: 'Meinten Sie:',
  searching: 'Wir suchen nach „{query}“',
  hintChoose: 'auswählen',
  hintOpen: 'lesen',
  hintClear: 'löschen',
  nothing: 'Nichts gefunden zu „{query}“',
  nothingHelp:
    'Versuchen Sie es mit weniger oder anderen Worten, sehen Sie die Themen durch, oder fragen Sie unser Team.',
  nearest: 'Vielleicht hilft eine dieser Antworten',
  person: 'Persönliche Hilfe',
  personHelp: 'Ihre Frage senden wir mit. Sie müssen sie nicht noch einmal schreiben.',
  personPlain: 'Jemand aus unserem Team hilft Ihnen.',
  personButton: 'Team fragen',
  failedHelp: 'Bitte versuchen Sie es gleich noch einmal, oder fragen Sie unser Team.',
  offline: 'Sie sind anscheinend offline.',
  offlineHelp: 'Sobald wieder eine Verbindung besteht, laden wir die Antworten.',
  searchFailed: 'Die Suche war gerade nicht zu erreichen.',
};
