import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: '搜索暂时较慢，以下解答来自此页面。',
  down: '暂时无法连接搜索，以下解答来自此页面。',
  late: '又找到了一些解答。',
  show: '查看',
};
