import fc from 'fast-check';
import { createUnitReader } from '../../../../src/core/language/words/asked-units';
import type { EverydayIndex } from '../../../../src/core/language/words/everyday-index';
import { english } from '../../../support/facts';

const KNOWN: Readonly<Record<string, string>> = {
  'give up': 'resign',
  'give up hope': 'despair',
  'up hope': 'lift',
  car: 'vehicl',
  'by car': 'road',
  go: 'depart',
};
const index: EverydayIndex = {
  partsOf: () => 0,
  targetsOf: (asked) => {
    const said = KNOWN[asked];
    return said === undefined
      ? []
      : [
          { stems: [said], relation: 'near', rank: 0, part: 0 },
          { stems: asked.split(' '), relation: 'near', rank: 1, part: 0 },
        ];
  },
  phrasesBetween: (first, last) =>
    Object.keys(KNOWN).filter(
      (phrase) => phrase.startsWith(`${first} `) && phrase.endsWith(` ${last}`),
    ),
};
const read = createUnitReader(index);
const unitsIn = (text: string): readonly string[] => {
  const tokens = english.readTokens(text);
  return read(tokens).map(
    (unit) =>
      `${unit.tokens.map((at) => tokens[at]?.text).join(' ')}: ${unit.wordings.map(({ stems }) => stems.join(' ')).join()}`,
  );
};

it.each<[string, string, string[]]>([
  ['a word', 'the car', ['car: vehicl']],
  ['a phrase, its words not again', 'they give up', ['give up: resign']],
  ['a phrase and those in it', 'they give up hope', ['give up hope: despair', 'give up: resign']],
  ['each of several, in their order', 'give up the car', ['give up: resign', 'car: vehicl']],
  ['a noun of a phrase again', 'they go by car', ['by car: road', 'car: vehicl']],
  ['nothing of words that are in no line', 'the boat sank', []],
  ['nothing of nothing', '', []],
])('reads %s', (_, text, units) => {
  expect(unitsIn(text)).toEqual(units);
});

it('never gives the asked words themselves back, nor the same tokens twice', () => {
  const word = fc.constantFrom('give', 'up', 'hope', 'car', 'the', 'go', ',');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), (words) => {
      const tokens = english.readTokens(words.join(' '));
      const units = read(tokens);
      const all = units.map((unit) => unit.tokens.join());
      expect(new Set(all).size).toBe(all.length);
      for (const { tokens: places, telling, wordings } of units) {
        expect(wordings.length).toBeGreaterThan(0);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(telling.every((place) => places.includes(place))).toBe(true);
        const asked = places.map((place) => tokens[place]?.stem).join(' ');
        expect(wordings.map(({ stems }) => stems.join(' '))).not.toContain(asked);
      }
    }),
  );
});
