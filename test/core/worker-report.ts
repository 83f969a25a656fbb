import {decodeAnswers, encodeAnswers} from '../../src/core/code/code.js';
import {CoopError} from '../../src/core/error.js';
import {explain} from '../../src/core/score/explain.js';
import {parseInstrument, parseResponse} from '../../src/core/parse/parse.js';
import {score} from '../../src/core/score/score.js';

export interface Question {
  instrument: unknown;
  response: unknown;
}

/** Everything that the core can say of a response, as plain data. */
export function report({instrument, response}: Question) {
  const parsed = parseInstrument(instrument);
  const {answers} = parseResponse(response, parsed);
  const code = encodeAnswers(parsed, answers);
  return {
    hasDocument: 'document' in globalThis,
    result: score(parsed, answers),
    total: explain(parsed, answers, 'total'),
    ...{code, decoded: decodeAnswers(parsed, code)},
    refusal: refusalOf(() => parseResponse({}, parsed)),
  };
}

function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof CoopError) return `${error.code} ${error.message}`;
  }
  return '';
}
