/**
 * The words of the plugin: English in its sources, other languages in `languages/`.
 *
 * `node src/wordpress/languages.mjs` writes the template (`.pot`) from the sources, and gives each language what it lacks.
 */
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {mo, po} from 'gettext-parser';

const HERE = import.meta.dirname;
const FOLDER = join(HERE, 'languages');
const DOMAIN = 'coop-elements';
const TEMPLATE = join(FOLDER, `${DOMAIN}.pot`);
/** Languages of which one file serves several countries. */
const SERVED = {fr_FR: ['fr_FR', 'fr_BE', 'fr_CA', 'fr_CH']};
/** Scripts whose words the browser needs. */
const SCRIPT = {path: 'js/editor.js', handle: 'coop-elements-editor'};

/** Every text to translate, by where it is. */
export function texts() {
  const found = [];
  for (const path of readdirSync(HERE, {recursive: true})
    .filter((name) => /\.(php|js)$/.test(name))
    .sort()) {
    const source = readFileSync(join(HERE, path), 'utf8');
    for (const [, call, msgid, other] of source.matchAll(
      /(_n|__|_e)\(\s*'((?:[^'\\]|\\.)*)'(?:,\s*'((?:[^'\\]|\\.)*)')?/g,
    ))
      found.push({
        msgid: plain(msgid),
        ...(call === '_n' && {msgid_plural: plain(other)}),
        path: path.replaceAll('\\', '/'),
      });
    for (const [, , header] of source.matchAll(/^ \* (Plugin Name|Description): (.+)$/gm))
      found.push({msgid: header, path});
  }
  const {elements} = JSON.parse(readFileSync(join(HERE, 'elements.json'), 'utf8'));
  for (const {title, description} of Object.values(elements))
    found.push(
      {msgid: title, msgctxt: 'block title', path: 'elements.json'},
      {msgid: description, msgctxt: 'block description', path: 'elements.json'},
    );
  return found;
}

function plain(text) {
  return text.replaceAll("\\'", "'");
}

/** The template, or a language with what it has of the texts. */
export function catalogueOf(translations = {}, headers = {}) {
  const entries = {};
  for (const {msgid, msgid_plural, msgctxt = '', path} of texts()) {
    const known = translations[msgctxt]?.[msgid]?.msgstr;
    const entry = ((entries[msgctxt] ??= {})[msgid] ??= {
      ...{msgid, comments: {reference: path}},
      ...(msgctxt && {msgctxt}),
      ...(msgid_plural && {msgid_plural}),
      msgstr: known ?? (msgid_plural ? ['', ''] : ['']),
    });
    if (!entry.comments.reference.split('\n').includes(path)) entry.comments.reference += `\n${path}`;
  }
  const head = {'content-type': 'text/plain; charset=utf-8', 'x-domain': DOMAIN, ...headers};
  return po.compile({charset: 'utf-8', headers: head, translations: entries}).toString();
}

/** The languages that are here, by name, as they are on the disk. */
export function languages() {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.po'));
  return Object.fromEntries(
    names.map((name) => [name.slice(DOMAIN.length + 1, -'.po'.length), po.parse(readFileSync(join(FOLDER, name)))]),
  );
}

/** What WordPress reads: each language compiled, and what its scripts need of it. */
export function catalogues() {
  const files = {};
  for (const [name, catalogue] of Object.entries(languages()))
    for (const locale of SERVED[name] ?? [name]) {
      files[`languages/${DOMAIN}-${locale}.mo`] = mo.compile(catalogue);
      files[`languages/${DOMAIN}-${locale}-${SCRIPT.handle}.json`] = Buffer.from(scriptTexts(catalogue, locale));
    }
  return files;
}

function scriptTexts({headers, translations}, locale) {
  const used = texts().filter(({path}) => path === SCRIPT.path);
  const messages = {'': {domain: 'messages', lang: locale, 'plural-forms': headers['Plural-Forms']}};
  for (const {msgid} of used) messages[msgid] = translations['']?.[msgid]?.msgstr ?? [];
  return JSON.stringify({domain: 'messages', locale_data: {messages}});
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TEMPLATE, catalogueOf());
  for (const [name, {headers, translations}] of Object.entries(languages()))
    writeFileSync(join(FOLDER, `${DOMAIN}-${name}.po`), catalogueOf(translations, headers));
}
