/** The scoring core: pure functions over plain data, without DOM, for browsers, workers, Node and edge runtimes. */
export {aggregate, type Group, type Spread} from './group/aggregate.js';
export {agreement, agreementLevel, type AgreementLevel} from './group/agreement.js';
export {checkAnswers} from './parse/answers.js';
export {batchColumns, scoreBatch, type BatchScores, type Columns} from './score/batch.js';
export {compare, type Comparison, type Difference} from './group/compare.js';
export {decodeAnswers, encodeAnswers, omittedFromCode} from './code/code.js';
export {spaceBetween, tilt, vitality, type Space} from './score/dialogy.js';
export {CoopError, type CoopErrorCode, type CoopIssue} from './error.js';
export {explain, type Explanation, type Term} from './score/explain.js';
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
} from './interpret/interpret.js';
export type {DialogyReading} from './interpret/read-dialogies.js';
export {levelOf} from './score/level.js';
export {localize} from './localize.js';
export {parseGuide, parseInstrument, parseResponse, parseResponses} from './parse/parse.js';
export {createResponse} from './response.js';
export {quantile} from './group/quantile.js';
export type {
  Answer,
  Answers,
  Between,
  Branch,
  ChoiceItem,
  Definition,
  DialogyAnswer,
  DialogyItem,
  DialogyResult,
  Glossary,
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
  SectionNames,
  Source,
  Support,
  TextItem,
  Texts,
} from './schema.js';
export {score} from './score/score.js';
export {scoreMembers} from './group/score-members.js';
export type {Words} from './interpret/words/words.js';
