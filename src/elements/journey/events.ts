import type {JourneyProgress} from './progress.js';

/** The detail of `coop-progress`: how far the group is now. */
export interface CoopProgressDetail {
  progress: JourneyProgress;
}

declare module '../shared/events.js' {
  interface CoopEventMap {
    'coop-progress': CustomEvent<CoopProgressDetail>;
  }
}
