import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: '返回',
  backToResults: '返回解答列表',
  backToTopic: '返回“{topic}”',
  steps: '操作步骤',
  related: '相关问题',
  explain: '“{term}”是什么意思？',
  solved: '这解决您的问题了吗？',
  yes: '解决了，谢谢',
  no: '没有完全解决',
  thanks: '很高兴能帮到您，感谢您的反馈。',
  whyNot: '还缺少什么？',
  reasonOther: '没有回答我的问题',
  reasonUnclear: '不容易看懂',
  reasonWrong: '内容似乎有误',
  sorry: '谢谢，您的反馈会帮助我们改进。接下来可以由人工客服帮助您。',
  articleMissing: '此解答已不在这里。请搜索，或浏览各个主题。',
  inLanguage: '此内容目前只有{language}版本。',
  personMissing: '此页面暂时没有联系表单，请使用本网站的联系方式。',
};
