/** The lines to paste, by where they go. Pure: settings in, text out. */
import {compose, elementsOf} from './compose.js';
import {isDark} from './colours.js';
import {ELEMENTS, OWN_ACCENT, PARTS} from './settings.js';

/** Where lines go. */
export const TARGETS = {html: asHtml, wordpress: asShortcode, react: asReact, vue: asVue, svelte: asSvelte};

/**
 * What to paste, and what to know of it, in French.
 *
 * @param {ReturnType<import('./settings.js').readSettings>} settings
 * @param {keyof typeof TARGETS} target
 * @returns {{text: string, notes: string[]}}
 */
export function writeLines(settings, target) {
  return {text: TARGETS[target](settings), notes: notesOf(settings, target)};
}

function asHtml(settings) {
  const elements = elementsOf(settings);
  const file = elements.length > 1 ? 'elements' : elements[0];
  return [`<script type="module" src="/cdn/coop-${file}.js"></script>`, ...markupOf(settings)].join('\n');
}

function asReact(settings) {
  const markup = markupOf(settings, {autosave: 'autosave=""', style: asStyleObject, ends: ' />'});
  const isStyled = markup.some((line) => line.includes(' as CSSProperties'));
  const [before, after, depth] = markup.length > 1 ? ['    <>', '    </>', 6] : ['', '', 4];
  return [
    ...(isStyled ? ["import type {CSSProperties} from 'react';"] : []),
    ...importsOf(settings, 'react'),
    '',
    'export function Autodiagnostic() {',
    '  return (',
    ...[before, ...indent(markup, depth), after].filter(Boolean),
    '  );',
    '}',
  ].join('\n');
}

function asVue(settings) {
  const markup = markupOf(settings, {autosave: 'autosave=""', ends: ' />'});
  return [
    '<script setup lang="ts">',
    ...importsOf(settings, 'vue'),
    '</script>',
    '',
    '<template>',
    ...indent(markup, 2),
    '</template>',
  ].join('\n');
}

function asSvelte(settings) {
  const markup = markupOf(settings, {autosave: 'autosave=""', ends: ''});
  return ['<script lang="ts">', ...indent(importsOf(settings, 'svelte'), 2), '</script>', '', ...markup].join('\n');
}

/** The plugin's shortcode. It has no way to name the form that a radar follows: a self-test of two parts is the same. */
function asShortcode({element, questionnaire, parts = PARTS, layout = 'auto', answers, accent, join}) {
  const isFollower = ['radar', 'report'].includes(element);
  const name = isFollower ? 'assessment' : element;
  const shown = isFollower ? ['form', element] : parts;
  const attributes = {
    ...(questionnaire !== ELEMENTS[name].asks[0] && {questionnaire}),
    ...(shown !== PARTS && shown.length < PARTS.length && {parts: shown.join(' ')}),
    ...(layout !== 'auto' && {layout}),
    ...(join && {join}),
    ...(accent !== OWN_ACCENT && {accent}),
    ...(answers === 'nothing' && {autosave: 'non'}),
    ...(['form', 'endpoint'].includes(answers) && {store: 'oui'}),
  };
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${withoutBrackets(value)}"`);
  return `[coop_${name}${written.join('')}]`;
}

/** A shortcode ends at its first bracket, and a value at its first quotation mark: addresses have another way to write them. */
function withoutBrackets(value) {
  return value.replace(/["<>[\]]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function importsOf(settings, framework) {
  const elements = elementsOf(settings).map((element) => `import 'coop-elements/elements/coop-${element}.js';`);
  return [...elements, `import 'coop-elements/${framework}';`];
}

/** The tags as lines. In a framework nothing shows before the element is there, so that its tag is left empty. */
function markupOf(settings, dialect = {}) {
  return compose(settings).flatMap((node) => linesOf(node, dialect));
}

function linesOf({tag, attributes, style, children}, dialect) {
  const {autosave = 'autosave', style: writeStyle = asStyle, ends} = dialect;
  const written = Object.entries(attributes).map(([name, value]) =>
    value === true ? autosave : `${name}="${escape(value)}"`,
  );
  const styles = Object.keys(style).length > 0 ? [writeStyle(style)] : [];
  const opening = [`<${tag}`, ...written, ...styles].join(' ');
  const isOurs = tag.startsWith('coop-');
  const inside = isOurs && ends !== undefined ? [] : children;
  if (inside.length === 0 && isOurs && ends) return [`${opening}${ends}`];
  if (inside.every((child) => typeof child === 'string')) return [`${opening}>${inside.map(escape).join('')}</${tag}>`];
  return [
    `${opening}>`,
    ...indent(
      inside.flatMap((child) => linesOf(child, dialect)),
      2,
    ),
    `</${tag}>`,
  ];
}

function asStyle(style) {
  const declarations = Object.entries(style).map(([property, value]) => `${property}: ${value}`);
  return `style="${declarations.join('; ')}"`;
}

function asStyleObject(style) {
  const entries = Object.entries(style).map(([property, value]) =>
    property.startsWith('--') ? `'${property}': '${value}'` : `${camelCase(property)}: '${value}'`,
  );
  return `style={{${entries.join(', ')}} as CSSProperties}`;
}

const camelCase = (name) => name.replace(/-[a-z]/g, ([, letter]) => letter.toUpperCase());

const indent = (lines, depth) => lines.map((line) => ' '.repeat(depth) + line);

/** Braces as well: Svelte and JSX would read code in them. */
const escape = (text) => text.replace(/[&<>"{}]/g, (character) => `&#${character.charCodeAt(0)};`);

function notesOf({element, answers, ground}, target) {
  if (target === 'wordpress')
    return [
      'Avec l’extension coop-elements, dans un paragraphe ou un bloc «\u202fCode court\u202f».',
      ...(['radar', 'report'].includes(element)
        ? ['Ici, les questions et ce qu’elles donnent viennent d’une seule balise, l’une après l’autre.']
        : []),
      ...(['form', 'endpoint'].includes(answers)
        ? ['C’est votre site qui reçoit les réponses\u202f: vous les lisez sous «\u202fAutodiagnostics\u202f».']
        : []),
      ...(isDark(ground) ? ['Page sombre\u202f: ajoutez :root { color-scheme: dark; } au CSS de votre thème.'] : []),
    ];
  const receiver = {
    form: '/merci est l’adresse où votre site reçoit le formulaire\u202f: la réponse est dans le champ «\u202freponse\u202f».',
    endpoint: 'À cette adresse, votre serveur reçoit chaque réponse terminée, et en accuse réception.',
  }[answers];
  const first = {
    html: '/cdn/ est l’adresse du dossier «\u202fcdn\u202f» sur votre site.',
    react: 'Après npm install coop-elements. React\u202f19 ou plus récent.',
    vue: "Après npm install coop-elements. Le compilateur demande isCustomElement\u202f: (tag) => tag.startsWith('coop-').",
    svelte: 'Après npm install coop-elements. Svelte\u202f5 ou plus récent.',
  }[target];
  return [first, ...(receiver ? [receiver] : [])];
}
