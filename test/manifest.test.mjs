/**
 * custom-elements.json and what is made from it, against three oracles: the classes as the package has them, a list of the
 * shared surface written by hand, and the guide to the elements. It reads the built package.
 */
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));
const names = (list) => list.map(({name}) => name);

const {modules} = read('custom-elements.json');
const definitions = modules.flatMap(({exports}) => exports).filter(({kind}) => kind === 'custom-element-definition');
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
const element = (tag) => elements.find(({tagName}) => tagName === tag);
const fieldsOf = ({members}) => members.filter(({kind}) => kind === 'field');

const FORMS = ['coop-assessment', 'coop-grid', 'coop-principles', 'coop-project'];
const SHARED = {
  attributes: [
    'instrument',
    'src',
    'name',
    'required',
    'disabled',
    'readonly',
    'mode',
    'layout',
    'group-code',
    'group-page',
  ],
  fields: [
    ...[
      'instrument',
      'src',
      'name',
      'required',
      'disabled',
      'readOnly',
      'mode',
      'layout',
      'groupCode',
      'groupPage',
      'value',
      'response',
      'result',
    ],
    ...['questionnaire', 'form', 'validity', 'validationMessage', 'willValidate'],
  ],
  methods: ['checkValidity', 'reportValidity', 'reset', 'focus'],
  events: ['input', 'change', 'coop-change', 'coop-complete', 'coop-result', 'coop-submit', 'coop-error'],
  slots: ['', 'privacy'],
};

describe('the manifest', () => {
  it('names modules that the package has', () => {
    const paths = JSON.stringify(modules).matchAll(/"(?:path|module)":"([^"]+)"/g);
    assert.deepEqual(
      [...paths].map(([, path]) => path).filter((path) => !path.startsWith('dist/') || !existsSync(path)),
      [],
    );
  });

  it('defines each tag by the class that registers it', async () => {
    const files = readdirSync('src/elements', {recursive: true}).filter((path) => /coop-[a-z]+\.ts$/.test(path));
    const tags = files.map((path) => path.match(/(coop-[a-z]+)\.ts$/)[1]).sort();
    assert.deepEqual(names(definitions), tags);
    assert.deepEqual(
      elements.map(({tagName}) => tagName),
      tags,
    );
    for (const {name, declaration} of definitions) {
      const exports = await import(pathToFileURL(declaration.module));
      assert.equal(exports[declaration.name], customElements.get(name), name);
    }
  });

  for (const {tagName, name, members, attributes, events} of elements) {
    describe(`of <${tagName}>`, () => {
      it('has the attributes that the element observes, under their names, and none for what is a property alone', () => {
        assert.deepEqual(names(attributes).sort(), customElements.get(tagName).observedAttributes.sort());
      });

      it('ties each attribute to the property that it sets', () => {
        const {elementProperties} = customElements.get(tagName);
        for (const attribute of attributes) {
          const declared = elementProperties.get(attribute.fieldName)?.attribute;
          assert.equal(declared || attribute.fieldName.toLowerCase(), attribute.name);
          const field = members.find((member) => member.name === attribute.fieldName);
          assert.equal(field.attribute, attribute.name);
        }
      });

      it('says of each attribute what markup can hold', () => {
        for (const {name, type} of attributes)
          assert.match(type.text, /^(string|number|boolean|'[^']+'( \| '[^']+')+)$/, name);
      });

      it('has nothing that is private, static, or called by Lit or the browser alone', () => {
        const hidden = members.filter((member) => {
          const isInternal = /^[#_]|Callback$|^(render|update|updated|willUpdate|firstUpdated|getUpdateComplete)$/;
          return member.static || (member.privacy ?? 'public') !== 'public' || isInternal.test(member.name);
        });
        assert.deepEqual(names(hidden), []);
      });

      it('says something of each member and event', () => {
        const silent = [...members, ...attributes, ...events].filter(({description}) => !description);
        assert.deepEqual(names(silent), []);
      });

      it('gives each event the type that it is declared with', () => {
        const types = eventTypes();
        for (const {name, type} of events) assert.equal(type.text, types[name] ?? 'Event', name);
      });

      it('is read by editors', () => {
        const tag = read('dist/vscode.html-custom-data.json').tags.find((one) => one.name === tagName);
        assert.deepEqual(names(tag.attributes), names(attributes));
        const webTypes = read(read('package.json')['web-types']);
        const inWebTypes = webTypes.contributions.html.elements.find((one) => one.name === tagName);
        assert.deepEqual(names(inWebTypes.attributes), names(attributes));
        assert.equal(inWebTypes.source.symbol, name);
        assert.ok(existsSync(`dist/${inWebTypes.source.module}`));
      });
    });
  }

  for (const tag of FORMS) {
    it(`lists for <${tag}> all that forms share`, () => {
      const {members, attributes, events, slots} = element(tag);
      const methods = members.filter(({kind}) => kind === 'method');
      const listed = {attributes, fields: fieldsOf({members}), methods, events, slots};
      for (const [kind, expected] of Object.entries(SHARED))
        assert.deepEqual(
          expected.filter((name) => !names(listed[kind]).includes(name)),
          [],
          kind,
        );
    });
  }

  const WRITTEN_OUT = [
    ...FORMS.flatMap((tag) => [
      [tag, 'mode', ['external', 'mutual', 'self']],
      [tag, 'layout', ['auto', 'page', 'steps']],
    ]),
    ['coop-radar', 'view', ['bars', 'radar', 'table']],
    ['coop-assessment', 'step', ['form', 'next', 'project', 'radar', 'report', 'result']],
  ];
  for (const [tag, attribute, values] of WRITTEN_OUT) {
    it(`writes out the values of \`${attribute}\` of <${tag}>, which editors complete`, () => {
      const text = values.map((value) => `'${value}'`).join(' | ');
      assert.equal(element(tag).attributes.find(({name}) => name === attribute).type.text, text);
      const {tags} = read('dist/vscode.html-custom-data.json');
      const known = tags.find(({name}) => name === tag).attributes.find(({name}) => name === attribute);
      assert.deepEqual(names(known.values), values);
    });
  }
});

