import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: '뒤로',
  backToResults: '답변 목록으로 돌아가기',
  backToTopic: '“{topic}” 주제로 돌아가기',
  steps: '단계별 안내',
  related: '관련 질문',
  explain: '“{term}”의 뜻 보기',
  solved: '궁금한 점이 해결됐나요?',
  yes: '네, 감사해요',
  no: '아직이에요',
  thanks: '도움이 되어 기뻐요. 알려 주셔서 감사해요.',
  whyNot: '무엇이 부족했나요?',
  reasonOther: '제 질문에 대한 답이 아니에요',
  reasonUnclear: '이해하기 어려워요',
  reasonWrong: '맞지 않는 내용이 있는 것 같아요',
  sorry: '감사해요. 답변을 고치는 데 도움이 돼요. 이제 상담원이 도와드릴 수 있어요.',
  articleMissing: '이 답변은 더 이상 없어요. 검색하거나 주제를 살펴봐 주세요.',
  inLanguage: '이 내용은 지금 {language}로만 볼 수 있어요.',
  personMissing: '이 페이지에는 아직 문의 양식이 없어요. 이 사이트의 연락처를 이용해 주세요.',
};
