import {cpSync, writeFileSync} from 'node:fs';

/**
 * Writes the types of our tags for those who write them in JSX or in templates, as dist/frameworks.
 *
 * What a tag takes is told by names alone: the types are the element's own and its events', and what a framework
 * makes of them stands in manifest/frameworks, which is copied as it is.
 */
export function frameworkTypes({outdir}) {
  return {
    name: 'framework-types',
    packageLinkPhase({customElementsManifest: {modules}}) {
      const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
      cpSync('manifest/frameworks', outdir, {recursive: true});
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
