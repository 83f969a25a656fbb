/** Registers every element, and brings their classes, events and languages. */
export {CoopAssessment} from './coop-assessment.js';
export {CoopGrid} from './coop-grid.js';
export {CoopJourney} from './coop-journey.js';
export {CoopPrinciples} from './coop-principles.js';
export {CoopProject} from './coop-project.js';
export {CoopRadar} from './coop-radar.js';
export {CoopReport} from './coop-report.js';
export {
  CoopEvent,
  CoopSubmitEvent,
  type CoopChangeDetail,
  type CoopErrorDetail,
  type CoopEventMap,
  type CoopProgressDetail,
  type CoopResponseDetail,
} from './events.js';
export type {JourneyProgress} from './journey/progress.js';
export {registerLocale, type Locale} from './locale.js';
export type {Messages} from './messages/messages.js';
export type {RadarGroupSeries, RadarKind, RadarResultSeries, RadarScoresSeries, RadarSeries} from './radar/series.js';
