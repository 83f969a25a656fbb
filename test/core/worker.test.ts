import {expect} from '@open-wc/testing';
import {createResponse} from '../../src/core/response.js';
import type {Answers} from '../../src/core/schema.js';
import {itemsOf} from '../../src/core/tree.js';
import {ptce} from '../../src/instruments/ptce/index.js';
import {report, type Question} from './worker-report.js';

/** Fixed answers that use every state of ptce's ratings. */
const answers: Answers = Object.fromEntries(
  itemsOf(ptce.tree).flatMap(({id}, i) => (i % 7 === 6 ? [] : [[id, i % 7 === 5 ? 'na' : i % 7]])),
);

function ask(worker: Worker, question: Question): Promise<ReturnType<typeof report>> {
  return new Promise((resolve, reject) => {
    worker.onmessage = ({data}: MessageEvent<ReturnType<typeof report>>) => resolve(data);
    worker.onerror = ({message}) => reject(new Error(message));
    worker.postMessage(question);
  });
}

describe('the core in a worker', () => {
  // Oracle: the page itself.
  it('parses, scores, explains and codes as on the page', async () => {
    const question = {instrument: ptce, response: {...createResponse(ptce, 'fr', 'self'), answers}};
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {type: 'module'});
    try {
      const {hasDocument, ...said} = await ask(worker, question);
      const {hasDocument: hasDocumentHere, ...here} = report(question);
      expect([hasDocument, hasDocumentHere]).to.deep.equal([false, true]);
      expect(said).to.deep.equal(here);
      expect(said.decoded).to.deep.equal(answers);
      expect(said.result.total.score).to.be.a('number');
    } finally {
      worker.terminate();
    }
  });
});
