import type { FaqStrings } from '../faq.js';

/** Türkçe: kişiye “siz” diye seslenilir; düğmeler kısa buyruktur. */
export const faq: FaqStrings = {
  clear: 'Soruyu temizle',
  loading: 'Yanıtlar yükleniyor',
  suggested: 'Bu sayfayla ilgili sorular',
  popular: 'Sık sorulan sorular',
  topics: 'Konular',
  topicCount: { one: '{n} yanıt', other: '{n} yanıt' },
  forQuery: '“{query}” için',
  placeholder: 'Kendi sözcüklerinizle sorun',
  best: 'En iyi yanıt',
  results: 'Yanıtlar',
  didYouMean: 'Şunu mu demek istediniz:',
  searching: '“{query}” aranıyor',
  hintChoose: 'seç',
  hintOpen: 'oku',
  hintClear: 'temizle',
  nothing: '“{query}” için bir şey bulunamadı',
  nothingHelp:
    'Daha az veya başka sözcükler deneyin, konulara göz atın ya da bir müşteri temsilcisine sorun.',
  nearest: 'Belki bunlardan biri işinize yarar',
  person: 'Bir müşteri temsilcisiyle görüşün',
  personHelp: 'Sorunuz da iletilir; ikinci kez yazmanız gerekmez.',
  personPlain: 'Ekibimizden biri size yardımcı olur.',
  personButton: 'Müşteri temsilcisine sor',
  failedHelp: 'Lütfen biraz sonra yeniden deneyin. Bir müşteri temsilcisine de ulaşabilirsiniz.',
  offline: 'İnternet bağlantınız yok gibi görünüyor.',
  offlineHelp: 'Bağlantı gelir gelmez yanıtları yükleyeceğiz.',
  searchFailed: 'Aramaya şu anda ulaşılamadı.',
};
