import { readAgencyCredit } from '../../../src/knowledge/page-copy/agencies';
import { isSignOff } from '../../../src/knowledge/page-copy/bylines';
import { readMetaLine } from '../../../src/knowledge/page-copy/meta-line';

describe('readMetaLine', () => {
  it.each<[string, string[], string | null]>([
    ['By Jane Doe', ['Jane Doe'], null],
    ['BY JANE DOE', ['JANE DOE'], null],
    ['By Jane Doe and John Roe', ['Jane Doe', 'John Roe'], null],
    ['By Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe'], null],
    ['By Jane Doe, Political Editor', ['Jane Doe'], null],
    ['Jane Doe in Berlin', ['Jane Doe'], null],
    ['Jane Doe, Lowick Courier', ['Jane Doe'], null],
    ['By Jane Doe | October 8, 2014', ['Jane Doe'], '2014-10-08'],
    ['by Jane Doe - 10/28/14 2:38 PM ET', ['Jane Doe'], null],
    ['By Jane Doe Oct. 8, 2014', ['Jane Doe'], '2014-10-08'],
    ['Posted on 8 October 2014 by Jane Doe', ['Jane Doe'], '2014-10-08'],
    ['By Ursula von der Leyen', ['Ursula von der Leyen'], null],
    ["By Aoife O'Brien-Smith", ["Aoife O'Brien-Smith"], null],
    ['Updated - August 29, 2023 08:41 am IST - ALAPPUZHA', [], null],
  ])('reads %j', (text, authors, date) => {
    const meta = readMetaLine(text);
    expect(meta?.byline?.authors ?? []).toEqual(authors);
    expect(meta?.timestamps.flatMap(({ published }) => published)[0] ?? null).toBe(date);
  });

  it.each([
    'By Friday, only two sponsors were left.',
    'By the river',
    'Jane Doe',
    'Jane Doe said no.',
    'North Korea, South Korea and Japan',
    'Minister in Berlin',
    'By George!',
    '',
  ])('leaves %j alone', (text) => {
    expect(readMetaLine(text)).toBeNull();
  });
});

describe('isSignOff', () => {
  it.each([
    ['Reporting by Jane Doe in Berlin; Editing by John Roe', true],
    ['Additional reporting by Jane Doe', true],
    ['Edited by: John Roe', true],
    ['Jane Doe contributed to this report.', true],
    ['jr/nm', true],
    ['Reporting by the commission was slow.', false],
    ['Editing is an art.', false],
  ])('says of %j: %s', (text, expected) => {
    expect(isSignOff(text)).toBe(expected);
  });
});

describe('readAgencyCredit', () => {
  it.each<[string, string[] | null]>([
    ['jr/nm (AP, Reuters)', ['AP', 'Reuters']],
    ['(AFP)', ['AFP']],
    ['AP, AFP and dpa', ['AP', 'AFP', 'dpa']],
    ['Source: Reuters', ['Reuters']],
    ['Contributing: The Associated Press', ['The Associated Press']],
    ['With reporting by AFP and Turan News', ['AFP']],
    ['Al Jazeera and wire services', ['Al Jazeera and wire services']],
    ['The Lowick Courier and agencies', ['The Lowick Courier and agencies']],
    ['AFP/Getty Images', null],
    ['AP said so.', null],
    ['Reuters reported losses', null],
    ['Staff', null],
    ['', null],
  ])('reads %j', (text, expected) => {
    expect(readAgencyCredit(text)?.agencies ?? null).toEqual(expected);
  });
});
