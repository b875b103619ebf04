import type { ReturnsSlipStrings } from '../returns-slip.js';

/** Deutsch: Anrede „Sie“. */
export const returnsSlip: ReturnsSlipStrings = {
  returnTitle: 'Ihre Rückgabe',
  withdrawalTitle: 'Ihr Widerruf',
  reference: 'Vorgangsnummer',
  shopReference: 'Nummer beim Shop',
  order: 'Bestellung',
  made: 'Erstellt am',
  receivedAt: 'Angekommen am',
  saving: 'Wird auf diesem Gerät gespeichert …',
  sendingTitle: 'Auf diesem Gerät gespeichert',
  sending: 'Ihre Anfrage ist jetzt unterwegs zum Shop.',
  laterTitle: 'Auf diesem Gerät gespeichert, noch nicht gesendet',
  later: 'Der Shop war gerade nicht zu erreichen. Wir versuchen es weiter, Sie können diese Seite schließen.',
  memoryTitle: 'Noch nicht gesendet',
  memory:
    'In diesem Browser lässt sich nichts speichern. Bitte lassen Sie diese Seite offen, bis alles gesendet ist.',
  sentTitle: 'Gesendet',
  sent: 'Ihre Anfrage wurde dem Shop übergeben.',
  receivedTitle: 'Angekommen',
  received: 'Ihre Anfrage ist beim Shop angekommen.',
  receivedWithdrawal:
    'Ihr Widerruf ist beim Shop angekommen. Das ist keine Entscheidung: Ein Widerruf braucht keine.',
  acknowledgement:
    'Der Shop muss Ihnen das per E-Mail bestätigen. Kommt innerhalb eines Tages nichts, schreiben Sie dem Shop und nennen Sie die Vorgangsnummer.',
  nobodyTitle: 'Es wurde noch nichts gesendet',
  nobody:
    'Auf dieser Seite nimmt niemand Rückgaben entgegen. Kopieren oder speichern Sie den Text unten, und senden Sie ihn selbst an den Shop.',
  nobodyWithdrawal:
    'Auf dieser Seite nimmt niemand Widerrufe entgegen, der Shop weiß also nichts von Ihrem. Senden Sie ihm den Text unten innerhalb Ihrer Frist: Erst dann gilt der Widerruf. Der Shop muss den Eingang bestätigen.',
  stuckTitle: 'Nicht zugestellt',
  stuck:
    'Der Shop hat es nicht angenommen. Versuchen Sie es noch einmal, oder senden Sie den Text unten selbst an den Shop.',
  files: 'Ihre Fotos sind zu groß, um auf diesem Gerät gespeichert zu werden. Bitte halten Sie sie bereit.',
  retry: 'Erneut versuchen',
  next: 'Wie es weitergeht',
  nextAnswer: 'Der Shop antwortet Ihnen und nennt dabei die Vorgangsnummer.',
  nextSend: 'Geben Sie die Artikel bis {date} zurück. Rückweg: {method}.',
  nextSendOpen: 'Geben Sie die Artikel zurück. Rückweg: {method}.',
  nextMoney: 'Das Geld kommt spätestens {time} nach Eingang der Artikel beim Shop.',
  nextConfirm: 'Der Shop bestätigt per E-Mail, dass Ihr Widerruf angekommen ist.',
  nextBack: 'Halten Sie die Artikel bereit: Der Shop teilt Ihnen mit, wohin Sie sie senden.',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyThis: 'Markieren und kopieren Sie diesen Text',
  print: 'Drucken',
  mail: 'E-Mail schreiben',
  download: 'Als Datei speichern',
  another: 'Etwas anderes zurückgeben',
};
