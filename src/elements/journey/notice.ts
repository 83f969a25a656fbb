import type {JourneyMessages, KeepingMessages} from '../messages/messages.js';

/** Something said to the group, and its ways out. */
export interface Notice {
  name: keyof JourneyMessages['notices'] | keyof KeepingMessages['notices'];
  choices: readonly (keyof KeepingMessages['choices'] | 'have-file')[];
}
