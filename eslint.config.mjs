import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder may import from its neighbours: imports run one way. The core's wings all stand on its own files. */
const FLOORS = {
  src: {
    core: [],
    geometry: [],
    loader: [],
    instruments: ['core'],
    storage: ['core'],
    server: ['core'],
    elements: ['core', 'geometry', 'instruments', 'storage'],
  },
  'src/core': {
    parse: [],
    score: [],
    code: [],
    export: [],
    group: ['score'],
    interpret: ['score', 'group'],
  },
  'src/elements': {
    messages: [],
    shared: ['messages'],
    questionnaire: ['messages', 'shared'],
    radar: ['messages', 'shared'],
    grid: ['messages', 'shared', 'questionnaire'],
    group: ['messages', 'shared', 'questionnaire', 'radar'],
    principles: ['messages', 'shared', 'questionnaire'],
    project: ['messages', 'shared', 'questionnaire'],
    report: ['messages', 'shared', 'radar'],
    journey: ['messages', 'shared'],
    assessment: ['messages', 'shared', 'questionnaire'],
  },
};

const ZOD = {
  regex: '^zod(/|$)',
  message: 'zod lives in src/core/schema.ts and what it is made of alone, so that scoring does not load it.',
};
const UNSAFE = {
  regex: '^lit(-html)?/directives/(unsafe-\\w+|style-map)\\.js$',
  message: 'A strict content security policy breaks it, or markup gets in by it: bind text, or `.style`.',
};
const OTHER_ELEMENT = {
  regex: '/coop-[a-z-]+\\.js$',
  allowTypeImports: true,
  // Whatever has a name; an import without any registers a part by its tag.
  importNamePattern: '^',
  message: 'Elements are composed by tag and by `for`, never by class: import the file alone to register it.',
};
/** What may not be imported in a folder of a floor; an import without names registers a part by its tag. */
const outOf = (floor, folder) => {
  const others = Object.keys(FLOORS[floor]).filter(
    (other) => other !== folder && !FLOORS[floor][folder].includes(other),
  );
  return {
    regex: `^(\\.\\./)+(${[...others, 'index\\.js'].join('|')})(/|$)`,
    importNamePattern: '^',
    message: `${floor}/${folder} may import from ${FLOORS[floor][folder].join(', ') || 'itself only'}: imports run one way.`,
  };
};
const WING = {
  regex: `^\\./(${Object.keys(FLOORS['src/core']).join('|')})/`,
  message: 'What the whole core stands on knows none of its wings.',
};

/** One entry holds all the patterns of its files: a later entry replaces an earlier one's. */
const restrictImports = (files, ...patterns) => ({
  files,
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
});

export default defineConfig(
  globalIgnores([
    ...['dist', 'storybook-static', 'coverage', 'test/hosts/readme'],
    ...['test/hosts/homes/*/dist', 'test/hosts/homes/next/.next', 'test/hosts/homes/next/next-env.d.ts'],
  ]),
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      // French sets a no-break space before « : ; ! ? » and inside quotation marks.
      'no-irregular-whitespace': ['error', {skipTemplates: true, skipComments: true}],
    },
  },

  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // A schema and the type inferred from it share one name, which the compiler checks.
      'no-redeclare': 'off',
      // A key is dropped from a copy by naming it.
      '@typescript-eslint/no-unused-vars': ['error', {varsIgnorePattern: '^_', argsIgnorePattern: '^_'}],
      '@typescript-eslint/consistent-type-imports': ['error', {disallowTypeAnnotations: false}],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
  },
  // What types a framework imports it that are not installed here: `npm run test:hosts` checks it.
  {files: ['.storybook/**', 'src/frameworks/**'], extends: [ts.configs.disableTypeChecked]},
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` does something; a plugin for comparing DOM types every `equal()` as a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
    },
  },
  // What frameworks are made of is not installed here either.
  {files: ['test/hosts/**'], extends: [ts.configs.disableTypeChecked]},
  {files: ['**/*.mjs'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {files: ['stories/partner/composer/*.js'], languageOptions: {globals: globals.browser}},
  // As WordPress loads them.
  {files: ['src/wordpress/js/*.js'], languageOptions: {sourceType: 'script', globals: globals.browser}},

  restrictImports(['src/**/*.ts'], ZOD),
  ...Object.keys(FLOORS.src).map((folder) => restrictImports([`src/${folder}/**`], ZOD, UNSAFE, outOf('src', folder))),
  ...['core', 'elements'].flatMap((wing) =>
    Object.keys(FLOORS[`src/${wing}`]).map((folder) =>
      restrictImports(
        [`src/${wing}/${folder}/**`],
        ...[ZOD, UNSAFE, outOf('src', wing), outOf(`src/${wing}`, folder)],
        ...(wing === 'elements' ? [OTHER_ELEMENT] : []),
      ),
    ),
  ),
  {...restrictImports(['src/core/*.ts'], ZOD, outOf('src', 'core'), WING), ignores: ['src/core/index.ts']},
  restrictImports(['src/core/schema.ts', 'src/core/schema-*.ts'], outOf('src', 'core'), WING),

  {
    files: ['src/elements/**', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: {
      wc: {elementBaseClasses: ['LitElement', 'QuestionnaireElement']},
      lit: {elementBaseClasses: ['LitElement', 'QuestionnaireElement']},
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({
          property,
          message: 'What an instrument or a response says is text, never markup.',
        })),
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle=/]',
          message: 'A strict style-src refuses style attributes: use a class, bind `.style` or call setProperty.',
        },
        {
          selector:
            'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\.(inner|outer)HTML=/]',
          message: 'What an instrument or a response says is text, never markup.',
        },
      ],
    },
  },
);
