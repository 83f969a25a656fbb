import type {Delivery} from '../messages/messages.js';

/**
 * What may happen. `changed`: another response is begun, or this one is answered on.
 *
 * When one finishes: `given` where the host promised to store the answers, `taken` where it prevented the default, `posted`
 * where a form around is being sent, `sent` where they go to an address, `left` where nobody did anything.
 *
 * Afterwards, of a promise of the host: `fulfilled` or `rejected`. Of this device: `held` once it keeps them, `dropped` once
 * it does not. Of the address: `delayed` where it could not be reached and this device has them, `unreached` where nothing
 * has, `received` where it has them, `declined` where it will not take them. `erased`: they are gone from there.
 */
export type Step =
  | 'changed'
  | 'given'
  | 'taken'
  | 'posted'
  | 'sent'
  | 'left'
  | 'fulfilled'
  | 'rejected'
  | 'held'
  | 'dropped'
  | 'delayed'
  | 'unreached'
  | 'received'
  | 'declined'
  | 'erased';

/**
 * The next state; the same where a step means nothing there, as the end of a promise once one has changed an answer.
 *
 *     any ──changed──▶ unfinished
 *     any ──taken────▶ taken
 *     any ──posted───▶ form
 *     any ──left─────▶ alone ◀──dropped── device
 *                            ──held─────▶
 *     any ──given────▶ sending ──fulfilled──▶ stored
 *                              └─rejected───▶ refused
 *     any ──sent─────▶ sending ──delayed────▶ waiting ──received──▶ stored
 *                              │                      └─declined──▶ refused
 *                              ├─unreached──▶ alone
 *                              ├─received───▶ stored ──erased──▶ alone
 *                              └─declined───▶ refused
 *
 * From `refused`, `waiting` and `alone`, finishing again is trying again. A change after the end begins another response.
 */
export function afterwards(state: Delivery, step: Step): Delivery {
  const {from, to} = STEPS[step];
  return !from || from.includes(state) ? to : state;
}

const STEPS: Readonly<Record<Step, {from?: readonly Delivery[]; to: Delivery}>> = {
  changed: {to: 'unfinished'},
  given: {to: 'sending'},
  taken: {to: 'taken'},
  posted: {to: 'form'},
  sent: {to: 'sending'},
  left: {to: 'alone'},
  fulfilled: {from: ['sending'], to: 'stored'},
  rejected: {from: ['sending'], to: 'refused'},
  held: {from: ['alone'], to: 'device'},
  dropped: {from: ['device', 'waiting'], to: 'alone'},
  delayed: {from: ['sending'], to: 'waiting'},
  unreached: {from: ['sending'], to: 'alone'},
  received: {from: ['sending', 'waiting'], to: 'stored'},
  declined: {from: ['sending', 'waiting'], to: 'refused'},
  erased: {from: ['stored'], to: 'alone'},
};

/** Whether the answers are somewhere else than in this page, so that it may be left. */
export function isElsewhere(state: Delivery): boolean {
  return ['stored', 'taken', 'form', 'device', 'waiting'].includes(state);
}

/** Whether it is time for what one can do with the answers: one has finished, and it is known what became of them. */
export function hasWays(state: Delivery): boolean {
  return state !== 'unfinished' && state !== 'sending';
}
