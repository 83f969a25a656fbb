/** From what was chosen to the tags of a page, as data: the preview draws the same tags as one copies. No DOM. */
import {isDark, readableOn} from './colours.js';
import {ELEMENTS, OWN_ACCENT, PARTS} from './settings.js';

/** What shows until the element is there. */
const COMING = 'Le questionnaire arrive…';

/**
 * @param {ReturnType<import('./settings.js').readSettings>} settings With `src`, the file of a questionnaire of one's own.
 * @returns Tags as `{tag, attributes, style, children}`, where an attribute that is `true` has no value.
 */
export function compose(settings) {
  const {element, answers} = settings;
  const follower = ['radar', 'report'].includes(element) ? element : undefined;
  const asking = coop(askingOf(settings), settings, {...(follower && {id: 'questions'}), ...askedBy(settings)}, [
    COMING,
  ]);
  const inPlace = answers === 'form' ? inForm(asking) : asking;
  return follower ? [inPlace, coop(follower, settings, {for: 'questions'}, [])] : [inPlace];
}

/** The same, of which nothing is kept and nothing leaves: a form around stays, since it changes what one sees. */
export function composePreview(settings) {
  return compose({...settings, answers: settings.answers === 'form' ? 'form' : 'nothing'});
}

/** The elements that a page of these tags needs. */
export function elementsOf(settings) {
  return [...new Set([askingOf(settings), settings.element])];
}

/** The element that asks: a radar and a report follow another. */
function askingOf({element, questionnaire}) {
  if (!['radar', 'report'].includes(element)) return element;
  return questionnaire === 'dialogies' ? 'principles' : 'grid';
}

function askedBy(settings) {
  const {questionnaire, src, parts = PARTS, layout = 'auto', answers, endpoint, join} = settings;
  const [usual] = ELEMENTS[askingOf(settings)].asks;
  return {
    ...(src ? {src} : questionnaire !== usual && {instrument: questionnaire}),
    ...(parts.length < PARTS.length && {parts: parts.join(' ')}),
    ...(layout !== 'auto' && {layout}),
    ...(join && {join}),
    ...(answers === 'form' && {name: 'reponse'}),
    // What is on its way to a server is on the device until it is there; what is not finished as well.
    ...(['device', 'endpoint'].includes(answers) && {autosave: true}),
    ...(answers === 'endpoint' && {endpoint}),
  };
}

function inForm(asking) {
  return node('form', {method: 'post', action: '/merci'}, [asking, node('button', {}, ['Envoyer'])]);
}

function coop(name, settings, attributes, children) {
  return {...node(`coop-${name}`, attributes, children), style: styleOf(settings)};
}

function node(tag, attributes, children) {
  return {tag, attributes, children, style: {}};
}

/** The rest is the page's own: an element takes its font, its ink and its ground by itself. */
function styleOf({accent, ground}) {
  return {
    ...(isDark(ground) && {'color-scheme': 'dark'}),
    ...(accent !== OWN_ACCENT && {'--coop-accent': accent, '--coop-on-accent': readableOn(accent)}),
  };
}
