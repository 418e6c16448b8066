import fc from 'fast-check';
import { isLightInPhrase, placesFrom } from '../../../../src/core/language/words/phrase-places';
import { english } from '../../../support/facts';

/** The words of a text at which a phrase stands, from its first stem on. */
function wordsOf(text: string, phrase: string): readonly (string | undefined)[] | null {
  const tokens = english.readTokens(text);
  const stems = phrase.split(' ');
  const start = tokens.findIndex(({ stem }) => stem === stems[0]);
  return placesFrom(start, stems, tokens)?.map((place) => tokens[place]?.text) ?? null;
}

describe('placesFrom', () => {
  it.each([
    ['own up', 'They owned up.', ['owned', 'up']],
    ['let go', 'They let the staff go.', null],
    ['make up mind', 'They made up their mind.', ['made', 'up', 'mind']],
    ['shut down', 'They shut the old plant down.', ['shut', 'down']],
    ['shut down', 'They shut the very old paper plant down.', null],
    ['shut down', 'They shut it, then down they went.', null],
    ['own up', 'They owned a boat.', null],
    ['own up', 'Nobody knows.', null],
    ['own', 'They owned up.', ['owned']],
  ])('finds "%s" in "%s" at %j', (phrase, text, expected) => {
    expect(wordsOf(text, phrase)).toEqual(expected);
  });

  it('gives a place for each stem, ascending, whatever the words', () => {
    const word = fc.constantFrom(...'shut down the up own , - it plant'.split(' '));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), (words) => {
        const tokens = english.readTokens(words.join(' '));
        for (const start of tokens.keys()) {
          for (const stems of [
            ['shut', 'down'],
            ['own', 'up'],
            ['shut', 'plant', 'down'],
          ]) {
            const places = placesFrom(start, stems, tokens);
            if (places === null) continue;
            expect(places.map((place) => tokens[place]?.stem)).toEqual(stems);
            expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          }
        }
      }),
    );
  });
});

describe('isLightInPhrase', () => {
  it.each([
    ['the', true],
    ['somebody', true],
    ['plant', false],
    ['', false],
  ])('of "%s" is %s', (word, expected) => {
    expect(isLightInPhrase(word)).toBe(expected);
  });
});
