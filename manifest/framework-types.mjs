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
${elements.map(({tagName, name}) => `  '${tagName}': ${name}Tag;`).join('\n')}
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
  properties: ${unionOf(properties)};
  attributes: {${spelledUnlike.map((attribute) => `${attribute.fieldName}: '${attribute.name}'`).join('; ')}};
  events: ${unionOf(own)};
}
`;
}

function unionOf(named) {
  return named.map(({name}) => `'${name}'`).join(' | ');
}
