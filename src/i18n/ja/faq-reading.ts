import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: '戻る',
  backToResults: '回答の一覧に戻る',
  backToTopic: '「{topic}」に戻る',
  steps: '手順',
  related: '関連する質問',
  explain: '「{term}」とは？',
  solved: 'これで解決しましたか？',
  yes: 'はい、解決しました',
  no: 'まだ解決していません',
  thanks: '解決してよかったです。お知らせいただき、ありがとうございます。',
  whyNot: '何が足りませんでしたか？',
  reasonOther: '質問の答えになっていない',
  reasonUnclear: 'わかりにくい',
  reasonWrong: '内容に違うと思うところがある',
  sorry: 'ありがとうございます。改善に役立てます。この先はスタッフがお手伝いします。',
  articleMissing: 'この回答はもう掲載されていません。検索するか、トピックからお探しください。',
  inLanguage: 'この内容は{language}のみでご覧いただけます。',
  personMissing: 'このページにはまだお問い合わせフォームがありません。このサイトの連絡先をご利用ください。',
};
