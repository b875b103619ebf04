import type { ReturnsSlipStrings } from '../returns-slip.js';

/** Italiano: si dà del Lei. */
export const returnsSlip: ReturnsSlipStrings = {
  returnTitle: 'Il suo reso',
  withdrawalTitle: 'Il suo recesso',
  reference: 'Riferimento',
  shopReference: 'Numero presso il negozio',
  order: 'Ordine',
  made: 'Creato',
  receivedAt: 'Ricevuto',
  saving: 'Salvataggio su questo dispositivo…',
  sendingTitle: 'Salvato su questo dispositivo',
  sending: 'La richiesta è in viaggio verso il negozio.',
  laterTitle: 'Salvato su questo dispositivo, non ancora inviato',
  later: 'Il negozio non è raggiungibile al momento. Continuiamo a provare, può chiudere questa pagina.',
  memoryTitle: 'Non ancora inviato',
  memory: 'Questo browser non permette di salvare nulla. Tenga aperta questa pagina fino all’invio.',
  sentTitle: 'Inviato',
  sent: 'La sua richiesta è stata consegnata al negozio.',
  receivedTitle: 'Ricevuto',
  received: 'Il negozio ha ricevuto la sua richiesta.',
  receivedWithdrawal:
    'Il negozio ha ricevuto il suo recesso. Non è una decisione: un recesso non ne richiede.',
  acknowledgement:
    'Il negozio deve confermarglielo per e-mail. Se entro un giorno non arriva nulla, scriva al negozio e indichi il riferimento.',
  nobodyTitle: 'Non è stato ancora inviato nulla',
  nobody:
    'Su questa pagina nessuno riceve i resi. Copi o salvi il testo qui sotto e lo invii lei al negozio.',
  nobodyWithdrawal:
    'Su questa pagina nessuno riceve i recessi, quindi il negozio non sa del suo. Gli invii il testo qui sotto entro il termine: solo così è valido. Il negozio deve confermare di averlo ricevuto.',
  stuckTitle: 'Non recapitato',
  stuck: 'Il negozio non lo ha accettato. Riprovi, oppure invii lei il testo qui sotto al negozio.',
  files:
    'Le sue foto sono troppo grandi per essere salvate su questo dispositivo. Le tenga a portata di mano.',
  retry: 'Riprova',
  next: 'Che cosa succede ora',
  nextAnswer: 'Il negozio le risponde, indicando il riferimento.',
  nextSend: 'Restituisca gli articoli entro {date}. Modalità: {method}.',
  nextSendOpen: 'Restituisca gli articoli. Modalità: {method}.',
  nextMoney: 'Il denaro arriva entro {time} da quando gli articoli raggiungono il negozio.',
  nextConfirm: 'Il negozio conferma per e-mail di aver ricevuto il suo recesso.',
  nextBack: 'Tenga pronti gli articoli: il negozio le dirà dove inviarli.',
  copy: 'Copia',
  copied: 'Copiato',
  copyThis: 'Selezioni e copi questo testo',
  print: 'Stampa',
  mail: 'Scrivi un’e-mail',
  download: 'Salva come file',
  another: 'Restituisci qualcos’altro',
};
