import type { Sample } from './sample.js';

export const sample: Sample = {
  families: [
    'rückgabe rueckgabe Rückgaben',
    'zurück zurueck',
    'größe groesse Größen',
    'ändern aendern',
    'öffnungszeiten oeffnungszeiten',
    'bestellung bestellungen',
    'lieferung lieferungen',
    'straße strasse',
    'erstatten erstatte',
    'kunde kunden',
  ],
  apart: ['neu nun', 'teuer tour', 'quelle qual', 'lager lang', 'zahlung zahn', 'karte karton'],
  articles: [
    [
      'Wie gebe ich einen Artikel zurück?',
      'Drucken Sie das Etikett in Ihrem Konto aus und geben Sie das Paket binnen 30 Tagen ab.',
      'rueckgabe',
      'Schuhe zurueckschicken',
      'was zurückgeben',
      'hab es mir anders überlegt',
    ],
    [
      'Wann bekomme ich mein Geld erstattet?',
      'Die Erstattung kommt 14 Tage nach Eingang des Pakets.',
      'Rueckerstattung dauert',
      'erstatung',
    ],
    [
      'Kann ich eine andere Größe bekommen?',
      'Der Umtausch ist kostenlos, solange die Größe auf Lager ist.',
      'andere groesse',
      'zu klein, moechte umtauschen',
      'verschiedene Grössen',
    ],
    [
      'Was kostet der Versand?',
      'Ab 50 € ist er frei, darunter kostet er 4,90 €.',
      'Versandkosten',
      'wie teuer ist die Lieferung',
    ],
    [
      'Wo ist meine Bestellung?',
      'Verfolgen Sie sie mit der Nummer aus unserer E-Mail.',
      'Sendungsverfolgung',
      'meine Bestellungen sind noch nicht da',
    ],
    [
      'Der Artikel ist beschädigt angekommen',
      'Schicken Sie uns ein Foto, wir ersetzen den Artikel.',
      'alles kaputt',
      'beschaedigte Ware',
      'nur noch Scherben im Karton',
    ],
    [
      'Welche Zahlungsarten gibt es?',
      'Mit Karte, PayPal oder Überweisung.',
      'womit kann ich zahlen',
      'per Ueberweisung bezahlen',
    ],
    [
      'Wie storniere ich meine Bestellung?',
      'Solange sie nicht verschickt ist, in Ihrem Konto.',
      'Bestellung stornieren',
      'bestellte Sachen abbestellen',
    ],
    [
      'Ich habe mein Passwort vergessen',
      'Klicken Sie auf „Passwort vergessen“ und folgen Sie dem Link.',
      'Kennwort',
      'Passwörter weg',
    ],
  ],
  typing: { 'ich will was zurueckg': 0, 'wann kommt die Erst': 1, beschaed: 5 },
};
