/** The words of cooperation, explained where they are used: a file of its own, brought once one asks. */
import type {TemplateResult} from 'lit';
import type {Definition} from '../../core/schema.js';
import {en as english} from '../../instruments/glossary/en.js';
import {glossary as french} from '../../instruments/glossary/index.js';
import type {GlossaryMessages} from '../messages/messages.js';
import type {Draw} from './draw.js';

/**
 * First the words that a text uses, then, folded, all others.
 *
 * @param tag The language of the text; words are in French where there are none in it.
 */
export function renderGlossary(html: Draw, text: string, tag: string, {all}: GlossaryMessages): TemplateResult {
  const isEnglish = tag.split('-')[0] === 'en';
  const words = Object.values(isEnglish ? english : french);
  const used = words.filter(({title, forms = []}) => [nameOf(title), ...forms].some((form) => isIn(form, text)));
  const others = words.filter((word) => !used.includes(word));
  const lang = isEnglish ? 'en' : 'fr';
  return html`${used.length > 0 ? renderList(html, used, lang) : ''}
    <details>
      <summary>${all}</summary>
      ${renderList(html, others, lang)}
    </details>`;
}

function renderList(html: Draw, words: readonly Definition[], lang: string): TemplateResult {
  return html`<dl lang=${lang}>
    ${words.map(
      ({title, text}) =>
        html`<div>
          <dt><b>${title}</b></dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What stands in brackets says it in another language. */
function nameOf(title: string): string {
  return title.replace(/\s*\(.*\)$/, '');
}

/** Whether a text says a word, as it is or in the plural. Initials are no word that is written small. */
function isIn(word: string, text: string): boolean {
  const each = word.split(' ').map((part) => `${part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[sx]?`);
  const flags = word === word.toUpperCase() ? 'u' : 'iu';
  return new RegExp(`(?<!\\p{L})${each.join('\\s')}(?!\\p{L})`, flags).test(text);
}
