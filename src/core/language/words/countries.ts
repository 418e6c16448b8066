import data from './data/countries.json';
import { remembered } from '../remembered';
import { SINGLE_MARKS } from './quote-marks';

/** One country, or a place that news treats like one, and every way it is written about. */
export interface Country {
  /** The usual English name ("North Korea"). */
  readonly name: string;
  /** Official and former names ("Democratic People's Republic of Korea"). */
  readonly otherNames: readonly string[];
  /** The adjective first, then words for its people ("British", "Briton"). */
  readonly demonyms: readonly string[];
  /** The capital, and seats that stand for the government ("Washington", "White House"). */
  readonly capitals: readonly string[];
  /** Short forms as news and chat write them ("DPRK", "NK"). */
  readonly shortForms: readonly string[];
}

/** How a text names a country. Only a name or a short form is the country itself. */
export type CountryNaming = 'name' | 'demonym' | 'capital' | 'short-form';

/** A country that a text may name, and how. */
export interface NamedCountry {
  readonly country: Country;
  readonly by: CountryNaming;
}

/** Begins an entry that is met only with its capitals: "=US" is never "us". */
const EXACT = '=';

const APOSTROPHE = new RegExp(`[${SINGLE_MARKS}]`, 'gu');
/** Accents, dots and a leading "the" gone, apostrophes straight; case is kept. */
function keyOf(text: string): string {
  const plain = text.startsWith('the ') || text.startsWith('The ') ? text.slice(4) : text;
  if (/^[A-Za-z]+(?:[ '-][A-Za-z]+)*$/u.test(plain)) return plain;
  return text
    .normalize('NFKD')
    .replaceAll(/[\p{M}.]/gu, '')
    .replaceAll(APOSTROPHE, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^the /iu, '');
}

const named = new Map<string, NamedCountry[]>();

function withoutMark(entry: string): string {
  return entry.startsWith(EXACT) ? entry.slice(1) : entry;
}

function file(entry: string, by: CountryNaming, country: Country): void {
  const key = keyOf(withoutMark(entry));
  const filed = entry.startsWith(EXACT) ? EXACT + key : key.toLowerCase();
  const found = named.get(filed) ?? [];
  // the first naming stands: "Djibouti" is the country before it is the city
  if (!found.some((other) => other.country === country)) {
    named.set(filed, [...found, { country, by }]);
  }
}

function fileCountry(line: string): void {
  const fields = line.split(' | ').map((field) => (field === '-' ? [] : field.split('; ')));
  const [names = [], otherNames = [], demonyms = [], capitals = [], shortForms = []] = fields;
  const country: Country = {
    name: names[0] ?? '',
    otherNames,
    demonyms: demonyms.map(withoutMark),
    capitals: capitals.map(withoutMark),
    shortForms: shortForms.map(withoutMark),
  };
  for (const entry of [...names, ...otherNames]) file(entry, 'name', country);
  for (const entry of shortForms) file(entry, 'short-form', country);
  for (const entry of demonyms) file(entry, 'demonym', country);
  for (const entry of capitals) file(entry, 'capital', country);
}

for (const line of data.lines) fileCountry(line);

/**
 * The countries that a word or phrase may name, by name, short form, demonym or capital: none,
 * one, or several where it is shared ("Korean", "Congolese", "Dominican"). Case, accents, dots and
 * "the" do not matter, but short forms that are also words need their capitals ("US", "U.S.").
 */
export const countriesNamed = remembered((text): readonly NamedCountry[] => {
  const key = keyOf(text);
  return named.get(EXACT + key) ?? named.get(key.toLowerCase()) ?? [];
});

/** The names of the countries that a short form stands for ("DPRK" → North Korea), else none. */
export function shortCountryNames(text: string): readonly string[] {
  return countriesNamed(text)
    .filter(({ by }) => by === 'short-form')
    .map(({ country }) => country.name);
}

/** The countries whose people a plural names: "Danes", "italians"; none for any other word. */
export function peoplesNamed(word: string): readonly NamedCountry[] {
  if (!word.endsWith('s')) return [];
  return countriesNamed(word.slice(0, -1)).filter(({ by }) => by === 'demonym');
}

/** Whether a word names a country or its people: "Rwanda" is no slip for "Uganda", and "Danes" none for "dunes". */
export const isOfCountry = (word: string): boolean =>
  countriesNamed(word).length > 0 || peoplesNamed(word).length > 0;
