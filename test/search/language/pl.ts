import type { Sample } from './sample.js';

export const sample: Sample = {
  families: [
    'zamówienie zamówienia zamówień zamówić zamówiłem zamowienie',
    'przesyłka przesyłki przesyłkę przesyłek przesylka',
    'konto konta koncie kont',
    'paczka paczki paczkę paczek',
    'uszkodzony uszkodzona uszkodzenie uszkodzone',
    'odrzucona odrzucić odrzucił odrzucony',
    'kurier kuriera kurierze kurierem',
    'zwrot zwrotu zwroty zwrocie',
    'anulować anuluję anulowanie',
  ],
  apart: [
    'karta karton',
    'zwrot zwierzę',
    'konto kontakt',
    'faktura faktycznie',
    'płatność płaszcz',
    'adres adapter',
  ],
  articles: [
    [
      'Jak odesłać towar?',
      'Wydrukuj etykietę i nadaj paczkę w ciągu 30 dni.',
      'chce zrobic zwrot',
      'oddać buty',
    ],
    [
      'Kiedy dostanę pieniądze?',
      'Przelewamy je w ciągu 14 dni od zwrotu.',
      'zwrot pieniędzy',
      'pieniedzy dalej nie ma',
    ],
    [
      'Czy mogę wymienić rozmiar?',
      'Wymiana jest bezpłatna, jeśli rozmiar jest dostępny.',
      'wymiany rozmiarów',
      'za mały',
    ],
    ['Ile kosztuje dostawa?', 'Od 200 zł jest za darmo.', 'koszty dostawy', 'cena wysyłki'],
    ['Gdzie jest moja paczka?', 'Śledź ją numerem z e-maila.', 'sledzenie paczek', 'status przesyłki'],
    ['Towar przyszedł uszkodzony', 'Wyślij nam zdjęcie, wymienimy towar.', 'rozbity talerz', 'uszkodzenia'],
    ['Jakie są formy płatności?', 'Karta, BLIK i przelew.', 'czym mogę płacić', 'platnosc kartą'],
    [
      'Jak anulować zamówienie?',
      'Na koncie, dopóki nie zostało spakowane.',
      'rezygnuję z zamówienia',
      'anulownie',
    ],
    ['Nie pamiętam hasła', 'Kliknij odnośnik i ustaw nowe.', 'reset hasla', 'nie mogę się zalogować'],
  ],
  typing: { 'ile koszt': 3, 'jak anul': 7 },
};
