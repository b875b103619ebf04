import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'Назад',
  backToResults: 'Назад до відповідей',
  backToTopic: 'Назад до теми «{topic}»',
  steps: 'Крок за кроком',
  related: 'Схожі запитання',
  explain: 'Що означає «{term}»?',
  solved: 'Це розв’язало вашу проблему?',
  yes: 'Так, дякую',
  no: 'Не зовсім',
  thanks: 'Раді, що допомогло. Дякуємо за відповідь.',
  whyNot: 'Чого забракло?',
  reasonOther: 'Це не відповідь на моє запитання',
  reasonUnclear: 'Важко зрозуміти',
  reasonWrong: 'Щось тут неправильно',
  sorry: 'Дякуємо, це допоможе нам поліпшити відповідь. Далі вам допоможе працівник.',
  articleMissing: 'Цієї відповіді тут більше немає. Знайдіть її пошуком або перегляньте теми.',
  inLanguage: 'Поки що це є лише іншою мовою: {language}.',
  personMissing: 'На цій сторінці ще немає форми звернення. Скористайтеся контактами цього сайту.',
};
