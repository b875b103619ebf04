import type { FaqReadingStrings } from '../faq-reading.js';

export const faqReading: FaqReadingStrings = {
  back: 'Geri',
  backToResults: 'Yanıtlara dön',
  backToTopic: '“{topic}” konusuna dön',
  steps: 'Adım adım',
  related: 'Benzer sorular',
  explain: '“{term}” ne demek?',
  solved: 'Bu, sorununuzu çözdü mü?',
  yes: 'Evet, teşekkürler',
  no: 'Tam değil',
  thanks: 'Buna sevindik. Bildirdiğiniz için teşekkür ederiz.',
  whyNot: 'Ne eksikti?',
  reasonOther: 'Soruma yanıt vermiyor',
  reasonUnclear: 'Anlaması zor',
  reasonWrong: 'İçinde yanlış bir şey var gibi',
  sorry:
    'Teşekkürler, bu yanıtı iyileştirmemize yardımcı olur. Bundan sonrası için bir müşteri temsilcisi yardımcı olabilir.',
  articleMissing: 'Bu yanıt artık burada değil. Arayın veya konulara göz atın.',
  inLanguage: 'Bu içerik şimdilik yalnızca şu dilde var: {language}.',
  personMissing: 'Bu sayfada henüz iletişim formu yok. Lütfen bu sitenin iletişim bilgilerini kullanın.',
};
