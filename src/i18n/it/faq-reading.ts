import type { FaqReadingStrings } from '../faq-reading.js';

/** Italiano: si dà del Lei. */
export const faqReading: FaqReadingStrings = {
  back: 'Indietro',
  backToResults: 'Torna alle risposte',
  backToTopic: 'Torna a «{topic}»',
  steps: 'Passo per passo',
  related: 'Domande simili',
  explain: 'Che cosa significa «{term}»?',
  solved: 'Questa risposta le è stata utile?',
  yes: 'Sì, grazie',
  no: 'Non del tutto',
  thanks: 'Ne siamo lieti. Grazie per avercelo detto.',
  whyNot: 'Che cosa mancava?',
  reasonOther: 'Non risponde alla mia domanda',
  reasonUnclear: 'È difficile da seguire',
  reasonWrong: 'Qualcosa non sembra corretto',
  sorry: 'Grazie, ci aiuta a migliorarla. Da qui può aiutarla il nostro team.',
  articleMissing: 'Questa risposta non è più qui. La cerchi, oppure guardi gli argomenti.',
  inLanguage: 'Per ora è disponibile solo in {language}.',
  personMissing: 'Questa pagina non ha ancora un modulo di contatto. Usi i contatti indicati su questo sito.',
};
