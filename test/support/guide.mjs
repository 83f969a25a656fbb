/**
 * The guide to frameworks shows what the homes in `test/hosts/homes/` are made of: under each comment that names a file
 * stands what is between `#region guide` and `#endregion` there. `node test/support/guide.mjs --write` copies it anew.
 */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export const GUIDE = fileURLToPath(new URL('../../stories/docs/frameworks.md', import.meta.url));
const HOMES = new URL('../hosts/homes/', import.meta.url);

const SNIPPET = /(?<=^<!-- homes\/(\S+) -->\n\n)```\w+\n.*?^```$/gms;
const REGION = /^( *)(?:\/\/|<!--) #region guide(?: -->)?\n(.*?)^ *(?:\/\/|<!--) #endregion/gms;

/** The guide as its sources would have it. */
export function withSnippets(guide) {
  return guide.replace(SNIPPET, (_, file) => `\`\`\`${file.split('.').at(-1)}\n${regionsOf(file)}\`\`\``);
}

function regionsOf(file) {
  const regions = [...readFileSync(new URL(file, HOMES), 'utf8').matchAll(REGION)];
  if (regions.length === 0) throw new Error(`homes/${file} has no region for the guide`);
  return regions.map(([, indent, lines]) => lines.replaceAll(new RegExp(`^${indent}`, 'gm'), '')).join('');
}

if (process.argv[1] === import.meta.filename && process.argv[2] === '--write')
  writeFileSync(GUIDE, withSnippets(readFileSync(GUIDE, 'utf8')));
