import {expect} from '@open-wc/testing';
import {writeCsv} from '../../../src/core/export/csv.js';

/** What follows the byte order mark, of one row. */
const row = (cells: (string | number | null)[], separator?: string) => writeCsv([cells], separator).slice(1, -2);

describe('writeCsv', () => {
  it('begins with a byte order mark, and ends every row in CR LF', () => {
    expect(writeCsv([['a', 'b'], ['c']])).to.equal('\ufeffa,b\r\nc\r\n');
    expect(writeCsv([])).to.equal('\ufeff');
  });

  // RFC 4180, sections 2.5 to 2.7.
  const cases: {name: string; cells: (string | number | null)[]; separator?: string; expected: string}[] = [
    {
      name: 'plain texts as they are, accents and spaces included',
      cells: ['Épi', ' b '],
      expected: 'Épi, b ',
    },
    {name: 'a comma in quotes', cells: ['a,b', 'c'], expected: '"a,b",c'},
    {name: 'a quote doubled, in quotes', cells: ['dit "oui"'], expected: '"dit ""oui"""'},
    {name: 'a line end in quotes', cells: ['a\nb', 'a\r\nb'], expected: '"a\nb","a\r\nb"'},
    {
      name: 'the separator at hand in quotes, and no other',
      cells: ['a;b', 'a,b'],
      separator: ';',
      expected: '"a;b";a,b',
    },
    {name: 'a tab as separator', cells: ['a\tb', 'c'], separator: '\t', expected: '"a\tb"\tc'},
    {name: 'nothing as an empty cell', cells: [null, '', null], expected: ',,'},
    {name: 'numbers as numbers, negative ones too', cells: [0, 2.5, -3, 100], expected: '0,2.5,-3,100'},
  ];
  for (const {name, cells, separator, expected} of cases)
    it(name, () => expect(row(cells, separator)).to.equal(expected));

  // OWASP, CSV injection: what a spreadsheet would run.
  const formulas: [string, string][] = [
    ['=1+1', "'=1+1"],
    ['+33 6', "'+33 6"],
    ['-2', "'-2"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['\n=1', `"'\n=1"`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['＝1', "'＝1"],
  ];
  for (const [text, expected] of formulas)
    it(`makes ${JSON.stringify(text)} a text`, () => expect(row([text])).to.equal(expected));

  it('leaves those signs alone elsewhere', () => {
    expect(row(['a=1', 'peut-être', 'a@b', "l'été"])).to.equal("a=1,peut-être,a@b,l'été");
  });

  it('is read back as it was by a reader of the RFC', () => {
    const rows = [
      ['"', ',', 'x\r\n', ''],
      ['a"b,c\nd', 'x', '""', ' '],
    ];
    expect(readCsv(writeCsv(rows).slice(1))).to.deep.equal(rows);
  });
});

/** The grammar of RFC 4180. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
