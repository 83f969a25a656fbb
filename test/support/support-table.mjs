/** `npm run support`: writes into the README which engines the last whole `npm test` ran in, and how that ended. */
import {readFileSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {format, resolveConfig} from 'prettier';

/** What `test/run.mjs` leaves: `{"date", "engines": [{"name", "version", "passed", "failed", "skipped"}]}`. */
export const LAST_RUN = 'build/support.json';

const PLACE = /(?<=^<!-- support -->\n).*?(?=^<!-- \/support -->$)/ms;
const HEAD = ['Engine', 'Version', 'Date', 'Passed', 'Failed', 'Skipped'];

/** The rows of the table, without its head; throws where the README has no place for it. */
export function tableIn(readme) {
  const [table] = readme.match(PLACE) ?? [];
  if (table === undefined) throw new Error('README.md lacks <!-- support --> or <!-- /support -->, each on its line.');
  const rows = table.split('\n').filter((line) => line.startsWith('|'));
  return rows.slice(2).map((row) =>
    row
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );
}

function withTable(readme, {date, engines}) {
  tableIn(readme);
  const rows = engines.map(({name, version, passed, failed, skipped}) => [
    name,
    version,
    date,
    passed,
    failed,
    skipped,
  ]);
  const lines = [HEAD, HEAD.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`);
  return readme.replace(PLACE, `\n${lines.join('')}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = withTable(readFileSync('README.md', 'utf8'), JSON.parse(readFileSync(LAST_RUN, 'utf8')));
  writeFileSync('README.md', await format(written, {...(await resolveConfig('README.md')), parser: 'markdown'}));
}
