/** What the README gives to paste, as it stands. */
import {readFileSync} from 'node:fs';

const README = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');

/** The first snippet that says this. */
export function snippetWith(words) {
  const snippets = [...README.matchAll(/^```(?:html|js|ts)\n(.*?)^```$/gms)].map(([, snippet]) => snippet);
  const found = snippets.find((snippet) => snippet.includes(words));
  if (!found) throw new Error(`The README has no snippet with "${words}".`);
  return found;
}

/** The same for a page that has the library already. */
export function scriptWith(words) {
  return snippetWith(words).replace(/^import .*$/gm, '');
}
