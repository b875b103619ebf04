import { stemmer } from '@orama/stemmers/italian';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/** Italian: the Snowball stemmer, which loses a letter more of modifica and verifiche than of modificare. */
const stem = (word: string): string => stemmer(word).replace(/fic$/, 'f');

export const language: Language = {
  locale: 'it',
  stem,
  personal: wordSet(
    'io mi me mia mie miei mio noi ci nostra nostro lei voi vi vostra vostre vostri vostro tu ti tua tue tuo tuoi vorrei voglio posso',
  ),
  stopWords: wordSet(`
    a abbiamo ad agli ai aiuto al all alla alle allo altra altro anche ancora avere avete bene buonasera buongiorno c che chi ci ciao coi col
    com come con cos cosa cui d da dagli dai dal dall dalla dalle dallo degli dei del dell della delle dello deve devo di dopo dove dovrei e
    ed era essere fa faccio far fare fatto fra gia gli grazie ha hai hanno ho i il in io l la le lei li lo loro lui ma me mi mia mie miei mio
    molto ne negli nei nel nell nella nelle nello no noi non nostra nostro o ogni oppure per perche piu po poi posso possono
    potete potrei potuto prego prima puo qual quale quali quando quanta quante quanti quanto quella quelle quelli quello questa queste questi
    questo qui sapere se sei senza si sia siamo sono sta stata stato sto su sua subito sue sugli sui sul sull sulla sulle suo suoi
    ti tra tu tua tue tuo tuoi tutta tutte tutti tutto un una uno va vi voglio voi vorrei vostra vostre vostri vostro vuole`),
  synonyms: groups(`
    reso, restituire, restituzione, rendere, rimandare, mandare indietro, rispedire, ripensarci, ripensamento
    rimborso, rimborsare, riavere i soldi, riaccredito
    cambio, cambiare, sostituire, sostituzione, scambiare
    annullare, annullamento, disdire, disdico, disdetta, cancellare
    recesso, recedere, ripensamento
    spedizione, spedire, consegna, consegnare, inviare, invio
    pacco, collo, spedizione
    tracciare, tracciamento, seguire, dov'è, stato della spedizione
    arrivare, ricevere, arrivo, consegnato
    ritardo, tardi, in ritardo, troppo tempo
    perso, smarrito, mai arrivato, non ricevuto, manca
    rotto, danneggiato, difettoso, guasto, non funziona, graffiato, strappato, ammaccato
    sbagliato, errato, errore, sbaglio
    comprare, acquistare, acquisto, ordinare, ordine
    prezzo, costo, costare, tariffa
    spese, commissione, supplemento
    sconto, saldo, offerta, promozione, economico
    buono, codice sconto, coupon, codice promozionale
    pagare, pagamento, saldare
    carta, carta di credito, bancomat
    stampare, stampante, etichetta
    fattura, ricevuta, scontrino, prova d'acquisto
    soldi, denaro, importo, somma
    account, profilo, conto
    password, parola d'ordine, codice di accesso
    accedere, accesso, entrare, login
    registrazione, registrarsi, creare un account, iscriversi
    eliminare, cancellare, chiudere, rimuovere
    modificare, cambiare, correggere, aggiornare, modifica
    contattare, contatto, chiamare, parlare, telefonare
    operatore, persona, assistenza, servizio clienti, addetto
    telefono, cellulare, numero
    mail, email, e-mail, posta elettronica
    indirizzo, domicilio, recapito, trasloco, traslocare
    negozio, punto vendita, filiale
    orari, apertura, aperto, orario, chiuso
    garanzia, garantire
    riparazione, riparare, aggiustare
    taglia, misura, misure, dimensioni, più grande, più piccolo, più lungo
    disponibile, disponibilità, magazzino, esaurito
    reclamo, lamentela, lamentarsi, reclamare
    recensione, opinione, commento, valutazione
    abbonamento, abbonarsi, iscrizione
    newsletter, disiscriversi, bollettino
    problema, difficoltà, inconveniente
    rifiutato, fallito, respinto, non riuscito
    verificare, confermare, verifica, conferma
    sicurezza, frode, truffa, rubato
    estero, internazionale, altro paese
    tempi, durata, quanto tempo, entro quando, fino a quando, quando arriva, giorni, settimane
    veloce, rapido, urgente, espresso
    gratuito, gratis, omaggio
    regalo, regalare
    condizioni, regole, politica, termini
    sito, pagina, online, internet
    dati personali, privacy, riservatezza
    bonifico, trasferimento, trasferire
    ritirare, ritiro
    lavoro, lavorare, impiego, posizione`),
};
