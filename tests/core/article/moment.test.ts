import fc from 'fast-check';
import { momentOf } from '../../../src/core/article/moment';

const NOON = Date.UTC(2021, 2, 5, 12);
const DAY_MS = 86_400_000;

describe('momentOf', () => {
  it.each([
    ['2021-03-05', 'start', Date.UTC(2021, 2, 5)],
    ['2021-03-05', 'end', Date.UTC(2021, 2, 6)],
    ['2020-02-29', 'start', Date.UTC(2020, 1, 29)],
    ['2021-03-05T12:00Z', 'start', NOON],
    ['2021-03-05T12:00:00Z', 'end', NOON],
    ['2021-03-05T13:00:00+01:00', 'start', NOON],
    ['2021-03-05T06:30:00-0530', 'start', NOON],
    ['2021-03-05T12:00:00,25Z', 'start', NOON + 250],
    ['2021-03-05T12:00:00', 'start', null],
    ['2021-02-29', 'start', null],
    ['2021-13-01T12:00Z', 'start', null],
    ['2021-03-05T24:00Z', 'start', null],
    ['2021-03-05T12:60Z', 'start', null],
    ['noon', 'start', null],
    ['', 'start', null],
  ] as const)('reads "%s" (%s of the day)', (text, edge, expected) => {
    expect(momentOf(text, edge)).toBe(expected);
  });

  it.each([
    ['2021-03-05T12:00:60Z'],
    ['2021-03-05T12:00:00.Z'],
    ['2021-03-05T12:00+15:00'],
    ['2021-03-05T12:00+01:60'],
    ['2021-03-05t12:00z'],
    ['2021-03-05 12:00Z'],
    ['2021-00-05'],
    ['2021-03-00'],
    ['2021-02-29T12:00Z'],
    [' 2021-03-05'],
  ])('reads no moment in "%s"', (text) => {
    expect(momentOf(text, 'start')).toBeNull();
  });

  const moment = fc.date({
    min: new Date('0100-01-01T00:00:00Z'),
    max: new Date('9999-12-31T00:00:00Z'),
    noInvalidDate: true,
  });

  it('is the moment that was written down, in whatever zone', () => {
    const zone = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(moment, zone, (date, minutes) => {
        const local = new Date(date.getTime() + minutes * 60_000).toISOString();
        fc.pre(/^\d{4}-/u.test(local));
        const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
        const offset = [hours, rest].map((part) => String(part).padStart(2, '0')).join(':');
        const text = local.replace('Z', `${minutes < 0 ? '-' : '+'}${offset}`);
        expect(momentOf(text, 'start')).toBe(date.getTime());
        expect(momentOf(date.toISOString(), 'end')).toBe(date.getTime());
      }),
    );
  });

  it('of a day alone ends where the next day begins', () => {
    fc.assert(
      fc.property(moment, (date) => {
        const [day = '', next = ''] = [date, new Date(date.getTime() + DAY_MS)].map((each) =>
          each.toISOString().slice(0, 10),
        );
        fc.pre(/^\d{4}-/u.test(next));
        expect(momentOf(day, 'end')).toBe(momentOf(next, 'start'));
      }),
    );
  });

  it('is a finite number or null, whatever the text', () => {
    const text = fc.array(fc.constantFrom(...'0129-:TZ+., '), { maxLength: 26 });
    fc.assert(
      fc.property(text, (letters) => {
        const found = momentOf(letters.join(''), 'start');
        expect(found === null || Number.isFinite(found)).toBe(true);
      }),
    );
  });
});
