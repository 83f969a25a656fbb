/** Registers every element, and brings their classes and types and the scoring core. */
export * from './core/index.js';
export {CoopGrid} from './elements/coop-grid.js';
export {
  CoopEvent,
  CoopSubmitEvent,
  type CoopChangeDetail,
  type CoopErrorDetail,
  type CoopEventMap,
  type CoopResponseDetail,
} from './elements/events.js';
export {registerLocale, type Locale} from './elements/locale.js';
export type {Messages} from './elements/messages/messages.js';
