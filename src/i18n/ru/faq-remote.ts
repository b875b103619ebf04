import type { FaqRemoteStrings } from '../faq-remote.js';

/** Russian: what `deskbell-faq` says of a search engine elsewhere. */
export const faqRemote: FaqRemoteStrings = {
  slow: 'Поиск сейчас отвечает медленно. Эти ответы — с самой страницы.',
  down: 'Поиск сейчас недоступен. Эти ответы — с самой страницы.',
  late: 'Нашлись ещё ответы.',
  show: 'Показать',
};
