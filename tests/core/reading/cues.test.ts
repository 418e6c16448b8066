import fc from 'fast-check';
import { CUES, cuesOf } from '../../../src/core/reading/cues';
import { english } from '../../support/facts';

const cuesIn = (text: string): readonly string[] => {
  const bits = cuesOf(english.readTokens(text));
  return CUES.filter((_, at) => ((bits >> at) & 1) === 1);
};

describe('what a sentence does that a question looks for', () => {
  it.each<[(typeof CUES)[number], string, string]>([
    ['cause', 'The dam broke because of rain.', 'The dam broke at noon.'],
    ['purpose', 'They met to vote.', 'They went to Kessel.'],
    ['manner', 'He crossed by swimming.', 'He stood by the river.'],
    ['definition', 'A quay is a landing place.', 'The quay is wet.'],
    ['naming', 'A boat called Petrel sank.', 'A boat sank.'],
    ['by-name', 'The song was sung by Ida Berg.', 'The song was sung by sailors.'],
    ['saying', 'The mayor said so.', 'The mayor left.'],
    ['list', 'Boats, cars, trams and buses stood still.', 'Boats and cars stood still.'],
    ['comparison', 'It is the oldest boat.', 'It is an old boat.'],
    ['negation', 'The boat did not sink.', 'The boat did sink.'],
    ['passive', 'The boat was stolen.', 'Thieves stole the boat.'],
    ['in-name', 'It sank in Kessel.', 'It sank in the river.'],
    ['since-date', 'It has been shut since 1998.', 'It has been shut for years.'],
    ['apposition', 'Ida Berg, the mayor, left.', 'Ida Berg, smiling, left.'],
    ['approximation', 'About 40 people came.', 'Forty people came.'],
    ['brackets', 'The board (founded early) met.', 'The board met.'],
  ])('%s is there or not: %s', (cue, shows, lacks) => {
    expect(cuesIn(shows)).toContain(cue);
    expect(cuesIn(lacks)).not.toContain(cue);
  });

  it('is nothing without words', () => {
    expect(cuesOf([])).toBe(0);
  });

  it('has a bit of its own for each cue, within 31', () => {
    expect(new Set(CUES).size).toBe(CUES.length);
    expect(CUES.length).toBeLessThanOrEqual(31);
  });

  it('is never less with a sentence more', () => {
    const words = fc.constantFrom(
      ...['said', 'by', 'Kessel', 'in', '1998', ',', 'the', 'and', 'to', 'vote', '(', 'é', '🦆'],
    );
    const text = fc.array(words, { maxLength: 12 }).map((given) => given.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [first, both] = [english.readTokens(one), english.readTokens(other)];
        const bits = cuesOf(first);
        expect(cuesOf([...first, ...both]) & bits).toBe(bits);
      }),
    );
  });
});
