import {logicsApart} from './fr.js';
import type {Shape} from '../../group/shape.js';
import type {About, GroupWords, Standing} from './group-words.js';

const NUMBERS = 'une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize'.split(' ');

function standing({n, at, isRange}: Standing, about: About): string {
  const [least, greatest] = at as [string, string?];
  const who = n === 1 ? 'une personne' : (NUMBERS[n - 1] ?? String(n));
  if (about === 'options') {
    if (isRange) return `${who} vont de « ${least} » à « ${greatest} »`;
    const verb = n === 1 ? 'dit' : 'disent';
    return `${who} ${verb} ${at.map((label) => `« ${label} »`).join(' ou ')}`;
  }
  const [near, of] = about === 'vitality' ? ['autour de', 100] : ['à', 10];
  const where = isRange ? `entre ${least} et ${greatest}` : `${near} ${at.join(' ou ')}`;
  return `${who} ${n === 1 ? 'se situe' : 'se situent'} ${where} sur ${of}`;
}

function on(about: About): string {
  return typeof about === 'string' ? '' : ` sur « ${about.logic} »`;
}

const SHAPES: Readonly<Record<Shape, string>> = {
  camps: 'Deux camps',
  apart: 'Une voix à part',
  scattered: 'Des avis dispersés',
  together: 'Le groupe se rejoint',
};

export const groupFr: GroupWords = {
  shape: (shape, standings, about) =>
    `${SHAPES[shape]}${on(about)} : ${standings.map((one) => standing(one, about)).join(', ')}.`,
  question: (low, high) =>
    `Que voit celle ou celui qui répond « ${low} », et que voit celle ou celui qui répond « ${high} » ?`,
  logicsApart,
};
