import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** What is cut off the end, one of each line, and how many letters stay before it. Marks are gone: ę is e, ć is c. */
const ENDINGS = [
  /(?<=.{4})(?:i?eni(?:ami|ach|em|om|a|u|e)|ien)$/,
  /(?<=.{3})(?:[oyi]wa(?:ni(?:em|a|u|e)|n[yaei]\w*|c|l[aoiy]?|lem|lam|my)?|uj(?:a|e|emy|ecie|esz|ac\w*)?|ani(?:ami|ach|em|om|a|u|e)|an(?:y|a|e|ego|ej|ym|ych))$/,
  /(?<=.{3}(?:[cz]|[wbpmn]i))on(?:y|a|e|i|ego|emu|ej|ym|ych|ymi)$/,
  /(?<=.{3})(?:[aiye]?l(?:[aoiy]|em|am|ismy|ysmy)?|[aiyeu]c|[aeiy]my|[aei]cie|[aei]sz|aja)$/,
  /(?<=.{3})(?:iami|ami|ymi|imi|iego|ego|emu|iach|ach|ych|ich|iej|iem|owi|owie|ej|om|em|ym|im|ow|ia|ie|iu|io|a|e|i|o|u|y)$/,
];

/**
 * Polish: a light stemmer of endings only, by number, case and person, as Savoy 2006 ("Light stemming approaches for
 * the French, Portuguese, German and Hungarian languages") made them for others. Softened consonants become hard
 * again (koncie → kont), and the moving e of a genitive goes (paczek, paczka).
 */
function stem(word: string): string {
  const hard = word.replace(/(?<=..[^aeiyus])cie$/, 't').replace(/(?<=..)rze$/, 'r');
  const bare = ENDINGS.reduce((left, ending) => (left === hard ? left.replace(ending, '') : left), hard);
  return bare.replace(/(?<=...)ek$/, 'k').replace(/(?<=....)[ki]$/, '');
}

export const language: Language = {
  locale: 'pl',
  stem,
  personal: wordSet(
    'ja mi mnie moj moja moje moich moim mojej mojego my nas nam nasz wy was wam wasz wasza chce chcialbym chcialabym moge mozna prosze potrzebuje mam musze',
  ),
  stopWords: wordSet(`
    a aby ale albo az bo bardzo by byc byl byla bylo bez beda bedzie czy czyli co chce chcialbym chcialabym cos czym dla do dlaczego dzien dobry
    gdy gdzie go i ich ile im ja jak jaka jakie jaki jakich jako jest jestem jesli jeszcze ju juz ktory ktora ktore ktorych kiedy kto lub ma mam
    masz mi mnie mna moj moja moje moich moim mojej mojego moge moga mozna moze musze my na nad nam nas nasz nie niech nic niz no o od ode oraz po
    pod potem prosze przed przez przy sa sie skad sobie swoj swoje ta tak taka takie tam te tego tej ten to tu tylko tym u w was wam wasz
    wasza we wiec witam wy z za ze zeby czesc dzieki dziekuje dalej ciagle wciaz potrzebuje trzeba`),
  synonyms: groups(`
    zwrot, zwrócić, zwracać, oddać, oddawać, odesłać, odesłanie, odsyłać
    odstąpienie, odstąpić, zwrot
    zwrot pieniędzy, pieniądze, pieniędzy, środki, kasa, kwota, zwrot środków
    wymiana, wymienić, zamienić, zamiana
    za mały, za duży, większy, mniejszy, nie pasuje, rozmiar
    anulować, anulowanie, rezygnacja, zrezygnować, odwołać, wycofać, rozmyśliłem, rozmyśliłam, nie wysyłać
    dostawa, wysyłka, przesyłka, doręczenie, transport, kurier
    koszt, kosztować, cena, opłata, płacić
    paczka, przesyłka, zamówienie
    śledzić, śledzenie, gdzie jest, status, gdzie moje, gdzie jest paczka, numer przesyłki
    utknąć, utknęła, nie dotarła, nie doszła, zaginęła, opóźnienie, spóźnia
    dotrzeć, dojść, doszedł, przyjść, przyszedł, dostarczyć, otrzymać
    uszkodzony, zniszczony, rozbity, pęknięty, porysowany, połamany, stłuczony, wgnieciony
    uszkodzony, wadliwy, wada, usterka, reklamacja, reklamować
    nie działa, przestać działać, przestała działać, zepsuty, zepsuł, awaria, naprawa, gwarancja
    gwarancja, gwarancyjny, rękojmia
    naprawa, naprawić, serwis
    zły, błędny, pomyłka, pomyliłem, pomyliłam, inny niż
    kupić, zakup, zamówić, zamówienie
    darmowy, za darmo, bezpłatny, gratis, bez opłat
    zniżka, rabat, obniżka, promocja, wyprzedaż
    kod rabatowy, kupon, bon
    płatność, płacić, zapłacić, zapłata, opłacić
    karta, karta płatnicza, kredytowa, visa
    za pobraniem, pobranie, przy odbiorze, gotówka
    raty, na raty, odroczona płatność
    odrzucona, odrzucić, nie przechodzi, nie przeszła, odmowa, blokuje, nieudana
    faktura, rachunek, paragon, dowód zakupu, vat, nip, firma
    konto, profil
    hasło, zalogować, logowanie, login, reset hasła
    zarejestrować, rejestracja, założyć konto
    usunąć, skasować, zamknąć, likwidacja
    zmienić, zmiana, edytować, poprawić, zaktualizować
    adres, ulica, kod pocztowy, miejsce dostawy, przeprowadzić, przeprowadzka, przeprowadziłem, przeprowadziłam
    kontakt, skontaktować, zadzwonić, napisać, pogadać, porozmawiać, rozmowa
    konsultant, obsługa klienta, infolinia, pracownik, pomoc, biuro obsługi, kontakt
    telefon, numer telefonu, komórka
    mail, email, e-mail, wiadomość
    godziny, godziny otwarcia, otwarte, czynne, do której, od której, zamknięte
    sklep, salon, punkt, stacjonarny
    rozmiar, wymiar, numeracja
    kolor, barwa, odcień
    dostępny, dostępność, na stanie, w magazynie, brak
    newsletter, wypisać, subskrypcja
    zagranica, inny kraj, za granicę
    prezent, upominek
    termin, czas, ile dni, do kiedy, jak długo
    szybko, pilne, ekspres, natychmiast
    dane osobowe, prywatność, rodo`),
};
