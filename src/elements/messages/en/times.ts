/** The nine times of the facilitation guide, in English. */
import type {Time} from '../time.js';

export const times: readonly Time[] = [
  {
    id: 'disponible',
    title: 'Making yourself available',
    text: 'Truly arriving, with yourself, with the others and in the place that welcomes you.',
    prompts: [
      'Put your things down, breathe, and look in silence at the place where you are.',
      'In one word, how are you arriving today?',
    ],
    minutes: 10,
  },
  {
    id: 'lien',
    title: 'Connecting',
    text: 'Meeting as people before speaking on behalf of organisations.',
    prompts: [
      'In pairs, tell each other something that the other does not know and that ties you to this place.',
      'Now introduce that person to the group, saying what connects the two of you.',
    ],
    minutes: 20,
  },
  {
    id: 'cadre',
    title: 'Setting the frame',
    text: 'Agreeing on what makes it safe to speak, and putting down for a while what each would defend or gain.',
    prompts: [
      'Which landmarks and which limits do you need in order to speak freely here?',
      'What are you willing to leave at the door until the end of the session?',
    ],
    minutes: 10,
  },
  {
    id: 'introspection',
    title: 'Looking inward',
    text: 'Coming back, each on your own, to your reasons for being here.',
    prompts: [
      'Write down, with no need to show it, what made you come here rather than anywhere else.',
      'Among your reasons, which one have you never yet said out loud?',
    ],
    minutes: 15,
  },
  {
    id: 'detour',
    title: 'Leaving the beaten track',
    text: 'Stepping off the automatic pilot and out of what goes without saying, to let something else come.',
    prompts: [
      'Name something that everyone takes for certain about the project, then imagine the opposite.',
      'If you had to start again without your usual tools, what would you start with?',
    ],
    minutes: 20,
  },
  {
    id: 'perception',
    title: 'Changing the place you see from',
    text: 'Looking at the project from someone else’s place, long enough to sense what they see.',
    prompts: [
      'Think of someone whom the project touches, move to another chair, and speak as if you were that person.',
      'From that place, what do you see that escaped you a moment ago?',
    ],
    minutes: 20,
  },
  {
    id: 'maturite',
    title: 'Trying out your cooperative maturity',
    text: 'Answering the dialogies, each on your own, then laying the answers side by side without asking who is right.',
    prompts: [
      'For each dialogy, give both logics, one after the other, the room that they really take up today.',
      'Where your answers are furthest apart, what story does the gap tell?',
    ],
    minutes: 40,
  },
  {
    id: 'retour',
    title: 'Giving back',
    text: 'Putting into words what each has learnt, and offering it to the group.',
    prompts: [
      'What have you understood today that you would like to leave with the others?',
      'Which sentence would you like to keep in the group’s notes?',
    ],
    minutes: 20,
  },
  {
    id: 'decantation',
    title: 'Letting it settle',
    text: 'Letting what has been stirred up come to rest, and agreeing on the day you will come back to it.',
    prompts: [
      'Without deciding anything now, what would you like to leave to settle until next time?',
      'On what date will you meet again to look at what has moved?',
    ],
    minutes: 10,
  },
];
