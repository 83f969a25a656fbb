import type {Actor} from '../messages/messages.js';

/** Who a member may speak as, in the order in which it is asked. */
export const ACTORS: readonly Actor[] = ['association', 'company', 'authority', 'resident', 'research', 'other'];
