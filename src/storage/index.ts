/** Keeping plain data on this device, and sending it: outcomes instead of exceptions, and nothing written over unseen. */
export type {Aside, Draft, Parcel} from './database.js';
export {DraftStore, type Written} from './draft-store.js';
export {Keeper, type Keepable, type KeepingRefusal, type Met} from './keeper.js';
export type {Outcome, Refusal} from './outcome.js';
export {isLate, Outbox, type News} from './outbox.js';
