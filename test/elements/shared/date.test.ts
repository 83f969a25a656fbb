import {expect} from '@open-wc/testing';
import {dateIn, dayOf, isDate, isDay} from '../../../src/elements/shared/date.js';

describe('isDate', () => {
  const dates = [
    ...['2026-11-05', '2024-02-29', '0001-01-01', '9999-12-31'],
    ...['2026-11-05T09:30', '2026-11-05T09:30:15', '2026-11-05T09:30:15.250', '2026-11-05T23:59:59Z'],
    ...['2026-11-05T09:30+01:00', '2026-11-05T00:00:00.000-03:30'],
  ];
  for (const date of dates) it(`takes ${date}`, () => expect(isDate(date)).to.equal(true));

  const others: unknown[] = [
    // What `Date.parse` takes for other days, or for one of a whole year or month.
    ...['05/11/2026', '5 novembre 2026', 'Nov 5, 2026', '2026', '2026-11', '2026-1-5', '20261105', '2026-W45-4'],
    // Days and hours that there are not.
    ...['2026-02-29', '2026-02-30', '2026-04-31', '2026-13-01', '2026-00-10', '2026-11-00', '1900-02-29'],
    ...['2026-11-05T24:00', '2026-11-05T09:60', '2026-11-05T09:30:60', '2026-11-05T09:30+24:00'],
    ...['2026-11-05T', '2026-11-05T09', '2026-11-05 09:30', '2026-11-05t09:30z', '2026-11-05Z', '2026-11-05+01:00'],
    ...['+002026-11-05', '-000001-01-01', ' 2026-11-05', '2026-11-05\n', '２０２６-11-05', 'hier', ''],
    ...[2026, 1793836800000, null, undefined, new Date(0), ['2026-11-05'], {}],
  ];
  for (const other of others)
    it(`refuses ${JSON.stringify(other)} (${typeof other})`, () => expect(isDate(other)).to.equal(false));

  it('is a day without an hour', () => {
    expect([isDay('2026-11-05'), isDay('2026-02-30'), isDay('2026-11-05T09:30'), isDay(2026)]).to.deep.equal([
      ...[true, false, false, false],
    ]);
  });
});

describe('a day', () => {
  it('is where the person is', () => {
    expect(dayOf(new Date(2026, 10, 5, 0, 0, 1))).to.equal('2026-11-05');
    expect(dayOf(new Date(2026, 10, 5, 23, 59, 59))).to.equal('2026-11-05');
  });

  it('is the same everywhere without an hour, and in words', () => {
    expect(dateIn('2026-11-05', 'fr')).to.equal('5 novembre 2026');
    expect(dateIn('2026-11-05T12:00', 'fr')).to.equal('5 novembre 2026');
  });
});
