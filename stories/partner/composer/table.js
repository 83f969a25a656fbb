/** From a table and a scale, as they are pasted, to a questionnaire's file, or to what they lack, line by line. No DOM. */
import {createNames} from './names.js';

const MOST_WORDS = 101;

/** What the first line may say, without accents, where it names the columns. */
const HEADINGS = [
  ['objective', /^(objectifs?|themes?|axes?|dimensions?)$/],
  ['statement', /^(affirmations?|enonces?|indicateurs?|questions?|items?)$/],
  ['help', /^(aides?|explications?|precisions?)$/],
];
const COLUMNS = HEADINGS.map(([column]) => column);

/**
 * Reads them.
 *
 * A line of the table is a line of the spreadsheet, however many lines a cell has. An objective that is left blank is the
 * one above.
 *
 * @param {{title: string, author?: string, table: string, scale: string, levels?: string}} given Texts, as fields hold them.
 * @param {import('csv-parse/sync').parse} parse Reads the table: it is not the same file in a browser and in Node.
 * @returns {{instrument: object | null, faults: string[]}} An instrument that `parseInstrument` accepts, or why there is none,
 * in French. Never throws.
 */
export function readOwnGrid({title, author = '', table, scale, levels = ''}, parse) {
  const {rows, faults: inTable} = readTable(table, parse);
  const [steps, names] = [linesOf(scale), linesOf(levels)];
  const faults = [
    ...(title.trim() === '' ? ['Il manque le titre.'] : []),
    ...inTable,
    ...faultsOfWords('Échelle', steps, steps.length < 2 && 'il faut au moins deux mots, un par ligne.'),
    ...faultsOfWords('Niveaux', names, names.length === 1 && 'il en faut au moins deux, ou aucun.'),
  ];
  const instrument = faults.length > 0 ? null : createInstrument(title.trim(), author.trim(), rows, steps, names);
  return {instrument, faults};
}

function readTable(table, parse) {
  let cells;
  try {
    cells = parse(table, {delimiter: separatorOf(table), ...READING}).map((row) => row.map(tidy));
  } catch ({code, records}) {
    // `records` counts the lines before the one where it stopped.
    if (code !== 'CSV_QUOTE_NOT_CLOSED') return {rows: [], faults: ['Ce tableau ne se lit pas.']};
    return {rows: [], faults: [`${inLine(records + 1)} un guillemet s’ouvre et ne se ferme pas.`]};
  }
  const first = cells.findIndex((row) => row.some(Boolean));
  const columns = first >= 0 && headingsOf(cells[first]);
  const rows = cells
    .map((row, i) => ({line: i + 1, row}))
    .filter(({line, row}) => row.some(Boolean) && !(columns && line === first + 1))
    .map(({line, row}) => ({line, ...named(row, columns || COLUMNS)}));
  if (rows.length === 0) return {rows, faults: ['Le tableau est vide\u202f: collez au moins une ligne.']};
  return {rows, faults: faultsOfRows(rows)};
}

const READING = {
  bom: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  // Said in passing (« il dit "oui" »), they are words; at both ends of a cell, they hold it together.
  relax_quotes: true,
};

/** What a spreadsheet copies is separated by tabs; what it saves in French by semicolons, else by commas. */
function separatorOf(table) {
  return ['\t', ';'].find((separator) => table.includes(separator)) ?? ',';
}

/** Which column stands where, or nothing where the first line is no heading. */
function headingsOf(row) {
  const found = row.map((cell) => HEADINGS.find(([, pattern]) => pattern.test(plain(cell)))?.[0]);
  return found.includes('statement') && found.includes('objective') && found;
}

function named(row, columns) {
  const cells = {objective: '', statement: '', help: '', rest: []};
  row.forEach((cell, i) => {
    if (columns[i]) cells[columns[i]] = cell;
    else if (cell) cells.rest.push(cell);
  });
  return cells;
}

/** What is wrong in each line; fills in the objective where it is the one above. */
function faultsOfRows(rows) {
  const [faults, seen] = [[], new Map()];
  let above = '';
  for (const row of rows) {
    row.objective ||= above;
    above = row.objective;
    const at = inLine(row.line);
    if (!row.objective) faults.push(`${at} il manque l’objectif.`);
    if (!row.statement) faults.push(`${at} il manque l’affirmation.`);
    else if (seen.has(row.statement))
      faults.push(`${at} cette affirmation est déjà à la ligne ${seen.get(row.statement)}.`);
    else seen.set(row.statement, row.line);
    if (row.rest.length > 0) faults.push(`${at} «\u202f${row.rest[0]}\u202f» est dans une colonne de trop.`);
  }
  return faults;
}

function faultsOfWords(name, words, lack) {
  if (lack) return [`${name}\u202f: ${lack}`];
  if (words.length > MOST_WORDS) return [`${name}\u202f: ${MOST_WORDS} mots au plus.`];
  return words.flatMap(({line, text}, i) => {
    const first = words.find((word) => word.text === text);
    return first === words[i] ? [] : [`${name}, ligne ${line}\u202f: ce mot est déjà à la ligne ${first.line}.`];
  });
}

function createInstrument(title, author, rows, steps, names) {
  const name = createNames();
  const objectives = new Map(rows.map(({objective}) => [objective, []]));
  for (const row of rows) objectives.get(row.objective).push(row);
  return {
    schema: 'coop-elements/instrument/1',
    id: createNames()(title),
    version: '1.0.0',
    locale: 'fr',
    title,
    sectionNames: {one: 'objectif', many: 'objectifs'},
    source: {
      author: author || 'Non précisé',
      licence: 'Non précisée',
      about: 'Ces affirmations aident un groupe à situer ce qu’il vit et à en parler\u202f; elles ne notent personne.',
    },
    scales: {mots: {options: steps.map(({text}, value) => ({value, label: text}))}},
    tree: [...objectives].map(([objective, statements]) => ({
      id: name(objective),
      title: objective,
      children: statements.map(({statement, help}) => ({
        ...{type: 'rating', id: name(statement), text: statement, scale: 'mots'},
        ...(help && {help}),
      })),
    })),
    // Of equal widths, from the least to the greatest.
    levels: names.map(({text}, i) => ({
      ...{id: `n${i + 1}`, title: text},
      from: (100 * i) / names.length,
      to: (100 * (i + 1)) / names.length,
    })),
    missing: {minAnswered: 0.5},
  };
}

/** The lines that say something, with their rank. */
function linesOf(text) {
  return text
    .split(/\r\n|\r|\n/)
    .map((line, i) => ({line: i + 1, text: tidy(line)}))
    .filter((line) => line.text);
}

const inLine = (line) => `Ligne ${line}\u202f:`;
const tidy = (text) => text.replace(/[ \t\r\n]+/g, ' ').trim();
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
