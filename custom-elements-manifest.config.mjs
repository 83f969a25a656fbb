import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';

/** Writes custom-elements.json, and from it what VS Code needs to complete our tags and attributes. */
export default {
  globs: ['src/elements/*/coop-*.ts'],
  litelement: true,
  packagejson: false,
  plugins: [
    customElementVsCodePlugin({
      outdir: 'dist',
      htmlFileName: 'vscode.html-custom-data.json',
      cssFileName: null,
      hideLogs: true,
    }),
  ],
};
