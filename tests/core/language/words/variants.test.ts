import fc from 'fast-check';
import variants from '../../../../src/core/language/words/data/variants.json';
import { americanSpelling, expandAbbreviation } from '../../../../src/core/language/words/variants';

describe('americanSpelling', () => {
  it.each([
    ['labour', 'labor'],
    ['labourers', 'laborers'],
    ['neighbouring', 'neighboring'],
    ['organisation', 'organization'],
    ['organised', 'organized'],
    ['characterise', 'characterize'],
    ['analysed', 'analyzed'],
    ['programmes', 'programs'],
    ['centre', 'center'],
    ['kilometres', 'kilometers'],
    ['defence', 'defense'],
    ['licences', 'licenses'],
    ['travelled', 'traveled'],
    ['cancelling', 'canceling'],
    ['councillor', 'councilor'],
    ['aeroplane', 'airplane'],
    ['colourised', 'colorized'],
    ['manoeuvring', 'maneuvering'],
    ['enrolment', 'enrollment'],
    ['leukaemia', 'leukemia'],
    ['cheques', 'checks'],
    ['judgement', 'judgment'],
    ['learnt', 'learned'],
    ['towards', 'toward'],
    ['adviser', 'adviser'],
    ['advisor', 'adviser'],
  ])('writes %s as %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it.each(
    (
      'four hour tour your our pour glamour contour rise surprised advertising promise exercise ' +
      'uprising precise clockwise raised noise fundraiser immunocompromised crises premises ' +
      'programmed programmer controlled installed propelled parameter acre massacre analyses ' +
      'aesthetic dialogue prologue fence essence shoulder boulder greyhound velour paramour'
    ).split(' '),
  )('leaves %s alone', (word) => {
    expect(americanSpelling(word)).toBe(word);
  });

  it.each([
    ['Centre', 'Center'],
    ['Labour', 'Labor'],
    ['Defence', 'Defense'],
  ])('writes the known capitalised word %s as %s', (british, american) => {
    expect(americanSpelling(british)).toBe(american);
  });

  it.each(['Louise', 'Grey', 'Denise', 'Moulton', 'Barbour', 'Seymour', 'LABOUR', 'McColour'])(
    'leaves the name %s alone',
    (name) => {
      expect(americanSpelling(name)).toBe(name);
    },
  );

  it('brings both spellings to one form, whatever is asked twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const once = americanSpelling(text);
        expect(americanSpelling(text)).toBe(once);
        expect(americanSpelling(once)).toBe(once);
      }),
    );
  });

  it('is settled after one step for every word of its own table', () => {
    for (const line of variants.spelling.words) {
      const american = line.split(': ')[1] ?? '';
      expect(americanSpelling(american)).toBe(american);
    }
  });
});

describe('expandAbbreviation', () => {
  it.each([
    ['ppl', 'people'],
    ['govt', 'government'],
    ['ref', 'referee'],
    ['CEO', 'chief executive'],
    ['intl', 'international'],
    ['w/', 'with'],
    ['b/c', 'because'],
    ['pls', 'please'],
    ['rn', 'right now'],
    ['acc.', 'according'],
    ['UNGA', 'united nations general assembly'],
    ['unga', 'united nations general assembly'],
    ['HRW', 'human rights watch'],
    ['whos', "who's"],
    ['waht', 'what'],
    ['meny', 'many'],
    ['bn', 'billion'],
    ['WHO', 'world health organization'],
    ['NK', 'North Korea'],
    ['U.S.', 'United States'],
    ['UK', 'United Kingdom'],
  ])('reads %s as %s first', (short, long) => {
    expect(expandAbbreviation(short)[0]).toBe(long);
  });

  it('gives every reading of an ambiguous form', () => {
    expect(expandAbbreviation('min')).toEqual(['minister', 'minimum', 'minute']);
  });

  it('keeps the possessive', () => {
    expect(expandAbbreviation("govt's")).toEqual(["government's"]);
    expect(expandAbbreviation('govt’s')).toEqual(["government's"]);
  });

  it.each(['who', 'us', 'it', 'car', 'ice', 'government', '', "'s", '.'])(
    'has nothing for the plain word "%s"',
    (word) => {
      expect(expandAbbreviation(word)).toEqual([]);
    },
  );

  it('never expands a word to itself and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(expandAbbreviation(text)).not.toContain(text);
      }),
    );
  });

  it('has nothing for text longer than any short form', () => {
    expect(expandAbbreviation("'s".repeat(50_000))).toEqual([]);
  });

  it('lists each short form once', () => {
    const { general, bodies, chat, misspellings } = variants.abbreviations;
    for (const list of [general, bodies, chat, misspellings]) {
      const shorts = list.map((line) => line.slice(0, line.indexOf(': ')));
      expect(shorts.filter((short, index) => shorts.indexOf(short) !== index)).toEqual([]);
    }
  });
});
