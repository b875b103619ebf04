import type { EscalationSlipStrings } from '../escalation-slip.js';

/** Deutsch: Anrede „Sie“. */
export const escalationSlip: EscalationSlipStrings = {
  saved: 'Auf diesem Gerät gespeichert',
  savedHelp: 'Ihre Nachricht ist noch nicht gesendet. Sie wird von selbst gesendet, sobald das möglich ist.',
  sending: 'Auf diesem Gerät gespeichert, wird gesendet',
  sendingOnly: 'Wird gesendet',
  sendingHelp: 'Wir warten auf die Bestätigung von {name}.',
  unproven: 'Gesendet, noch nicht bestätigt',
  unprovenHelp: 'Wir fragen weiter nach, bis {name} bestätigt. Doppelt ankommen kann die Nachricht nicht.',
  received: 'Angekommen',
  receivedHelp: '{name} hat Ihre Nachricht.',
  notSent: 'Nicht gesendet',
  unknown: 'Unklar, ob die Nachricht angekommen ist',
  unknownHelp:
    'Diese Seite weiß es nicht mehr. Bitte senden Sie die Nachricht noch einmal: Doppelt ankommen kann sie nicht.',
  onPage: 'Nur auf dieser Seite vorhanden',
  onPageHelp: 'Bitte lassen Sie diese Seite offen, bis die Nachricht angekommen ist.',
  onlyText:
    'Die Dateien sind nur auf dieser Seite vorhanden. Bitte lassen Sie die Seite offen, bis alles angekommen ist.',

  offline: 'Sie sind anscheinend offline. Gesendet wird, sobald wieder eine Verbindung besteht.',
  trying: '{name} war gerade nicht zu erreichen. Wir versuchen es weiter.',
  nobody:
    'Es wurde nichts gesendet: Diese Seite hat keine Verbindung zu {name}. Bitte kopieren, mailen oder drucken Sie Ihre Nachricht, oder nutzen Sie einen der Wege unten.',
  blocked:
    'Die Nachricht wurde nicht angenommen. Das liegt nicht an Ihnen. Wir versuchen es in größeren Abständen weiter.',
  refused:
    'Die Nachricht wurde nicht angenommen. Bitte kopieren oder mailen Sie sie, oder nutzen Sie einen der Wege unten.',
  'too-large':
    'Die Nachricht ist zu groß. Bitte senden Sie sie noch einmal mit weniger oder kleineren Dateien.',
  expired: 'Die Nachricht ließ sich 30 Tage lang nicht zustellen. Wir versuchen es nicht weiter.',

  reference: 'Vorgangsnummer',
  theirs: 'Nummer beim Team',
  sentTo: 'An',
  next: 'Wie es weitergeht',
  nextMail: 'Die Antwort kommt per E-Mail an {email}.',
  nextMailBy: 'Die Antwort kommt bis {time} per E-Mail an {email}.',
  nextCall: 'Sie werden unter {phone} angerufen.',
  nextCallBy: 'Sie werden bis {time} unter {phone} angerufen.',
  keep: 'Bewahren Sie die Vorgangsnummer auf: Damit lässt sich Ihre Nachricht sofort finden.',
  summary: 'Was Sie geschrieben haben',
  topic: 'Thema',
  message: 'Nachricht',
  name: 'Name',
  email: 'E-Mail-Adresse',
  phone: 'Telefon',
  files: 'Dateien',
  written: 'Geschrieben',
  copy: 'Kopieren',
  copied: 'Kopiert',
  copyFailed: 'Kopieren ist hier nicht erlaubt. Bitte markieren Sie den Text selbst.',
  print: 'Drucken',
  save: 'Als Datei speichern',
  mail: 'Per E-Mail senden',
  retry: 'Jetzt erneut versuchen',
  remove: 'Von diesem Gerät löschen',
  again: 'Weitere Nachricht schreiben',
  slip: 'Ihre Nachricht an {name}',
};
