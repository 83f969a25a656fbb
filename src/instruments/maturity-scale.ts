/** The maturity scale that several instruments share, and the levels of its scores, in French. */
import type {Level, Scale} from '../core/schema.js';

/**
 * How far a practice has come, from nothing under way (0) to passed on to others (4).
 *
 * Words that a person would say: they agree with any statement, and judge nobody.
 */
export const maturityScale: Scale = {
  options: [
    {value: 0, label: 'Rien encore', help: 'Rien n’est engagé.'},
    {value: 1, label: 'On en parle', help: 'L’idée est là.'},
    {value: 2, label: 'On commence', help: 'De premières actions, ponctuelles.'},
    {value: 3, label: 'C’est installé', help: 'Une pratique régulière et partagée.'},
    {value: 4, label: 'On le transmet', help: 'Une pratique évaluée, améliorée, passée à d’autres.'},
  ],
};

/** Where a cooperation stands: four equal ranges, described and never judged. */
export const maturityLevels: Level[] = [
  {
    id: 'emerging',
    from: 0,
    to: 25,
    title: 'Émergente',
    text: 'La coopération prend forme : beaucoup reste à imaginer ensemble.',
  },
  {
    id: 'building',
    from: 25,
    to: 50,
    title: 'En construction',
    text: 'La coopération se construit : les premières actions lui donnent de l’élan.',
  },
  {
    id: 'structured',
    from: 50,
    to: 75,
    title: 'Structurée',
    text: 'La coopération s’est organisée : elle s’appuie sur des pratiques partagées.',
  },
  {
    id: 'mature',
    from: 75,
    to: 100,
    title: 'Mature',
    text: 'La coopération s’inscrit dans la durée : ses pratiques s’améliorent et se transmettent.',
  },
];