describe('the guide to the elements', () => {
  const sections = readFileSync('stories/docs/elements.md', 'utf8')
    .split('\n## ')
    .map((text) => ({text, tags: [...text.split('\n')[0].matchAll(/<(coop-[a-z]+)>/g)].map(([, tag]) => tag)}));
  const shared = sections.find(({tags}) => tags.includes('coop-grid'));

  for (const {text, tags} of sections.filter(({tags}) => tags.length > 0)) {
    for (const tag of tags) {
      it(`tells of <${tag}> each attribute, each property that one may set, and each event`, () => {
        const told = FORMS.includes(tag) ? text + shared.text : text;
        const {attributes, events} = element(tag);
        const settable = fieldsOf(element(tag)).filter(({readonly}) => !readonly);
        const untold = names([...attributes, ...settable, ...events]).filter((name) => !told.includes(`\`${name}\``));
        assert.deepEqual(untold, []);
      });
    }

    it(`invents nothing of ${tags.map((tag) => `<${tag}>`).join(', ')}`, () => {
      const known = tags.map(element);
      for (const [attribute, property] of rowsOf(text)) {
        const isKnown = known.some(({attributes, members}) =>
          attribute
            ? attributes.some(({name, fieldName}) => name === attribute && fieldName === property)
            : members.some((member) => member.name === property && !member.attribute),
        );
        assert.ok(isKnown, `\`${attribute}\`, \`${property}\``);
      }
    });
  }
});

/** The rows of `| Attribute | Property | Meaning |` that name a property: others are of HTML itself, as `lang`. */
function rowsOf(text) {
  const [, table = ''] = text.split(/^\| Attribute +\| Property.+\n.+\n/m);
  return [...table.matchAll(/^\| *(?:`([^`]+)`)? *\| *`([^`]+)` *\|/gm)].map(([, ...names]) => names);
}

/** Event → its type, as the sources declare it for `addEventListener`. */
function eventTypes() {
  const sources = readdirSync('src/elements', {recursive: true}).filter((path) => path.endsWith('events.ts'));
  const declared = sources.flatMap((path) => [
    ...readFileSync(`src/elements/${path}`, 'utf8').matchAll(/^ +'(coop-[a-z]+)': (.+);$/gm),
  ]);
  return Object.fromEntries(declared.map(([, name, type]) => [name, type]));
}
