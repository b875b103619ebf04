import type { FaqStrings } from '../faq.js';

/** Français : vouvoiement. */
export const faq: FaqStrings = {
  clear: 'Effacer la question',
  loading: 'Chargement des réponses',
  suggested: 'Questions sur cette page',
  popular: 'Questions fréquentes',
  topics: 'Thèmes',
  topicCount: { one: '{n} réponse', many: '{n} de réponses', other: '{n} réponses' },
  forQuery: 'pour « {query} »',
  placeholder: 'Posez votre question avec vos mots',
  best: 'Meilleure réponse',
  results: 'Réponses',
  didYouMean: 'Vouliez-vous dire :',
  searching: 'Recherche de « {query} »',
  hintChoose: 'choisir',
  hintOpen: 'lire',
  hintClear: 'effacer',
  nothing: 'Aucune réponse trouvée pour « {query} »',
  nothingHelp:
    'Essayez avec moins de mots ou d’autres mots, parcourez les thèmes, ou contactez notre équipe.',
  nearest: 'L’une de ces réponses peut vous aider',
  person: 'Parler à quelqu’un',
  personHelp: 'Votre question sera transmise : vous n’aurez pas à l’écrire deux fois.',
  personPlain: 'Quelqu’un de l’équipe vous aidera.',
  personButton: 'Contacter notre équipe',
  failedHelp: 'Réessayez dans un instant, ou contactez notre équipe.',
  offline: 'Vous semblez être hors ligne.',
  offlineHelp: 'Les réponses se chargeront dès le retour de la connexion.',
  searchFailed: 'La recherche est indisponible pour le moment.',
};
