/** What words have to be like, of instruments and of elements alike: see « Words » in CONTRIBUTING.md. */

/** Every text by its path: `tree.savoir.a.title` → `Transmettre`. */
export function flatten(value: unknown, path: string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('.'), value]];
  return Object.entries(value as object).flatMap(([key, inner]) => flatten(inner, [...path, key]));
}

const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');

/** What no text of a language may hold. « Signaux faibles » names something, and « no answer is wrong » judges nobody. */
export const refused: Record<'fr' | 'en', {name: string; pattern: RegExp}[]> = {
  fr: [
    {name: 'anything but U+202F before : ; ! ? »', pattern: /[^\u202f][:;!?»]/u},
    {name: 'anything but U+202F after «', pattern: /«[^\u202f]/u},
    {name: 'a straight apostrophe or quotation mark', pattern: /['"]/u},
    {name: 'three dots', pattern: /\.\.\./u},
    {
      name: 'a word that judges',
      pattern: word('mauvaise?s?|(?<!signal |signaux )faibles?|erreurs?|échecs?|insuffisante?s?|médiocres?'),
    },
  ],
  en: [
    {name: 'a straight apostrophe or quotation mark', pattern: /['"]/u},
    {name: 'French spacing or quotation marks', pattern: /[\u202f«»]|[ \u00a0][:;!?]/u},
    {name: 'three dots', pattern: /\.\.\./u},
    {name: 'a word that judges', pattern: word('bad|(?<!no answer is )wrong|weak|poor|errors?|failures?')},
  ],
};
