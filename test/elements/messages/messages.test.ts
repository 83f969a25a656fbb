import {expect} from '@open-wc/testing';
import {fr as core} from '../../../src/core/interpret/words/fr.js';
import {en} from '../../../src/elements/messages/en/index.js';
import {assessment} from '../../../src/elements/messages/fr/assessment.js';
import {comparison} from '../../../src/elements/messages/fr/comparison.js';
import {ending} from '../../../src/elements/messages/fr/ending.js';
import {form} from '../../../src/elements/messages/fr/form.js';
import {grid} from '../../../src/elements/messages/fr/grid.js';
import {group} from '../../../src/elements/messages/fr/group.js';
import {journey} from '../../../src/elements/messages/fr/journey.js';
import {kept} from '../../../src/elements/messages/fr/kept.js';
import {keeping} from '../../../src/elements/messages/fr/keeping.js';
import {principles} from '../../../src/elements/messages/fr/principles.js';
import {project} from '../../../src/elements/messages/fr/project.js';
import {radar} from '../../../src/elements/messages/fr/radar.js';
import {report} from '../../../src/elements/messages/fr/report.js';
import {sharing} from '../../../src/elements/messages/fr/sharing.js';
import {flatten, refused} from '../../support/words.js';

/** What a message that takes something may be given: counts, words, a list. */
const given: readonly unknown[][] = [
  [0, 0, 0, 0, 0],
  [1, 1, 1, 1, 1],
  [7, 12, 3, 4, 9],
  ['Un', 'Deux', 'Trois'],
  ['Un', ['Deux', 'Trois']],
  [['Un', 'Deux']],
  [['comments', 'unscored', 'project']],
  ['Un', 7],
  [null, undefined],
  [36, 9, 12, {one: 'trait', many: 'traits'}],
  [9, {one: 'trait', many: 'traits'}],
  [2, 9, {one: 'trait', many: 'traits'}],
  ...['none', 'one', 'asleep', 'first', 'second', 'full', 'alive'].map((space) => [space, 'Cadre']),
];

/** The same messages, those that take something as everything they can say. */
function said(value: unknown): unknown {
  if (typeof value === 'function')
    return given.flatMap((args) => {
      try {
        // What takes something else than that says nothing of it.
        return [(value as (...args: unknown[]) => string)(...args) ?? []].flat();
      } catch {
        return [];
      }
    });
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]));
}

describe('the words of the elements', () => {
  const french = {
    form: {...form, ...ending},
    grid,
    group,
    principles,
    project,
    radar,
    comparison,
    journey,
    kept,
    keeping,
    assessment,
    report,
    sharing,
  };
  const locales = {fr: {dir: 'ltr', ...french, core}, en};
  for (const [locale, messages] of Object.entries(locales)) {
    const texts = flatten(said(messages));

    it(`are there in ${locale}`, () => {
      expect(texts.filter(([, text]) => text !== text.trim() || / {2}/.test(text))).to.deep.equal([]);
      expect(texts.filter(([path, text]) => text === '' && !path.endsWith('.outcomes.unfinished'))).to.deep.equal([]);
    });

    for (const {name, pattern} of refused[locale as 'fr' | 'en'])
      it(`have in ${locale} no text with ${name}`, () =>
        expect(texts.filter(([, text]) => pattern.test(text))).to.deep.equal([]));

    it(`say in ${locale} nothing that only those who make software or statistics would say`, () => {
      const jargon = /CSV|JSON|PNG|SVG|médian|median|géométrique|geometric|quartil|\bURL\b/i;
      expect(texts.filter(([path, text]) => jargon.test(text) && !path.includes('fileName'))).to.deep.equal([]);
    });

    it(`call in ${locale} the sections by the name that the questionnaire gives them`, () =>
      expect(texts.filter(([, text]) => /objecti[fv]/i.test(text))).to.deep.equal([]));

    it(`have in ${locale} one button for one act`, () => {
      const {takeBack, edit, erase, eraseCancel, undo, save, open, have, back, forward, finish, retry} = messages.form;
      const {fullScreen, leaveFullScreen, start, pause, resume, again, print, calendar} = messages.journey;
      const acts = [
        ...[takeBack, edit, erase, eraseCancel, undo, save, open, ...Object.values(have), back, forward, finish, retry],
        ...[fullScreen, leaveFullScreen, start, pause, resume, again, print, calendar, messages.journey.save],
        ...[messages.form.share, messages.sharing.copyCode, messages.sharing.copyLink, messages.sharing.given],
        ...[messages.grid.addComment, messages.grid.nextUnanswered, messages.grid.scaleWords],
        ...[messages.principles.addComment, messages.principles.nextUnanswered, messages.principles.help],
        ...[messages.report.saveTable, messages.report.saveResponse, ...Object.values(messages.radar.savePicture)],
      ];
      expect(acts.filter((act, i) => acts.indexOf(act) < i)).to.deep.equal([]);
    });

    it(`call in ${locale} a way of answering by one name`, () =>
      expect(messages.report.modes).to.deep.equal(messages.radar.modes));
  }
});
