import { stemmer } from '@orama/stemmers/french';
import type { Language } from '../types.js';
import { groups, wordSet } from './lists.js';

/**
 * French: the Snowball stemmer. It expects accents, which are gone: the endings that it knows by them are written for
 * it (livree → livré, disponibilite → …ité), and what it leaves apart is joined (retour and retourner, envoi and envoyer).
 */
function stem(word: string): string {
  const written = word
    .replace(/(?<=..[iu])s$/, '')
    .replace(/ees?$/, 'é')
    .replace(/ites?$/, 'ité')
    .replace(/y(?=e)/, 'i');
  return stemmer(written)
    .replace(/bil$/, 'bl')
    .replace(/rn$/, 'r')
    .replace(/(?<=....)i$/, '');
}

export const language: Language = {
  locale: 'fr',
  stem,
  personal: wordSet(
    'j je me m moi mon ma mes nous notre nos vous votre vos tu ton ta tes voudrais aimerais veux svp',
  ),
  stopWords: wordSet(`
    a ai aimerais ait alors apres as au aucun aucune aujourd aussi autre autres aux avant avec avez avoir avons bien bonjour bonsoir c ca car ce
    cela celui ces cet cette chez ci combien comme comment d dans de deja depuis des dois doit doivent donc du elle elles en encore es est et
    etait ete etes etre eu faire fait faites faut fois hui ici il ils j je jusqu l la le les leur leurs lorsqu lui m ma mais me meme merci mes
    moi mon n ne ni nos notre nous on ont ou par parce pas peu peut peuvent peux plait plus possible pour pourquoi pourrais pouvez pouvoir puis
    puisqu qu quand que quel quelle quelles quels qui quoi s sa salut sans se sera ses si sil soit son sont suis sur svp t ta te tes toi ton
    tous tout toute toutes tres trop tu un une va vais veut veux vos votre voudrais voulez vous y`),
  synonyms: groups(`
    retour, retourner, renvoyer, renvoi, rendre, rapporter, changer d'avis
    remboursement, rembourser, récupérer mon argent
    échange, échanger, remplacer, remplacement, changer de taille
    annuler, annulation, résilier, résiliation
    rétractation, se rétracter, changer d'avis
    livraison, livrer, expédition, expédier, envoi, envoyer
    colis, paquet, envoi
    suivi, suivre, tracer, où est
    arriver, recevoir, réception, livré
    retard, en retard, tarde, trop long
    perdu, disparu, pas reçu, jamais arrivé, introuvable
    cassé, abîmé, endommagé, défectueux, ne fonctionne pas, en panne, déchiré, rayé, fissuré, choc
    mauvais, erreur, faux, incorrect
    acheter, achat, commander, commande
    prix, coût, coûter, tarif, combien coûte
    frais, commission, supplément
    frais de port, frais de livraison, frais d'envoi
    réduction, remise, promotion, solde, moins cher, rabais
    code promo, bon de réduction, code de réduction, coupon
    payer, paiement, régler, règlement
    carte, carte bancaire, carte de crédit, carte bleue
    imprimer, imprimante, étiquette
    facture, reçu, ticket de caisse, justificatif
    argent, montant, somme
    compte, profil, espace client
    mot de passe, code secret, identifiant
    connexion, connecter, identifier, ouvrir une session
    inscription, inscrire, créer un compte, ouvrir un compte
    supprimer, effacer, fermer, suppression
    modifier, changer, corriger, mettre à jour, modification
    contacter, joindre, joignable, appeler, parler, contact
    conseiller, service client, assistance, personne, support
    téléphone, portable, mobile, numéro
    mail, email, e-mail, courriel
    adresse, domicile, lieu, déménager, déménagement
    magasin, boutique, point de vente
    horaires, ouverture, ouvert, heures d'ouverture, fermé
    garantie, garantir
    réparation, réparer, dépannage
    taille, pointure, mesures, dimensions, plus grand, plus petit
    disponible, en stock, disponibilité, rupture
    réclamation, plainte, plaindre, litige
    avis, commentaire, note, évaluation
    abonnement, abonner, adhésion
    newsletter, lettre d'information, désabonner, désinscrire
    problème, souci, difficulté, panne
    refusé, échoué, rejeté, ne passe pas
    vérifier, confirmer, vérification, confirmation
    sécurité, fraude, arnaque, piraté, volé
    étranger, international, autre pays, hors de france
    délai, durée, combien de temps, jusqu'à quand, trop tard, quand arrive, jours, semaines
    rapide, vite, urgent, express
    gratuit, offert, sans frais
    cadeau, offrir
    conditions, règles, politique, cgv
    site, page, en ligne, internet
    données personnelles, confidentialité, vie privée
    virement, transfert, transférer
    retirer, retrait, point relais
    emploi, travail, recrutement, poste, carrière`),
};
