import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import {definitions} from './manifest/definitions.mjs';
import {frameworkTypes} from './manifest/framework-types.mjs';
import {publicPart} from './manifest/public-part.mjs';
import {publishedPaths} from './manifest/published-paths.mjs';
import {writtenTypes} from './manifest/written-types.mjs';

/** Writes custom-elements.json, and from it what editors and frameworks need to know our tags. */
export default {
  globs: ['src/elements/*/{coop-*,*-element}.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    definitions(),
    publicPart(),
    writtenTypes(),
    publishedPaths(),
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
    customElementJetBrainsPlugin({
      outdir: 'dist',
      modulePathTemplate: (name, path) => `../${path}`,
      packageJson: false,
      hideLogs: true,
    }),
    frameworkTypes({outdir: 'dist/frameworks'}),
  ],
};
