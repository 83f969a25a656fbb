/** The scoring core: pure functions over plain data, without DOM, for browsers, workers, Node and edge runtimes. */
export {checkAnswers} from './answers.js';
export {batchColumns, scoreBatch, type BatchScores, type Columns} from './batch.js';
export {decodeAnswers, encodeAnswers, omittedFromCode} from './code.js';
export {spaceBetween, tilt, vitality, type Space} from './dialogy.js';
export {CoopError, type CoopErrorCode, type CoopIssue} from './error.js';
export {explain, type Explanation, type Term} from './explain.js';
export {hashInstrument} from './hash.js';
export {interpret, type DialogyReading, type Interpretation} from './interpret.js';
export {levelOf} from './level.js';
export {localize} from './localize.js';
export {parseInstrument, parseResponse} from './parse.js';
export {createResponse} from './response.js';
export {quantile} from './quantile.js';
export type {
  Answer,
  Answers,
  Branch,
  ChoiceItem,
  DialogyAnswer,
  DialogyItem,
  DialogyResult,
  Instrument,
  InstrumentReference,
  Item,
  Level,
  Mode,
  NodeResult,
  Option,
  RatingItem,
  Response,
  Result,
  Scale,
  Source,
  TextItem,
  Texts,
} from './schema.js';
export {score} from './score.js';
export type {Words} from './words/words.js';
