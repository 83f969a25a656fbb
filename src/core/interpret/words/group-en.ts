import {logicsApart} from './en.js';
import type {Shape} from '../../group/shape.js';
import type {About, GroupWords, Standing} from './group-words.js';

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'.split(' ');

function standing({n, at, isRange}: Standing, about: About): string {
  const [least, greatest] = at as [string, string?];
  const who = n === 1 ? 'one person' : (NUMBERS[n - 1] ?? String(n));
  if (about === 'options') {
    if (isRange) return `${who} go from “${least}” to “${greatest}”`;
    return `${who} ${n === 1 ? 'says' : 'say'} ${at.map((label) => `“${label}”`).join(' or ')}`;
  }
  const [near, of] = about === 'vitality' ? ['around', 100] : ['at', 10];
  const where = isRange ? `between ${least} and ${greatest}` : `${near} ${at.join(' or ')}`;
  return `${who} ${n === 1 ? 'is' : 'are'} ${where} out of ${of}`;
}

function on(about: About): string {
  return typeof about === 'string' ? '' : ` on “${about.logic}”`;
}

const SHAPES: Readonly<Record<Shape, string>> = {
  camps: 'Two camps',
  apart: 'One voice apart',
  scattered: 'Scattered views',
  together: 'The group agrees',
};

export const groupEn: GroupWords = {
  shape: (shape, standings, about) =>
    `${SHAPES[shape]}${on(about)}: ${standings.map((one) => standing(one, about)).join(', ')}.`,
  question: (low, high) =>
    `What does the person who answers “${low}” see, and what does the one who answers “${high}” see?`,
  logicsApart,
};
