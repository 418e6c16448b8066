import { countriesNamed, shortCountryNames } from '../../../../src/core/language/words/countries';
import table from '../../../../src/core/language/words/data/countries.json';

const namesOf = (text: string): string[] =>
  countriesNamed(text).map(({ country, by }) => `${country.name} by ${by}`);

describe('countriesNamed', () => {
  it.each([
    ['North Korea', 'North Korea by name'],
    ["Democratic People's Republic of Korea", 'North Korea by name'],
    ['DPRK', 'North Korea by short-form'],
    ['N. Korea', 'North Korea by short-form'],
    ['north koreAN', 'North Korea by demonym'],
    ['Pyongyang', 'North Korea by capital'],
    ['the Hague', 'Netherlands by capital'],
    ['Côte d’Ivoire', 'Ivory Coast by name'],
    ['Türkiye', 'Turkey by name'],
    ['turkey', 'Turkey by name'],
    ['polish', 'Poland by demonym'],
    ['U.S.', 'United States by short-form'],
    ['The Netherlands', 'Netherlands by name'],
    ['Djibouti', 'Djibouti by name'],
  ])('knows %s as %s', (text, expected) => {
    expect(namesOf(text)).toEqual([expected]);
  });

  it('names every country that shares a word', () => {
    expect(namesOf('Korean')).toEqual(['North Korea by demonym', 'South Korea by demonym']);
  });

  it.each(['us', 'car', 'male', 'pole', 'in', 'Atlantis', '', 'the'])(
    'sees no country in "%s"',
    (text) => {
      expect(countriesNamed(text)).toEqual([]);
    },
  );
});

describe('shortCountryNames', () => {
  it('expands short forms only', () => {
    expect(shortCountryNames('UAE')).toEqual(['United Arab Emirates']);
    expect(shortCountryNames('Dubai')).toEqual([]);
    expect(shortCountryNames('France')).toEqual([]);
  });
});

describe('the table of countries', () => {
  const names = table.lines.map((line) => line.split(' | ')[0] ?? '');

  it('holds the members of the United Nations, and no name twice', () => {
    expect(names.length).toBeGreaterThanOrEqual(193);
    expect(new Set(names).size).toBe(names.length);
  });

  it('finds each country by each of its names', () => {
    for (const name of names) {
      const country = countriesNamed(name).find((named) => named.country.name === name)?.country;
      expect(country).toBeDefined();
      for (const other of [...(country?.otherNames ?? []), ...(country?.shortForms ?? [])]) {
        expect(countriesNamed(other).map((named) => named.country)).toContain(country);
      }
    }
  });
});
