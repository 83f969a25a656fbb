import {expect} from '@open-wc/testing';
import {parse} from 'csv-parse/browser/esm/sync';
import * as fc from 'fast-check';
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
    ['\r=1', `"'\r'=1"`],
    ['\n=1', `"'\n'=1"`],
    ['"=1"', `"'""=1"""`],
    ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
    ['＝1', "'＝1"],
  ];
  for (const [text, expected] of formulas)
    it(`makes ${JSON.stringify(text)} a text`, () => expect(row([text])).to.equal(expected));

  it('leaves those signs alone elsewhere', () => {
    expect(row(['a=1', 'peut-être', 'a@b', "l'été"])).to.equal("a=1,peut-être,a@b,l'été");
    expect(row(['oui, - non ; = x', 'a\r\nb'], ';')).to.equal('"oui, - non ; = x";"a\r\nb"');
  });

  it('writes decimals as the spreadsheets that expect the separator do', () => {
    expect(row([1.5, -0.25, 1.7e308, 3], ';')).to.equal('1,5;-0,25;1,7e+308;3');
    expect(row([1.5, -0.25, 1.7e308, 3])).to.equal('1.5,-0.25,1.7e+308,3');
  });

  describe('whatever is in it', () => {
    const hostile = fc
      .array(
        fc.oneof(fc.constantFrom(...',;"\'=+-@\t\r\n＝＋ a1', '\r\n', '\u000b', '\ud800', '\ufeff'), fc.string()),
        {
          maxLength: 8,
        },
      )
      .map((parts) => parts.join(''));
    const rows = fc.array(fc.array(hostile, {minLength: 2, maxLength: 3}), {minLength: 1, maxLength: 3});
    // Not \p{Surrogate}: WebKit finds none before a character of its plane.
    const ALONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
    const FORMULA = /^[=+\-@＝＋－＠\t\r]/;

    /** Read by a parser of others: csv-parse. */
    const read = (text: string, delimiter: string, more: object = {}): string[][] =>
      parse(text, {
        ...{delimiter, bom: true, relax_column_count: true, record_delimiter: '\r\n', ...more},
      });

    for (const separator of [',', ';'])
      it(`a strict reader of "${separator}" finds every text, and in none a formula`, () => {
        fc.assert(
          fc.property(rows, (texts) => {
            const found = read(writeCsv(texts, separator), separator);
            const bare = (cells: string[][]) =>
              cells.map((one) => one.map((text) => text.replaceAll("'", '').replace(ALONE, '\ufffd')));
            expect(bare(found)).to.deep.equal(bare(texts));
            expect(found.flat().filter((text) => FORMULA.test(text))).to.deep.equal([]);
          }),
          {numRuns: 1000},
        );
      });

    for (const [separator, other] of [
      [',', ';'],
      [';', ','],
    ] as const)
      it(`of "${separator}", a reader of "${other}" finds no formula either`, () => {
        expect(read(writeCsv([['x', 'a,=cmd;=cmd']], separator), other, {relax_quotes: true}).flat()).to.satisfy(
          (cells: string[]) => !cells.some((text) => FORMULA.test(text)),
        );
        fc.assert(
          fc.property(rows, (texts) => {
            const text = writeCsv(texts, separator);
            // It breaks lines wherever it can, and minds quotes or does not.
            const pieces = text.slice(1).split(/[,;]|\r\n|\r|\n/);
            for (const piece of pieces) {
              expect(piece).not.to.match(FORMULA);
              expect(piece.replace(/^"+/, '')).not.to.match(FORMULA);
            }
          }),
          {numRuns: 1000},
        );
      });
  });
});
