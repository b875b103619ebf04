import type { GuideStrings } from '../guide.js';

/** Français : vouvoiement. */
export const guide: GuideStrings = {
  loading: 'Chargement du guide',
  list: 'Pas à pas',
  listHelp: 'Quelques questions vous mènent à ce qu’il faut faire.',
  back: 'Retour',
  backToList: 'Tous les guides',
  question: 'Question {n}',
  left: { one: 'encore une au plus', many: 'encore {n} au plus', other: 'encore {n} au plus' },
  chosen: 'votre réponse',
  answers: 'Vos réponses',
  result: 'Que faire',
  print: 'Imprimer',
  again: 'Recommencer',
  solved: 'Mon problème est résolu',
  thanks: 'Tant mieux. Merci de nous l’avoir dit.',
  person: 'Parler à quelqu’un',
  personHelp: 'Vos réponses seront transmises : vous n’aurez pas à les écrire deux fois.',
  personPlain: 'Quelqu’un de l’équipe vous aidera.',
  personButton: 'Contacter notre équipe',
  nobody: 'Ce n’est pas encore possible sur cette page. Utilisez les coordonnées indiquées sur ce site.',
  missing: 'Ce guide n’est plus ici. Voyez les autres, ou contactez notre équipe.',
  inLanguage: 'Disponible seulement en {language} pour l’instant.',
  failedHelp: 'Réessayez dans un instant, ou contactez notre équipe.',
  offline: 'Vous semblez être hors ligne. Le guide se chargera dès le retour de la connexion.',
};
