import {cpSync, writeFileSync} from 'node:fs';
import {customElementJetBrainsPlugin} from 'custom-element-jet-brains-integration';
import {customElementVsCodePlugin} from 'custom-element-vs-code-integration';
import ts from 'typescript';

const {BooleanLiteral, Null, Object: AnObject, Undefined} = ts.TypeFlags;
const {UseSingleQuotesForStringLiteralType: SINGLE_QUOTES} = ts.TypeFormatFlags;

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

/** Lists what our guarded `define('coop-grid', CoopGrid)` registers: the analyzer knows `customElements.define` alone. */
function definitions() {
  return {
    name: 'definitions',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: {name: element.getText(), module: moduleDoc.path},
      });
    },
  };
}

/** Keeps what a page may use, under the names that it writes. */
function publicPart() {
  return {
    name: 'public-part',
    packageLinkPhase({customElementsManifest}) {
      for (const module of customElementsManifest.modules) {
        // What it exports of others is theirs.
        module.exports = module.exports.filter(({declaration}) => declaration.module === module.path);
        // What a file exports beside its class is for ours alone.
        module.declarations = module.declarations.filter(({kind}) => kind === 'class');
        for (const element of module.declarations) {
          element.members = (element.members ?? []).filter(isPublic);
          element.attributes ??= [];
          for (const attribute of element.attributes) {
            const property = element.members.find(({name}) => name === attribute.fieldName);
            // Lit spells the attribute of a property in lower case: `readonly` for `readOnly`.
            attribute.name = property.attribute = attribute.name.toLowerCase();
            // An inherited attribute would have what the base class says of it.
            attribute.description = property.description;
            attribute.default = property.default;
          }
        }
      }
    },
  };
}

/** What is private, static, or called by the browser alone is nothing to a page. */
function isPublic({name, privacy = 'public', static: isStatic}) {
  return privacy === 'public' && !isStatic && !name.endsWith('Callback');
}

/**
 * Writes out the types that the analyzer gives by their names alone, so that editors complete the values: of `mode`,
 * `'external' | 'mutual' | 'self'`. An attribute has of its property's type what markup can hold.
 */
function writtenTypes() {
  return {
    name: 'written-types',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const {partsOf, write} = compile(modules.map(({path}) => path));
      for (const {path, declarations} of modules) {
        for (const {name, members, attributes} of declarations) {
          for (const member of members.filter(({kind}) => kind === 'field')) {
            const parts = partsOf(path, name, member.name);
            if (parts.every((part) => part.isStringLiteral() || isNothing(part))) member.type = {text: write(parts)};
          }
          for (const attribute of attributes)
            attribute.type = {text: write(partsOf(path, name, attribute.fieldName).filter(isMarkup))};
        }
      }
    },
  };
}

/** What the compiler knows: what a property may be, as the members of its union or the one type that it has. */
function compile(paths) {
  const {config} = ts.readConfigFile('src/tsconfig.json', ts.sys.readFile);
  const {options} = ts.parseJsonConfigFileContent(config, ts.sys, 'src');
  // Otherwise the order of a union depends on what else was compiled before.
  const program = ts.createProgram(paths, {...options, stableTypeOrdering: true});
  const checker = program.getTypeChecker();
  return {
    partsOf(path, className, property) {
      const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(path)));
      const element = checker.getDeclaredTypeOfSymbol(exported.find(({name}) => name === className));
      const type = checker.getTypeOfSymbol(element.getProperty(property));
      return type.isUnion() ? type.types : [type];
    },
    write(parts) {
      const texts = parts.map((part) =>
        part.flags & BooleanLiteral ? 'boolean' : checker.typeToString(part, undefined, SINGLE_QUOTES),
      );
      return [...new Set(texts)].join(' | ');
    },
  };
}

function isNothing({flags}) {
  return (flags & (Null | Undefined)) !== 0;
}

/** No object stands in markup; and an attribute that would say nothing is not written. */
function isMarkup(part) {
  return !isNothing(part) && !(part.flags & AnObject) && part.value !== '';
}

/**
 * Names modules as the package has them: `dist/elements/grid/coop-grid.js` for `src/elements/grid/coop-grid.ts`, in the
 * order of their names, since the analyzer meets them in another one each time.
 */
function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      const published = JSON.stringify(customElementsManifest, (key, value) =>
        ['path', 'module'].includes(key) ? publishedAs(value) : value,
      );
      Object.assign(customElementsManifest, JSON.parse(published));
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}

function publishedAs(path) {
  return path.replace(/^\/?src\/(.+)\.[jt]s$/, 'dist/$1.js');
}

/**
 * Writes the types of our tags for those who write them in JSX or in templates, as dist/frameworks.
 *
 * What a tag takes is told by names alone: the types are the element's own and its events', and what a framework
 * makes of them stands in src/frameworks, which is copied as it is.
 */
function frameworkTypes({outdir}) {
  return {
    name: 'framework-types',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
      cpSync('src/frameworks', outdir, {recursive: true});
      writeFileSync(`${outdir}/tags.d.ts`, tagsOf(elements));
      for (const framework of ['react', 'vue', 'svelte'])
        writeFileSync(
          `${outdir}/${framework}.js`,
          '// Types alone: they stand in the declarations beside it.\nexport {};\n',
        );
    },
  };
}

function tagsOf(elements) {
  return `import type {${elements.map(({name}) => name).join(', ')}} from '../elements/index.js';

/** What each tag takes. */
export interface CoopTags {
${elements.map(({tagName, name, description}) => `${docOf(description, 2)}'${tagName}': ${name}Tag;`).join('\n')}
}
${elements.map(tagOf).join('')}`;
}

function tagOf({name, members, attributes, events}) {
  const properties = members.filter(({kind, readonly}) => kind === 'field' && !readonly);
  const spelledUnlike = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  // Native events are the frameworks' own matter.
  const own = events.filter((event) => event.name.startsWith('coop-'));
  return `
interface ${name}Tag {
  element: ${name};
  properties: ${properties.map((property) => `'${property.name}'`).join(' | ')};
  attributes: {
${spelledUnlike.map((one) => `${docOf(one.description, 4)}'${one.name}': '${one.fieldName}';`).join('\n')}
  };
  listeners: {
${own.map((event) => `${docOf(event.description, 4)}'on${event.name}': '${event.name}';`).join('\n')}
  };
}
`;
}

/** What editors show where one writes it: the first paragraph says enough. */
function docOf(description, indent) {
  const [paragraph] = description.split('\n\n');
  const space = ' '.repeat(indent);
  return `${space}/** ${paragraph.replaceAll('\n', ' ')} */\n${space}`;
}
