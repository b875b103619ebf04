import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'Назад',
  backToResults: 'Назад к ответам',
  backToTopic: 'Назад к теме «{topic}»',
  steps: 'Шаг за шагом',
  related: 'Похожие вопросы',
  explain: 'Что такое «{term}»?',
  solved: 'Это решило ваш вопрос?',
  yes: 'Да, спасибо',
  no: 'Не совсем',
  thanks: 'Рады, что помогло. Спасибо за ответ.',
  whyNot: 'Чего не хватило?',
  reasonOther: 'Это не ответ на мой вопрос',
  reasonUnclear: 'Сложно понять',
  reasonWrong: 'Что-то указано неверно',
  sorry: 'Спасибо, это поможет нам улучшить ответ. Дальше вам поможет сотрудник.',
  articleMissing: 'Этого ответа здесь больше нет. Найдите его поиском или посмотрите темы.',
  inLanguage: 'Пока это есть только на другом языке: {language}.',
  personMissing:
    'На этой странице пока нет формы обращения. Воспользуйтесь, пожалуйста, контактами этого сайта.',
};
