import js from '@eslint/js';
import {defineConfig, globalIgnores} from 'eslint/config';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';

/** What each folder of src may import from, besides itself: imports run one way. */
const MAY_IMPORT = {
  core: [],
  geometry: [],
  instruments: ['core'],
  storage: ['core'],
  server: ['core'],
  elements: ['core', 'geometry', 'instruments', 'storage'],
};

const ZOD = {regex: '^zod(/|$)', message: 'zod lives in src/core/schema.ts alone, so that scoring does not load it.'};
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
const outOf = (folder) => {
  const others = Object.keys(MAY_IMPORT).filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
  return {
    regex: `^(\\.\\./)+(${others.join('|')}|index\\.js)(/|$)`,
    message: `src/${folder} may import from ${MAY_IMPORT[folder].join(', ') || 'itself only'}: imports run one way.`,
  };
};

/** One entry holds all the patterns of its files: a later entry replaces an earlier one's. */
const restrictImports = (files, ...patterns) => ({
  files,
  rules: {'@typescript-eslint/no-restricted-imports': ['error', {patterns}]},
});

export default defineConfig(
  globalIgnores(['dist', 'storybook-static', 'coverage']),
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
  // What is in manifest imports frameworks that are not installed here: `npm run test:hosts` checks it.
  {files: ['.storybook/**', 'manifest/**'], extends: [ts.configs.disableTypeChecked]},
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` does something; a plugin for comparing DOM types every `equal()` as a promise.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': ['error', {allowForKnownSafeCalls: ['Equal']}],
    },
  },
  {files: ['**/*.mjs'], languageOptions: {globals: {...globals.node, ...globals.browser}}},

  restrictImports(['src/**'], ZOD),
  ...Object.keys(MAY_IMPORT).map((folder) => restrictImports([`src/${folder}/**`], ZOD, UNSAFE, outOf(folder))),
  restrictImports(['src/elements/**'], ZOD, UNSAFE, outOf('elements'), OTHER_ELEMENT),
  restrictImports(['src/elements/index.ts'], ZOD, UNSAFE, outOf('elements')),
  restrictImports(['src/core/schema.ts'], outOf('core')),

  {
    files: ['src/elements/**', 'stories/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    settings: {wc: {elementBaseClasses: ['LitElement']}},
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
