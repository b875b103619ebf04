import type { GuideStrings } from '../guide.js';

/** Italiano: si dà del Lei. */
export const guide: GuideStrings = {
  loading: 'Caricamento della guida',
  list: 'Passo per passo',
  listHelp: 'Poche domande portano alla soluzione.',
  back: 'Indietro',
  backToList: 'Tutte le guide',
  question: 'Domanda {n}',
  left: { one: 'al massimo un’altra', many: 'al massimo altre {n}', other: 'al massimo altre {n}' },
  chosen: 'la sua risposta',
  answers: 'Le sue risposte',
  result: 'Che cosa fare',
  print: 'Stampa',
  again: 'Ricomincia',
  solved: 'Ho risolto così',
  thanks: 'Ne siamo lieti. Grazie per avercelo detto.',
  person: 'Parlare con qualcuno',
  personHelp: 'Inviamo anche le sue risposte: non dovrà scriverle due volte.',
  personPlain: 'Qualcuno del nostro team la aiuterà.',
  personButton: 'Contatta il nostro team',
  nobody: 'Su questa pagina non è ancora possibile. Usi i contatti indicati su questo sito.',
  missing: 'Questa guida non è più qui. Guardi le altre o contatti il nostro team.',
  inLanguage: 'Per ora è disponibile solo in {language}.',
  failedHelp: 'Riprovi tra un momento o contatti il nostro team.',
  offline: 'Sembra che non ci sia connessione. Caricheremo la guida appena torna.',
};
