import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'Wróć',
  backToResults: 'Wróć do odpowiedzi',
  backToTopic: 'Wróć do tematu „{topic}”',
  steps: 'Krok po kroku',
  related: 'Podobne pytania',
  explain: 'Co znaczy „{term}”?',
  solved: 'Czy to rozwiązało sprawę?',
  yes: 'Tak, dziękuję',
  no: 'Nie do końca',
  thanks: 'Miło to wiedzieć. Dziękujemy za odpowiedź.',
  whyNot: 'Czego zabrakło?',
  reasonOther: 'To nie odpowiada na moje pytanie',
  reasonUnclear: 'Trudno to zrozumieć',
  reasonWrong: 'Coś tu się nie zgadza',
  sorry: 'Dziękujemy, to pomoże nam poprawić tę odpowiedź. Dalej pomoże obsługa.',
  articleMissing: 'Tej odpowiedzi już tu nie ma. Poszukaj jej albo przejrzyj tematy.',
  inLanguage: 'Ta treść jest na razie tylko w innym języku: {language}.',
  personMissing: 'Na tej stronie nie ma jeszcze formularza. Skorzystaj z danych kontaktowych tej witryny.',
};
