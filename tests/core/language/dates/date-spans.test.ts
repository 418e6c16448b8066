import { readSpan } from '../../../../src/core/language/dates/date-spans';
import { readFirst } from '../../../support/date-readings';

const read = (text: string): string | null => readFirst(readSpan, text, '2014-10-08');

describe('a stretch of years', () => {
  it.each([
    ['It shut in 1987.', '1987 1987-01-01..1987-12-31 year'],
    ['from 2010 to 2014', '2010 to 2014 2010-01-01..2014-12-31 range'],
    ['in 2010-14', '2010-14 2010-01-01..2014-12-31 range'],
    ['the winter of 2010/11', 'winter of 2010/11 2010-01-01..2011-12-31 range'],
    ['in the 1990s', '1990s 1990-01-01..1999-12-31 range'],
    ['in the 19th century', '19th century 1801-01-01..1900-12-31 range'],
    ['in the fifth century BC', 'fifth century BC ? range'],
    ['in 44 BC', null],
    ['in summer 2013', 'summer 2013 2013-01-01..2013-12-31 year'],
    ['in 1066', '1066 1066-01-01..1066-12-31 year'],
  ])('is read from %j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it.each([
    ['a count', 'He sold 2014 tickets.'],
    ['a sum', 'It costs $2014.'],
    ['the number of a flight', 'on flight 1988'],
    ['years that run backwards', 'volumes 1990-80'],
    ['a century that never was', 'the 40th century'],
  ])('is not read from %s', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
