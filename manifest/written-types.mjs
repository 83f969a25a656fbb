import ts from 'typescript';

const {BooleanLiteral, Null, Object: AnObject, Undefined} = ts.TypeFlags;
const {UseSingleQuotesForStringLiteralType: SINGLE_QUOTES} = ts.TypeFormatFlags;

/**
 * Writes out the types that the analyzer gives by their names alone, so that editors complete the values: of `mode`,
 * `'external' | 'mutual' | 'self'`. An attribute has of its property's type what markup can hold.
 */
export function writtenTypes() {
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
