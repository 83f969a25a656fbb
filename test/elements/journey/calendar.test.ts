import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import ICAL from 'ical.js';
import {calendarOf, type CalendarDay} from '../../../src/elements/journey/calendar.js';

const day: CalendarDay = {
  date: '2027-05-22',
  uid: '4b1d0c1e-9a59-4f0e-8f6b-5d8f1f0d5c11',
  stamp: new Date('2026-11-22T09:00:00.500Z'),
  summary: 'Refaire le point',
  description: 'Choisissez l’heure.',
  locale: 'fr',
};

/** Read by a parser of others: ical.js. */
function read(text: string): {event: ICAL.Event; component: ICAL.Component} {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  expect(calendar.name).to.equal('vcalendar');
  expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
  const component = calendar.getFirstSubcomponent('vevent')!;
  return {component, event: new ICAL.Event(component)};
}

describe('the calendar file', () => {
  it('is one whole day, that leaves its people free', () => {
    const {component, event} = read(calendarOf(day));
    expect(event.startDate.isDate).to.equal(true);
    expect(event.startDate.toString()).to.equal('2027-05-22');
    // The end is no part of it: RFC 5545, 3.6.1.
    expect(event.endDate.toString()).to.equal('2027-05-23');
    expect(event.duration.toSeconds()).to.equal(24 * 3600);
    expect(component.getFirstPropertyValue('transp')).to.equal('TRANSPARENT');
  });

  it('says who it is and when it was written', () => {
    const {component, event} = read(calendarOf(day));
    expect(event.uid).to.equal(day.uid);
    expect(String(component.getFirstPropertyValue('dtstamp'))).to.equal('2026-11-22T09:00:00Z');
  });

  for (const [date, next] of [
    ['2026-12-31', '2027-01-01'],
    ['9999-12-31', '10000-01-01'],
    ['2028-02-28', '2028-02-29'],
    ['2027-03-28', '2027-03-29'],
  ] as const)
    it(`ends the day after ${date}, whatever the clocks do`, () => {
      expect(read(calendarOf({...day, date})).event.endDate.toString()).to.equal(next);
    });

  it('says its texts in the language of the page', () => {
    const {component} = read(calendarOf({...day, locale: 'fr-CA'}));
    for (const name of ['summary', 'description'])
      expect(component.getFirstProperty(name)!.getParameter('language')).to.equal('fr-CA');
  });

  it('gives back any text as it was', () => {
    // Control characters have no place in a calendar: they are left out.
    const texts = fc.string({unit: 'binary', maxLength: 400}).map((text) =>
      // eslint-disable-next-line no-control-regex
      text.replace(/[\0-\x08\x0b-\x1f\x7f]/g, ''),
    );
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const {event} = read(calendarOf({...day, summary, description}));
        expect(event.summary).to.equal(summary);
        expect(event.description).to.equal(description);
      }),
    );
    const hard = 'a;b,c\\n:"é"\r\nBEGIN:VEVENT\rEND:VCALENDAR\n😀';
    const {event} = read(calendarOf({...day, summary: hard}));
    expect(event.summary).to.equal('a;b,c\\n:"é"\nBEGIN:VEVENT\nEND:VCALENDAR\n😀');
  });

  it('ends every line in CRLF, folds it at 75 octets, and never inside a character', () => {
    const text = calendarOf({...day, description: '😀é'.repeat(100), summary: 'x'.repeat(300)});
    expect(text.endsWith('\r\n')).to.equal(true);
    const lines = text.slice(0, -2).split('\r\n');
    for (const line of lines) {
      expect(line).not.to.match(/[\r\n]/);
      // A half of a surrogate pair would be encoded as U+FFFD.
      expect(new TextEncoder().encode(line).length, line).to.be.at.most(75);
      expect(new TextDecoder().decode(new TextEncoder().encode(line))).to.equal(line);
    }
    expect(lines.filter((line) => line.startsWith(' '))).to.have.length.above(10);
  });
});
