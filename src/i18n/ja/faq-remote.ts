import type { FaqRemoteStrings } from '../faq-remote.js';

export const faqRemote: FaqRemoteStrings = {
  slow: 'ただいま検索に時間がかかっています。このページ内の回答を表示しています。',
  down: 'ただいま検索につながりません。このページ内の回答を表示しています。',
  late: 'ほかの回答が届きました。',
  show: '表示する',
};
