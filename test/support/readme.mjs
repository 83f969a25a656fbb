/** What the README and the guides give to paste, as it stands. */
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const GUIDES = join(ROOT, 'stories/docs');

/** The README, then each guide. */
export const PAGES = [
  join(ROOT, 'README.md'),
  ...readdirSync(GUIDES)
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(GUIDES, name)),
];
const text = PAGES.map((file) => readFileSync(file, 'utf8')).join('\n');

/** The first snippet that says this. */
export function snippetWith(words) {
  const snippets = [...text.matchAll(/^```(?:html|js|ts)\n(.*?)^```$/gms)].map(([, snippet]) => snippet);
  const found = snippets.find((snippet) => snippet.includes(words));
  if (!found) throw new Error(`There is no snippet with "${words}".`);
  return found;
}

/** The same for a page that has the library already. */
export function scriptWith(words) {
  return snippetWith(words).replace(/^import .*$/gm, '');
}
