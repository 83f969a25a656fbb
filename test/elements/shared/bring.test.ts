import {expect} from '@open-wc/testing';
import type {CoopError} from '../../../src/core/error.js';
import {bring, isLoadFailure} from '../../../src/elements/shared/bring.js';

/** What is said of an import that ended so. */
async function saidOf(thrown: unknown): Promise<CoopError> {
  try {
    // A module may throw anything.
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
    await bring(Promise.reject(thrown));
  } catch (error) {
    return error as CoopError;
  }
  throw new Error('It came.');
}

describe('bring', () => {
  // As browsers and bundlers say it. These tests have network: a file that is missing is one that is gone.
  const missing = {
    Chromium: new TypeError('Failed to fetch dynamically imported module: https://example.org/parse.js'),
    Firefox: new TypeError('error loading dynamically imported module: https://example.org/parse.js'),
    Safari: new TypeError('Importing a module script failed.'),
    webpack: Object.assign(new Error('Loading chunk 7 failed.'), {name: 'ChunkLoadError'}),
    Vite: new Error('Unable to preload CSS for /a.css'),
    'a file of another version': new SyntaxError('Nothing of the name "parse" is there'),
  };
  for (const [who, cause] of Object.entries(missing))
    it(`takes for a file that did not come what is said by ${who}`, async () => {
      const error = await saidOf(cause);
      expect(error.code).to.equal('outdated');
      expect(error.cause).to.deep.equal({name: cause.name, message: cause.message});
    });

  const failed = {
    'an error': new TypeError("Cannot read properties of undefined (reading 'get')"),
    'a text': 'no',
    nothing: undefined,
    null: null,
    'what has no text': Object.create(null) as unknown,
    'what throws': new Proxy({}, {get: () => raise()}),
  };
  for (const [what, thrown] of Object.entries(failed))
    it(`tells of a file that came and threw ${what}`, async () => {
      const error = await saidOf(thrown);
      expect(error.code).to.equal('failed');
      expect(error.message).to.match(/threw as it ran: .+\.$/);
      expect(isLoadFailure(error), 'nobody knows what is in it').to.equal(true);
      expect(structuredClone(error.cause)).to.have.all.keys('name', 'message');
    });
});

function raise(): never {
  throw new Error('again');
}
