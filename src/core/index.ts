/** The scoring core: pure functions over plain data, without DOM, for browsers, workers, Node and edge runtimes. */
export {aggregate} from './group/aggregate.js';
export {agreement, agreementLevel, type AgreementLevel} from './group/agreement.js';
export {checkAnswers} from './parse/answers.js';
export {batchColumns, scoreBatch, type BatchScores, type Columns} from './score/batch.js';
export {compare, type Comparison, type Difference} from './group/compare.js';
export {compareGroups, type BeforeAfter, type GroupComparison, type Quartiles} from './group/compare-groups.js';
export {createGroup, type GroupStream} from './group/create-group.js';
export {createOutcome, type Outcome} from './group/create-outcome.js';
export {decodeAnswers, encodeAnswers, omittedFromCode} from './code/code.js';
export {splitCodes} from './code/split-codes.js';
export {spaceBetween, tilt, vitality, type Space} from './score/dialogy.js';
export {CoopError, type CoopErrorCode, type CoopIssue} from './error.js';
export {explain, type Explanation, type Term} from './score/explain.js';
export type {Counts, DialogyCounts, Group, ItemSpread, RatingCounts, Spread} from './group/group.js';
export {hashInstrument} from './hash.js';
export {
  interpret,
  type Context,
  type Direction,
  type Interpretation,
  type Move,
  type NodeReading,
  type PartReading,
  type Priority,
  type SplitPoint,
  type SupportReading,
} from './interpret/interpret.js';
export {interpretGroup, type GroupAgreement, type GroupReading, type GroupSplit} from './interpret/interpret-group.js';
export type {DialogyReading} from './interpret/read-dialogies.js';
export type {PairReading} from './interpret/read-pairs.js';
export {levelOf} from './score/level.js';
export {localize} from './localize.js';
export {parseGuide, parseInstrument, parseResponse, parseResponses} from './parse/parse.js';
export {reliability, type Consistency, type Reliability} from './group/reliability.js';
export {createResponse, isOutcome, succeed} from './response.js';
export {quantile} from './group/quantile.js';
export type {
  Agreed,
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
  NodeSpread,
  Option,
  RatingItem,
  Resource,
  Response,
  Result,
  Scale,
  SectionNames,
  Source,
  Step,
  StoredCounts,
  StoredSpread,
  Support,
  TextItem,
  Texts,
} from './schema.js';
export {score} from './score/score.js';
export {byDivergence, shapeOf, type Facet, type ItemShape, type Shape} from './group/shape.js';
export {scoreMembers} from './group/score-members.js';
export type {About, GroupWords, Standing} from './interpret/words/group-words.js';
export type {Words} from './interpret/words/words.js';
