/** Bundles what `ngc` has compiled, after linking Angular's own packages, which are published half compiled. */
import {cpSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {ConsoleLogger, LogLevel, NodeJSFileSystem} from '@angular/compiler-cli';
import {createEs2015LinkerPlugin} from '@angular/compiler-cli/linker/babel';
import {transformSync} from '@babel/core';
import {build} from 'esbuild';

const HERE = import.meta.dirname;

const linker = createEs2015LinkerPlugin({
  fileSystem: new NodeJSFileSystem(),
  logger: new ConsoleLogger(LogLevel.warn),
});

const linkAngular = {
  name: 'link-angular',
  setup: ({onLoad}) =>
    onLoad({filter: /[\\/]@angular[\\/].+\.mjs$/}, ({path}) => {
      const options = {filename: path, plugins: [linker], compact: false, configFile: false};
      return {contents: transformSync(readFileSync(path, 'utf8'), options).code};
    }),
};

await build({
  entryPoints: [join(HERE, 'dist/compiled/angular/main.js')],
  outdir: join(HERE, 'dist'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  plugins: [linkAngular],
});
cpSync(join(HERE, 'index.html'), join(HERE, 'dist/index.html'));
