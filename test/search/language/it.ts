import type { Sample } from './sample.js';

export const sample: Sample = {
  families: [
    'reso resi',
    'rimborso rimborsi rimborsare rimborsato',
    'ordine ordini',
    'spedizione spedizioni',
    'consegna consegne consegnare consegnato',
    'restituire restituito restituzione restituzioni',
    'annullare annullato annullamento',
    'modificare modificato modifica modifiche',
    'pagamento pagamenti',
    'disponibilità disponibilita',
    'difettoso difettosa difettosi',
    'negozio negozi',
    'sostituire sostituzione sostituito',
  ],
  apart: ['ordine ora', 'carta carrello', 'conto contatto', 'pacco pagamento', 'reso resto', 'cambio campo'],
  articles: [
    [
      'Come faccio a restituire un articolo?',
      'Stampa l’etichetta dal tuo account e lascia il pacco in un punto di ritiro entro 30 giorni.',
      'vorrei fare un reso',
      'restituzione delle scarpe',
      "etichetta per la restituzione dell'articolo",
    ],
    [
      'Quando ricevo il rimborso?',
      'Ti rimborsiamo entro 14 giorni dal ricevimento del pacco.',
      'non sono ancora stato rimborsato',
      'tempi dei rimborsi',
      'rimbroso',
    ],
    [
      'Posso cambiare la taglia?',
      'Il cambio è gratuito finché la taglia è disponibile.',
      'cambio taglie',
      'mi sta piccolo, serve una taglia piu grande',
    ],
    [
      'Quanto costa la spedizione?',
      'La spedizione è gratuita da 50 €; al di sotto costa 4,90 €.',
      'costi delle spedizioni',
      'prezzo per spedire',
    ],
    [
      'Dov’è il mio ordine?',
      'Segui il pacco con il numero che ti abbiamo mandato per e-mail.',
      'tracciare il pacco',
      "dove si trova l'ordine",
    ],
    [
      'L’articolo è arrivato danneggiato, che cosa faccio?',
      'Mandaci una foto del difetto e lo sostituiamo.',
      'prodotti danneggiati',
      'mi e arrivato rotto',
    ],
    [
      'Quali metodi di pagamento accettate?',
      'Carta di credito, PayPal e bonifico.',
      'come si paga',
      'pagamenti con carte',
    ],
    [
      'Come annullo il mio ordine?',
      'Finché non è spedito, puoi annullarlo dal tuo account.',
      "annullamento dell'ordine",
      'ho ordinato per sbaglio e vorrei disdire',
    ],
    [
      'Ho dimenticato la password',
      'Premi «Password dimenticata» e segui il link.',
      'password smarrita',
      'ho dimenticato come accedere',
    ],
  ],
  typing: { 'quando arriva il rimb': 1, "stato dell'ord": 4, 'metodi di paga': 6 },
};
