/** The scoring core: pure functions over plain data, without DOM, for browsers, workers, Node and edge runtimes. */
export {aggregate, type Group, type Spread} from './aggregate.js';
export {agreement, agreementLevel, type AgreementLevel} from './agreement.js';
export {checkAnswers} from './answers.js';
export {batchColumns, scoreBatch, type BatchScores, type Columns} from './batch.js';
export {compare, type Comparison, type Difference} from './compare.js';
export {decodeAnswers, encodeAnswers, omittedFromCode} from './code.js';
export {spaceBetween, tilt, vitality, type Space} from './dialogy.js';
export {CoopError, type CoopErrorCode, type CoopIssue} from './error.js';
export {explain, type Explanation, type Term} from './explain.js';
export {hashInstrument} from './hash.js';
export {
  interpret,
  type Context,
  type Direction,
  type Interpretation,
  type Move,
  type NodeReading,
  type Priority,
  type SplitPoint,
} from './interpret.js';
export type {DialogyReading} from './read-dialogies.js';
export {levelOf} from './level.js';
export {localize} from './localize.js';
export {parseGuide, parseInstrument, parseResponse, parseResponses} from './parse.js';
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
  Guide,
  Instrument,
  InstrumentReference,
  Item,
  Lead,
  Level,
  Mode,
  NodeResult,
  Option,
  RatingItem,
  Resource,
  Response,
  Result,
  Scale,
  Source,
  TextItem,
  Texts,
} from './schema.js';
export {score} from './score.js';
export type {Words} from './words/words.js';
