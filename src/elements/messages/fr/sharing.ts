import type {SharingMessages} from '../messages.js';

const names = {
  comments: 'vos commentaires',
  unscored: 'ce que vous avez écrit ou choisi dans une liste',
  project: 'la fiche du projet',
};

/** French, of elements whose answers one can give to a group. */
export const sharing: SharingMessages = {
  title: 'Pour votre groupe',
  awaited: 'Votre groupe attend ce code',
  lead: 'Ce code contient vos réponses, sans votre nom. Dictez-le à la personne qui anime, envoyez-le-lui, ou laissez-la scanner l’image.',
  code: 'Votre code, par groupes de quatre signes',
  picture: 'Le même code, à scanner',
  link: 'Ouvrir la page du groupe avec ce code',
  linkHelp: 'Ce lien sert sur l’appareil de la personne qui anime : copiez-le, et envoyez-le-lui.',
  copyCode: 'Copier le code',
  copyLink: 'Copier le lien',
  copied: 'Copié.',
  notCopied: 'Votre navigateur n’a pas copié : sélectionnez le texte, puis copiez-le.',
  omitted: (what) => `Le code laisse de côté ${list(what.map((one) => names[one]))}. Le fichier garde tout.`,
  given: 'J’ai transmis le code',
  noted: 'C’est noté. Le même bouton remontre le code, si on vous le redemande.',
};

function list(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' et ');
}
