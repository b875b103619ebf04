import type { EscalationSlipStrings } from '../escalation-slip.js';

/** Français : vouvoiement. */
export const escalationSlip: EscalationSlipStrings = {
  saved: 'Enregistré sur cet appareil',
  savedHelp: 'Votre message n’est pas encore envoyé. Il partira de lui-même dès que possible.',
  sending: 'Enregistré sur cet appareil, envoi en cours',
  sendingOnly: 'Envoi en cours',
  sendingHelp: '{name} doit encore confirmer la réception.',
  unproven: 'Envoyé, pas encore confirmé',
  unprovenHelp:
    'Nous vérifions de nouveau tant que {name} n’a pas confirmé. Le message ne peut pas arriver deux fois.',
  received: 'Reçu',
  receivedHelp: '{name} a bien votre message.',
  notSent: 'Non envoyé',
  unknown: 'Réception incertaine',
  unknownHelp:
    'Cette page n’en a plus trace. Envoyez le message de nouveau : il ne peut pas arriver deux fois.',
  onPage: 'Conservé sur cette page seulement',
  onPageHelp: 'Gardez cette page ouverte jusqu’à la réception.',
  onlyText: 'Les fichiers sont conservés sur cette page seulement. Gardez-la ouverte jusqu’à la réception.',

  offline: 'Vous semblez être hors ligne. L’envoi se fera dès le retour de la connexion.',
  trying: '{name} est injoignable pour le moment. Nous continuons d’essayer.',
  nobody:
    'Rien n’a été envoyé : cette page n’est pas reliée au destinataire ({name}). Copiez ou imprimez votre message, envoyez-le par e-mail, ou choisissez l’un des moyens ci-dessous.',
  blocked:
    'Le message n’a pas été accepté. Vous n’y êtes pour rien. Nous réessayons, à intervalles plus longs.',
  refused:
    'Le message n’a pas été accepté. Copiez-le, envoyez-le par e-mail ou choisissez l’un des moyens ci-dessous.',
  'too-large': 'Le message est trop volumineux. Renvoyez-le avec des fichiers moins nombreux ou plus légers.',
  expired: 'Le message n’a pas pu être remis pendant 30 jours. Nous avons cessé d’essayer.',

  reference: 'Référence',
  theirs: 'Numéro auprès du service',
  sentTo: 'À',
  next: 'Et maintenant',
  nextMail: 'La réponse arrivera par e-mail à {email}.',
  nextMailBy: 'La réponse arrivera par e-mail à {email}, au plus tard {time}.',
  nextCall: 'On vous appellera au {phone}.',
  nextCallBy: 'On vous appellera au {phone}, au plus tard {time}.',
  keep: 'Gardez la référence : elle permet de retrouver aussitôt votre message.',
  summary: 'Ce que vous avez écrit',
  topic: 'Sujet',
  message: 'Message',
  name: 'Nom',
  email: 'Adresse e-mail',
  phone: 'Téléphone',
  files: 'Fichiers',
  written: 'Écrit',
  copy: 'Copier',
  copied: 'Copié',
  copyFailed: 'La copie n’est pas autorisée ici. Sélectionnez le texte vous-même.',
  print: 'Imprimer',
  save: 'Enregistrer dans un fichier',
  mail: 'Envoyer par e-mail',
  retry: 'Réessayer maintenant',
  remove: 'Supprimer de cet appareil',
  again: 'Écrire un autre message',
  slip: 'Votre message à {name}',
};
