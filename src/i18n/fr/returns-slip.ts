import type { ReturnsSlipStrings } from '../returns-slip.js';

/** Français : vouvoiement. */
export const returnsSlip: ReturnsSlipStrings = {
  returnTitle: 'Votre retour',
  withdrawalTitle: 'Votre rétractation',
  reference: 'Référence',
  shopReference: 'Numéro à la boutique',
  order: 'Commande',
  made: 'Établi le',
  receivedAt: 'Reçu le',
  saving: 'Enregistrement sur cet appareil…',
  sendingTitle: 'Enregistré sur cet appareil',
  sending: 'Votre demande est en route vers la boutique.',
  laterTitle: 'Enregistré sur cet appareil, pas encore envoyé',
  later:
    'La boutique est injoignable pour le moment. Nous continuons d’essayer, vous pouvez fermer cette page.',
  memoryTitle: 'Pas encore envoyé',
  memory: 'Ce navigateur ne permet pas d’enregistrer. Gardez cette page ouverte jusqu’à l’envoi.',
  sentTitle: 'Envoyé',
  sent: 'Votre demande a été remise à la boutique.',
  receivedTitle: 'Reçu',
  received: 'La boutique a bien reçu votre demande.',
  receivedWithdrawal:
    'La boutique a reçu votre rétractation. Ce n’est pas une décision : une rétractation n’en demande aucune.',
  acknowledgement:
    'La boutique doit vous le confirmer par e-mail. Si rien n’arrive sous 24 heures, écrivez-lui en indiquant la référence.',
  nobodyTitle: 'Rien n’a encore été envoyé',
  nobody:
    'Personne ne reçoit les retours sur cette page. Copiez ou enregistrez le texte ci-dessous, et envoyez-le vous-même à la boutique.',
  nobodyWithdrawal:
    'Personne ne reçoit les rétractations sur cette page : la boutique ignore donc la vôtre. Envoyez-lui le texte ci-dessous avant la fin du délai : sans cela, elle ne compte pas. La boutique doit confirmer qu’elle l’a reçu.',
  stuckTitle: 'Non remis',
  stuck: 'La boutique ne l’a pas accepté. Réessayez, ou envoyez vous-même le texte ci-dessous à la boutique.',
  files:
    'Vos photos sont trop volumineuses pour être enregistrées sur cet appareil. Gardez-les à portée de main.',
  retry: 'Réessayer',
  next: 'Et maintenant',
  nextAnswer: 'La boutique vous répond, en rappelant la référence.',
  nextSend: 'Renvoyez les articles au plus tard le {date}. Mode de retour : {method}.',
  nextSendOpen: 'Renvoyez les articles. Mode de retour : {method}.',
  nextMoney: 'L’argent arrive au plus tard {time} après la réception des articles.',
  nextConfirm: 'La boutique confirme par e-mail qu’elle a reçu votre rétractation.',
  nextBack: 'Tenez les articles prêts : la boutique vous dira où les envoyer.',
  copy: 'Copier',
  copied: 'Copié',
  copyThis: 'Sélectionnez et copiez ce texte',
  print: 'Imprimer',
  mail: 'Écrire un e-mail',
  download: 'Enregistrer dans un fichier',
  another: 'Retourner autre chose',
};
