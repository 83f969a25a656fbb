import {glossary} from './glossary.js';
import {byId} from '../time.js';
import {times} from './times.js';
import type {JourneyMessages} from '../messages.js';
import {plural} from './plural.js';
import {outdated, unlessOutdated} from './outdated.js';
import {file} from './file.js';
import {room} from './room.js';

/** French, of `<coop-journey>`. */
export const journey: JourneyMessages = {
  glossary,
  title: 'Les neuf temps de la coopération',
  times: byId(times),
  timeOf: (position, count) => `Temps ${position} sur ${count}`,
  isWritten: 'avec une note',
  isRunning: 'minuteur en marche',
  prompts: 'Pour en parler',
  back: 'Précédent',
  forward: 'Continuer',
  fullScreen: 'Plein écran',
  leaveFullScreen: 'Quitter le plein écran',

  timer: 'Minuteur',
  suggested: (minutes) => `Durée proposée : ${plural(minutes, 'minute', 'minutes')}`,
  start: 'Démarrer',
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  again: 'Recommencer',
  left: (minutes, seconds) => `reste ${duration(minutes, seconds)}`,
  taken: (minutes, seconds) => `${duration(minutes, seconds)} de plus`,
  started: (title, minutes) => `${title} : le minuteur part pour ${plural(minutes, 'minute', 'minutes')}.`,
  over: 'Le temps proposé est passé. Prenez celui qu’il vous faut.',
  overIn: (title) => `${title} : le temps proposé est passé. Prenez celui qu’il vous faut.`,

  note: 'Ce que nous retenons de ce temps',
  notes: 'Nos notes',
  noNote: 'pas encore de note',
  noNotes: 'Vos notes se retrouveront ici, temps par temps.',
  room,
  haveFile: file.haveFile,
  edit: 'Compléter',
  save: 'Enregistrer nos notes dans un fichier',
  print: 'Imprimer',
  fileName: (date) => `notes-neuf-temps-${date}.txt`,
  privacy: 'Vos notes restent dans cette page : enregistrez-les dans un fichier avant de la quitter.',
  notices: {
    failed: 'Cela n’a pas marché. Vos notes sont toujours là.',
    noDate: 'Choisissez d’abord une date.',
    noFullScreen: 'Le plein écran n’est pas possible ici.',
    offered: file.offered,
    outdated: `${outdated} Vos notes sont toujours là.`,
  },

  next: 'Date de notre prochain point',
  nextHelp: 'Six mois laissent le temps de décanter. À vous de choisir.',
  nextIs: (date) => `Prochain point : ${date}`,
  calendar: 'L’ajouter à un agenda',
  calendarName: (date) => `prochain-point-${date}.ics`,
  meeting: 'Refaire le point sur notre coopération',
  meetingHelp:
    'Nous avons choisi ce jour pour situer à nouveau notre coopération, et voir ce qui a bougé. Choisissez l’heure qui convient à toutes et à tous.',

  answering: 'Répondre aux dialogies',
  ways: 'Comment répondez-vous ?',
  together: 'Ensemble, sur cet écran',
  apart: 'Chacun sur son téléphone',
  groupSaid: 'Ce que le groupe a dit des dialogies',
  takeSaid: 'Le reprendre dans notre note',
  groupPosition: (title, a, intensityA, b, intensityB) =>
    `${title} : ${a} ${intensityA} sur 10, ${b} ${intensityB} sur 10`,
  groupDisagreement: (title) => `${title} : nous restons en désaccord`,
  loading: 'Les dialogies arrivent…',
  principlesPrivacy: 'Ces réponses ne vont pas avec vos notes : enregistrez-les dans un fichier, en bas de page.',
  loadFailed: unlessOutdated('Les dialogies n’ont pas pu être chargées.'),
  retry: 'Réessayer',
};

/** « 2 minutes 5 secondes », without what is none. */
function duration(minutes: number, seconds: number): string {
  const parts = [minutes && plural(minutes, 'minute', 'minutes'), plural(seconds, 'seconde', 'secondes')];
  return parts.filter((part, i) => part && (i === 0 || seconds || !minutes)).join(' ');
}
