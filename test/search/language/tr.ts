import type { Sample } from './sample.js';

export const sample: Sample = {
  families: [
    'sipariş siparişim siparişimi siparişler siparişlerim SİPARİŞ siparis',
    'kart kartım kartı karta kartlar',
    'hesap hesabım hesabıma hesapta hesabınız',
    'iade iadem iadeyi iadesi İADE',
    'kargo kargoya kargom kargonun kargoda',
    'renk rengi renkler',
    'para param paramı paranın paraya',
    'göndermek gönderim gönderiyor gönderdim',
    'gelmedi geldi gelir gelmek',
    'değişim değiştirmek değiştirebilir degisim',
  ],
  apart: ['kart kargo', 'iade irade', 'para parça', 'fatura fakat', 'adres adet', 'hesap hasar'],
  articles: [
    [
      'Ürünü nasıl iade ederim?',
      'Etiketi yazdırın ve paketi 30 gün içinde kargoya verin.',
      'iade etmek istiyorum',
      'geri gondermek',
    ],
    [
      'Para iadem ne zaman gelir?',
      'Tutar 14 gün içinde kartınıza döner.',
      'param ne zaman yatar',
      'paramı istiyorum',
    ],
    ['Bedeni değiştirebilir miyim?', 'Stokta varsa değişim ücretsizdir.', 'beden degisimi', 'küçük geldi'],
    ['Teslimat ücreti ne kadar?', '500 TL üzeri bedavadır.', 'kargo ücretleri', 'teslimatın fiyatı'],
    ['Siparişim nerede?', 'E-postadaki numarayla takip edin.', 'siparisler gelmedi', 'takip numaram'],
    ['Ürün hasarlı geldi', 'Fotoğraf gönderin, yenisini yollayalım.', 'kırık tabak', 'hasarlıydı'],
    ['Hangi ödeme yöntemleri var?', 'Kart, havale ve kapıda ödeme.', 'kartla ödemek', 'havaleyle ödesem'],
    ['Siparişi nasıl iptal ederim?', 'Hesabınızdan, paketlenmeden önce.', 'iptali', 'siparişten vazgeçtim'],
    ['Şifremi unuttum', 'Bağlantıya basın ve yenisini yazın.', 'parolam', 'sifreyi hatırlamıyorum'],
  ],
  typing: { 'teslimat üc': 3, 'şifremi unu': 8 },
};
