import type { NameKind } from '../../../../src/core/facts/facts';
import { readArticle } from '../../../support/facts';

const namesOf = (body: string): readonly string[] =>
  readArticle(body).facts.names.map(({ id }) => id);
const formsOf = (body: string, id: string): readonly string[] =>
  readArticle(body).facts.names.find((name) => name.id === id)?.forms ?? [];
const kindOf = (body: string, id: string): NameKind | undefined =>
  readArticle(body).facts.names.find((name) => name.id === id)?.kind;

describe('names', () => {
  it.each<[string, string, string[]]>([
    ['a surname', 'Michael Orban spoke. Orban left.', ['Michael Orban']],
    ['a hyphen more', 'Kim Jong Un spoke. Leader Kim Jong-un left.', ['Kim Jong Un']],
    ['a surname that comes first', 'Choe Myong Nam spoke. Choe left.', ['Choe Myong Nam']],
    ['a surname that comes last', 'Anna Choe spoke. Choe left.', ['Anna Choe']],
    ['a middle initial', 'George W. Hale spoke. George Hale left.', ['George W. Hale']],
    ['an accent', 'Léon Amsel spoke. Leon Amsel left.', ['Léon Amsel']],
    ['a letter', 'Mohammed Alami spoke. Later Mohamed Alami left.', ['Mohammed Alami']],
    ['dots', 'The U.N. met. The UN left.', ['U.N.']],
    ['an acronym in brackets', 'Open Roads Watch (ORW) met. ORW left.', ['Open Roads Watch']],
    ['its initials', 'The United Nations met. The UN left.', ['United Nations']],
    ['a country by its letters', 'The United States voted. The U.S. left.', ['United States']],
    ['a side of the map', 'North Korea voted. The North left.', ['North Korea']],
    [
      'a company by its first word',
      'They sued Acmera Holdings. Later Acmera left.',
      ['Acmera Holdings'],
    ],
  ])('are one though they differ by %s', (_, body, expected) => {
    expect(namesOf(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['Mi-rae Oh, the pilot, spoke.', ['Mi-rae Oh']],
    ['She met Yoon Ji-ho in Ardal.', ['Yoon Ji-ho', 'Ardal']],
    ['A flood hit Barton-on-Lea.', ['Barton-on-Lea']],
    ['He was born in Norby-de-la-Lea.', ['Norby-de-la-Lea']],
    ['The Check-in Desk of Lowmere-based Norlin shut.', ['Lowmere', 'Norlin']],
  ])('hold the parts that hyphens tie to them, and no others: %s', (body, expected) => {
    expect(namesOf(body)).toEqual(expect.arrayContaining(expected));
    expect(namesOf(body).join()).not.toMatch(/in Desk|based/u);
  });

  it('are of a place where a small word is tied into them', () => {
    expect(kindOf('She left for Barton-upon-Lea.', 'Barton-upon-Lea')).toBe('place');
  });

  it.each<[string, string[]]>([
    ['Foreman Beat Ortega spoke. "It holds," Foreman Ortega said.', ['Beat Ortega']],
    ['Cameraman Oke Lunt left. Later Cameraman Lunt spoke.', ['Oke Lunt']],
    ['Shopkeeper Una Prell left.', ['Una Prell']],
    ['They met George Foreman. Foreman spoke.', ['George Foreman']],
  ])('stand without the calling in front of them: %s', (body, expected) => {
    expect(namesOf(body)).toEqual(expected);
  });

  it.each<[string, string, string[]]>([
    ['a month', 'Theodora May spoke. May said so. In May it rained.', ['Theodora May']],
    ['a small word', 'Louis Part met his sister, Anne Part.', ['Louis Part', 'Anne Part']],
    ['the abbreviation of a month', 'Jan Sept, a baker, left.', ['Jan Sept']],
  ])('may be %s', (_, body, expected) => {
    expect(namesOf(body)).toEqual(expected);
  });

  it.each([
    ['a firm joined by "&"', 'The builder Rook & Sons won.', 'Rook & Sons'],
    ['a newspaper with a given name', 'The Augustine Sun reported it.', 'Augustine Sun'],
    ['a team that acts', 'The Falcons beat them in May.', 'Falcons'],
  ])('are an organisation for %s', (_, body, id) => {
    expect(kindOf(body, id)).toBe('organisation');
  });

  it('are not the trades at the head of a sentence', () => {
    const body = 'Signwriter Lena Lind left. Milkman Tom Fry wept.';
    expect(namesOf(body)).toEqual(['Lena Lind', 'Tom Fry']);
  });

  it('are not the currencies and magnitudes of amounts', () => {
    const body =
      'It cost USD3 million, VND4,927 billion, Rs 16,189-crore, 50 MUSD or $0.9 Million.';
    expect(namesOf(body)).toEqual([]);
  });

  it('keep people with one surname apart, by who was meant before', () => {
    const body =
      'Petra Novak wrote it. Novak smiled.\n\nJana Novak, her sister, left.\n\nNovak wept.';
    expect(formsOf(body, 'Petra Novak')).toEqual(['Petra Novak', 'Novak']);
    expect(formsOf(body, 'Jana Novak')).toEqual(['Jana Novak']);
  });

  it.each<[string, string, string[]]>([
    ['a title', 'Mr Kirwan spoke to Dr. Anna Berg.', ['Kirwan', 'Anna Berg']],
    [
      'an office in capitals',
      'Prime Minister Anna Berg met President Hale.',
      ['Anna Berg', 'Hale'],
    ],
    ['an office with its field', 'Secretary of State Anna Berg spoke.', ['Anna Berg']],
    ['a country before an office', 'French President Luc Morel spoke.', ['French', 'Luc Morel']],
    ['an office alone', 'The Prime Minister spoke.', []],
    ['a word that begins the sentence', 'Residents fled. Yesterday Berg spoke.', ['Berg']],
    ['a month', 'In March and on Monday it rained.', []],
    ['a possessive', "Lindqvist's house burned.", ['Lindqvist']],
  ])('leave %s out', (_, body, expected) => {
    expect(namesOf(body)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['It met the Committee for Open Roads in Norway.', ['Committee for Open Roads in Norway']],
    ["It met the ruling Workers' Party.", ["Workers' Party"]],
    ['He met Param-Preet Singh and Bashar al-Assad.', ['Param-Preet Singh', 'Bashar al-Assad']],
    [
      'He met Mohammed bin Salman of the Ministry of Health and Welfare.',
      ['Mohammed bin Salman', 'Ministry of Health and Welfare'],
    ],
    ['An Oslo-based firm met pro-Oslo crowds in Oslo.', ['Oslo']],
    ['The Court of Justice met.', ['Court of Justice']],
    ['Pope Francis met Lord Hale.', ['Pope Francis', 'Lord Hale']],
  ])('are whole in %j', (body, expected) => {
    expect(namesOf(body)).toEqual(expected);
  });

  it.each<[string, string, string, NameKind]>([
    ['a title', 'Mr Zorbin left.', 'Zorbin', 'person'],
    ['an age', 'Later Zorbin Falk, 43, left.', 'Zorbin Falk', 'person'],
    ['a role', 'Zorbin Falk, the head of the union, left.', 'Zorbin Falk', 'person'],
    ['a given name', 'Later Anna Zorbin left.', 'Anna Zorbin', 'person'],
    ['a verb of saying', '"Yes," Zorbin said.', 'Zorbin', 'person'],
    ['a head', 'It met the Zorbin Institute.', 'Zorbin Institute', 'organisation'],
    ['capitals', 'It met the ZRB.', 'ZRB', 'organisation'],
    ['"in"', 'It rained in Zorbin.', 'Zorbin', 'place'],
    ['"-based"', 'A Zorbin-based firm left.', 'Zorbin', 'place'],
    ['a table of countries', 'Norway voted.', 'Norway', 'place'],
    ['a people', 'Many Norwegians voted.', 'Norwegians', 'group'],
    ['nothing', 'They sang Zorbin.', 'Zorbin', 'other'],
  ])('show their kind by %s', (_, body, id, kind) => {
    expect(kindOf(body, id)).toBe(kind);
  });

  it('are found in a headline of capitals where the body knows them', () => {
    const { facts } = readArticle('Anna Berg left Oslo.', {
      headline: 'Anna Berg Leaves Old Town At Last',
    });
    expect(facts.names.map(({ id, mentions }) => [id, mentions.length])).toEqual([
      ['Anna Berg', 2],
      ['Oslo', 1],
    ]);
  });

  it('stand to the letter where their mentions say', () => {
    const { facts, passages } = readArticle('Léon Amsel met Anna Berg. “Amsel” left.');
    for (const { mentions } of facts.names) {
      for (const { passage, start, end, form } of mentions) {
        expect(passages[passage]?.text.slice(start, end)).toBe(form);
      }
    }
  });
});
