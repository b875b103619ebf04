import type { FaqReadingStrings } from '../faq-reading.js';

/** Français : vouvoiement. */
export const faqReading: FaqReadingStrings = {
  back: 'Retour',
  backToResults: 'Retour aux réponses',
  backToTopic: 'Retour à « {topic} »',
  steps: 'Pas à pas',
  related: 'Questions proches',
  explain: 'Que veut dire « {term} » ?',
  solved: 'Cette réponse vous a-t-elle été utile ?',
  yes: 'Oui, merci',
  no: 'Pas tout à fait',
  thanks: 'Tant mieux. Merci de nous l’avoir dit.',
  whyNot: 'Que manquait-il ?',
  reasonOther: 'Cela ne répond pas à ma question',
  reasonUnclear: 'C’est difficile à suivre',
  reasonWrong: 'Quelque chose semble inexact',
  sorry: 'Merci, cela nous aide à l’améliorer. Notre équipe peut prendre le relais.',
  articleMissing: 'Cette réponse n’est plus ici. Cherchez-la, ou parcourez les thèmes.',
  inLanguage: 'Disponible seulement en {language} pour l’instant.',
  personMissing:
    'Cette page n’a pas encore de formulaire de contact. Utilisez les coordonnées indiquées sur ce site.',
};
