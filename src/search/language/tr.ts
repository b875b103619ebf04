import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** Endings of verbs: tense or wish, and the person after it; the past is di, or ti after f s t k c h p. */
const VERB =
  /(?<=.{3})(?:(?:m?[yiu]*yor|ecek|acak|eceg|acag|mis|mus|(?<=[fstkchp])t[iu]|(?<![fstkchp])d[iu]|s[ae]|m[ae]l[iu])(?:[iu]m|m|[iu]z|k|n|s[iu]n|s[iu]n[iu]z|n[iu]z|l[ae]r)?|m[ae]y[iu]n(?:[iu]z)?|m[ae][kz]|y?[ae]bil|t[iu]r|(?:[iu]|(?<!l)[ae])r(?:[iu]m|[iu]z|s[iu]n[iu]z)?)$/;

/** Endings of nouns: case, owner and number; a bare a or e only of a longer word. */
const NOUN =
  /(?<=.{3})(?:(?<=[fstkchp])t[ae]n?|(?<![fstkchp])n?d[ae]n?|n[iu]n|y?l[ae]|y[ae]|y[iu]|n[ae]|n[iu]|l[ae]r|[iu]?m[iu]z|[iu]?n[iu]z|s[iu]|[iu][mn]|[mn]|[iu]|m[ae]|d[iu]r)$|(?<=.{4})[aes]$/;

const HARD: Readonly<Record<string, string>> = { b: 'p', d: 't', g: 'k' };

/**
 * Turkish: endings are taken off from the last inwards, as in the affix stripping of Eryiğit and Adalı 2004, on which the
 * Snowball stemmer is built. That one asks for vowel harmony, of which nothing is left here: ı is i and ü is u by now.
 * A consonant softened before a vowel becomes hard again (hesabım → hesap).
 */
function stem(word: string): string {
  let left = word;
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(VERB, '');
    if (left === before) left = left.replace(NOUN, '');
  }
  return left.replace(/(?<=...)[bdg]$/, (letter) => HARD[letter] ?? letter);
}

export const language: Language = {
  locale: 'tr',
  stem,
  personal: wordSet(
    'ben bana beni benim bende biz bize bizim siz size sizin istiyorum isterim istiyoruz lutfen misiniz musunuz miyim muyum',
  ),
  stopWords: wordSet(`
    acaba ama ancak artik bana bazi ben beni benim bende bir biraz biz bize bizim bu bunu buna boyle cok cunku da daha de diye defa eger en
    gibi hala hangi hani hem her hic icin ile ise iyi ki kim kime mi midir misiniz musunuz miyim muyum mu mudur ne neden nedir nasil nerede nereye
    nereden niye o olan olarak oldu olur olmaz olsa once onu pek sadece sanki selam merhaba siz size sizin sonra su sunu simdi tum ve veya var
    varmi ya yani yok zaten istiyorum istiyoruz isterim lutfen tesekkurler acil kadar kac gore bile yapabilir yaparim yapmaliyim etmek ederim
    eder edebilir edicem`),
  synonyms: groups(`
    iade, geri vermek, geri göndermek, geri yollamak, geri vereceğim, beğenmedim
    cayma, iade, vazgeçme
    para iadesi, geri ödeme, param, para, ödeme, yatmak, tutar
    değişim, değiştirmek, takas
    küçük geldi, büyük geldi, olmadı, dar, bol, beden, numara
    iptal, vazgeçmek, vazgeçtim, durdurmak
    teslimat, kargo, gönderim, sevkiyat, ulaşmak, gelmek
    gönderim, yollamak, göndermek, kargolamak
    ücret, fiyat, para, bedel, tutar, ne kadar
    ücretsiz, bedava, parasız
    sipariş, paket, koli, ürün, gönderi
    takip, sipariş nerede, nerede kaldı, gelmedi, hâlâ gelmedi, ulaşmadı, gecikti
    gecikme, gecikti, geç, bekliyorum
    kayıp, kayboldu, çalındı
    hasarlı, kırık, çatlak, çatladı, kırıldı, ezik, kırılmış, yırtık, çizik, parçalanmış
    hasarlı, bozuk, kusurlu, arızalı, defolu
    çalışmıyor, bozuldu, arıza, tamir, onarım, servis, garanti
    garanti, garantili
    yanlış, hatalı, başka
    satın almak, alışveriş, sipariş
    indirim, kampanya, ucuz
    kupon, indirim kodu, kod, çek
    ödeme, ödemek, ödeme yöntemi
    kart, kredi kartı, banka kartı
    nakit, kapıda ödeme, peşin, elden
    taksit, taksitle, vade
    reddedildi, reddetmek, geçmiyor, kabul etmiyor, hata, yapamıyorum, olmuyor, çekilmedi
    fatura, fiş, makbuz, e-fatura
    şirket, firma, kurumsal
    hesap, üyelik, profil
    şifre, parola, giriş
    giriş, girmek, giremiyorum, oturum, açamıyorum
    kayıt, üye olmak, kaydolmak
    silmek, kapatmak, kaldırmak
    değiştirmek, güncellemek, düzeltmek, düzenlemek
    adres, ev, posta kodu, taşındım, taşınmak, sokak, konum
    ulaşmak, iletişim, aramak, yazmak, konuşmak, görüşmek, telefon
    müşteri hizmetleri, canlı destek, destek, temsilci, yetkili, çağrı merkezi, iletişim
    telefon, numara, hat, cep
    mail, eposta, e-posta
    çalışma saatleri, saat, açık, kapalı, kaça kadar, pazar, cumartesi
    mağaza, dükkan, şube
    stok, mevcut, tükendi
    renk, model
    süre, gün, zaman, ay, hafta
    hızlı, acele, bugün
    yurt dışı, başka ülke
    hediye, armağan
    kişisel veriler, gizlilik, kvkk`),
};
