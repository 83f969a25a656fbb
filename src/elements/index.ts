/** Registers every element, and brings their classes, events and languages. */
export {CoopAssessment} from './assessment/coop-assessment.js';
export {CoopGrid} from './grid/coop-grid.js';
export {CoopGroup} from './group/coop-group.js';
export {CoopJourney} from './journey/coop-journey.js';
export {CoopPrinciples} from './principles/coop-principles.js';
export {CoopProject} from './project/coop-project.js';
export {CoopRadar} from './radar/coop-radar.js';
export {CoopReport} from './report/coop-report.js';
export {
  CoopEvent,
  CoopSubmitEvent,
  type CoopChangeDetail,
  type CoopErrorDetail,
  type CoopEventMap,
  type CoopResponseDetail,
} from './shared/events.js';
export type {CoopProgressDetail} from './journey/events.js';
export type {JourneyProgress} from './journey/progress.js';
export {registerLocale, type Locale} from './shared/locale.js';
export type {Delivery, Messages} from './messages/messages.js';
export type {RadarGroupSeries, RadarKind, RadarResultSeries, RadarScoresSeries, RadarSeries} from './radar/series.js';
