import type {SharingMessages} from '../messages.js';

const names = {
  comments: 'your comments',
  unscored: 'what you wrote or chose from a list',
  project: 'the project sheet',
};

/** English, of elements whose answers one can give to a group. */
export const sharing: SharingMessages = {
  title: 'For your group',
  awaited: 'Your group is waiting for this code',
  lead: 'This code holds your answers, without your name. Read it out to the person who leads the group, send it to them, or let them scan the picture.',
  code: 'Your code, in groups of four characters',
  picture: 'The same code, to scan',
  link: 'Open the page of the group with this code',
  linkHelp: 'This link is of use on the device of the person who leads the group: copy it, and send it to them.',
  copyCode: 'Copy the code',
  copyLink: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'Your browser did not copy it: select the text, then copy it.',
  omitted: (what) => `The code leaves out ${list(what.map((one) => names[one]))}. The file keeps everything.`,
  given: 'I have passed on the code',
  noted: 'Noted. The same button shows the code again, should you be asked for it.',
};

function list(words: readonly string[]): string {
  return [words.slice(0, -1).join(', '), ...words.slice(-1)].filter(Boolean).join(' and ');
}
