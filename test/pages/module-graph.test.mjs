/** What a page loads that imports one element: its own files, and nothing of another's. Built files, as npm ships them. */
import assert from 'node:assert/strict';
import {relative, resolve} from 'node:path';
import {describe, it} from 'node:test';
import {rollup} from 'rollup';

/** Which folders of elements, which French words and which instruments each element brings, besides what all share. */
const OWN = {
  'coop-grid': {folders: ['grid', 'questionnaire'], words: ['form', 'grid'], instruments: ['ptce']},
  'coop-principles': {
    folders: ['principles', 'questionnaire'],
    words: ['form', 'principles'],
    instruments: ['dialogies'],
  },
  'coop-project': {folders: ['project', 'questionnaire'], words: ['form', 'project'], instruments: ['projet']},
  'coop-radar': {folders: ['radar'], words: ['radar'], instruments: []},
  'coop-report': {
    folders: ['radar', 'report'],
    // What is said of relations is said once.
    words: ['look', 'principles', 'radar', 'report'],
    instruments: [],
  },
  'coop-assessment': {
    folders: ['assessment', 'grid', 'principles', 'project', 'questionnaire', 'radar', 'report'],
    words: ['assessment', 'form', 'grid', 'look', 'principles', 'project', 'radar', 'report'],
    instruments: ['ptce', 'dialogies', 'projet'],
  },
  'coop-group': {folders: ['group', 'questionnaire'], words: ['group', 'look'], instruments: ['ptce']},
  'coop-journey': {folders: ['journey'], words: ['journey', 'times'], instruments: []},
};

/** What French words every element may bring besides. */
const SPOKEN_BY_ALL = ['glossary', 'erased', 'file', 'file-refused', 'modes', 'outdated', 'plural', 'room', 'theme'];

describe('importing one element', () => {
  for (const [tag, {folders, words: spoken, instruments}] of Object.entries(OWN))
    it(`${tag} brings nothing that it does not use`, async () => {
      const {own, packages} = await graphOf(moduleOf(tag));
      const strays = own.filter((module) => !isExpected(module));
      assert.deepEqual(strays, []);
      assert.deepEqual(packages, [], 'no package but Lit');

      function isExpected(module) {
        const [area, folder, file, words] = module.split('/');
        // What of the core is not used is left out of a bundle; here it is enough that it brings no schema.
        if (area === 'core') return !['core/schema.js', 'core/parse/parse.js'].includes(module);
        if (area === 'geometry') return folders.some((name) => ['group', 'principles', 'radar'].includes(name));
        if (area === 'storage') return false;
        if (area === 'instruments') return !file || instruments.includes(folder);
        if (folder === 'messages') return !words || SPOKEN_BY_ALL.concat(spoken).includes(words.replace('.js', ''));
        return folder === 'shared' || folders.includes(folder);
      }
    });
});

describe('importing the root', () => {
  it('brings every element, and no package but Lit', async () => {
    const {own, packages} = await graphOf('index.js');
    assert.deepEqual(
      Object.keys(OWN).filter((tag) => !own.includes(moduleOf(tag))),
      [],
    );
    assert.deepEqual(packages, []);
  });
});

function moduleOf(tag) {
  return `elements/${tag.replace('coop-', '')}/${tag}.js`;
}

/** The modules that a browser loads at once for this one, and the packages that they import, Lit apart. */
async function graphOf(entry) {
  const packages = new Set();
  const bundle = await rollup({
    input: resolve('dist', entry),
    plugins: [
      {
        name: 'own-modules-at-once',
        resolveDynamicImport: (id) => (typeof id === 'string' ? {id, external: true} : null),
        resolveId(id) {
          if (/^[./]/.test(id)) return null;
          if (!/^lit(\/|$)/.test(id)) packages.add(id);
          return {id, external: true};
        },
      },
    ],
  });
  const own = bundle.watchFiles.map((file) => relative('dist', file).replaceAll('\\', '/'));
  await bundle.close();
  return {own, packages: [...packages]};
}
