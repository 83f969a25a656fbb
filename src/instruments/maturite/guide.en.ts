/** Where a group may go from the traits of cooperative maturity, in English. */
import type {Guide} from '../../core/schema.js';
import {lead} from '../lead.js';
import {resources} from '../resources.en.js';
import {supports} from '../supports.en.js';

export const guide: Guide = {
  schema: 'coop-elements/guide/1',
  instrument: 'maturite',
  locale: 'en',
  nodes: {
    apprenant: lead(
      'What have you learnt from one another over the past few months?',
      [
        'Hold a one-hour skills swap in which everyone gives a lesson and receives one.',
        'Go back together over a moment that marked the project, and keep two lessons from it.',
      ],
      'instercoop',
      'adefpat',
    ),
    nourricier: lead(
      'What does each of you come to this group for?',
      [
        'Give everyone a minute to say what they give to the group and what they get out of it.',
        'Ask each member what help they need this month, and answer it several of you together.',
      ],
      'instercoop',
      'cooperer',
    ),
    leadership: lead(
      'What makes you, in this group, want to step forward without waiting to be asked?',
      [
        'Entrust a stage to two people who are not used to working together.',
        'Hand a task over to someone else, and stay available while they make it their own.',
      ],
      'instercoop',
      'fonda',
    ),
    inconditionnel: lead(
      'What enables you to cooperate with someone whose views you do not share?',
      [
        'For a small task, pair up two people who see things differently.',
        'Meet someone who looks at the project in another way, and listen without trying to win them over.',
      ],
      'instercoop',
      'territoires',
    ),
    joyeux: lead(
      'What are you proud of together at the moment?',
      [
        'Celebrate the end of a stage, however small, with everyone who had a part in it.',
        'Ask everyone which task gives them energy, and let that guide the way you share out the work.',
      ],
      'instercoop',
      'fonda',
    ),
  },
  differences: {
    apprenant: 'From whom has each of you learnt lately, and who does not know it yet?',
    nourricier: 'What do some take away from the group, that others are still looking for in it?',
    leadership: 'When do some feel free to go ahead, and others bound to wait?',
    inconditionnel: 'With whom is it easy to cooperate for some of you, and harder for others?',
    joyeux: 'Which moment of the group gladdened some of you, that others lived differently?',
  },
  supports,
  resources,
};
