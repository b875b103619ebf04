import type { FaqReadingStrings } from '../faq-reading.js';

/** Deutsch: Anrede „Sie“. */
export const faqReading: FaqReadingStrings = {
  back: 'Zurück',
  backToResults: 'Zurück zu den Antworten',
  backToTopic: 'Zurück zu „{topic}“',
  steps: 'Schritt für Schritt',
  related: 'Ähnliche Fragen',
  explain: 'Was heißt „{term}“?',
  solved: 'Hat Ihnen das geholfen?',
  yes: 'Ja, danke',
  no: 'Noch nicht ganz',
  thanks: 'Das freut uns. Danke für die Rückmeldung.',
  whyNot: 'Was hat gefehlt?',
  reasonOther: 'Es beantwortet meine Frage nicht',
  reasonUnclear: 'Es ist schwer zu verstehen',
  reasonWrong: 'Etwas daran scheint nicht zu stimmen',
  sorry: 'Danke, so können wir die Antwort verbessern. Jemand aus unserem Team hilft Ihnen gern weiter.',
  articleMissing:
    'Diese Antwort gibt es hier nicht mehr. Suchen Sie danach, oder sehen Sie die Themen durch.',
  inLanguage: 'Das gibt es bisher nur in dieser Sprache: {language}.',
  personMissing:
    'Auf dieser Seite gibt es noch kein Kontaktformular. Bitte nutzen Sie die Kontaktdaten dieser Website.',
};
