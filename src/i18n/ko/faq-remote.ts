import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: '지금은 검색이 느려요. 이 페이지에 있는 답변을 보여 드려요.',
  down: '지금은 검색에 연결할 수 없어요. 이 페이지에 있는 답변을 보여 드려요.',
  late: '답변을 더 찾았어요.',
  show: '보기',
};
