import fc from 'fast-check';
import antonymTable from '../../../../src/core/language/words/data/antonyms.json';
import synonymTable from '../../../../src/core/language/words/data/synonyms.json';
import { createSynonyms } from '../../../../src/core/language/words/synonyms';
import { americanSpelling } from '../../../../src/core/language/words/variants';

/** A stemmer for the tests: what the words of one family share. */
const stemOf = (word: string): string => word.replace(/(?:ion|ed|e|y)$/u, '').replace(/i$/u, '');

const synonyms = createSynonyms(stemOf);
const weightOf = (word: string, other: string): number =>
  synonyms.related(word).find((relative) => relative.word === other)?.weight ?? 0;

describe('related', () => {
  it.each([
    ['car', 'automobile', 0.9],
    ['buy', 'purchase', 0.9],
    ['doctor', 'physician', 0.9],
    ['film', 'movie', 0.9],
    ['big', 'large', 0.9],
    ['start', 'begin', 0.9],
    ['help', 'assist', 0.9],
    ['die', 'death', 0.8],
    ['sick', 'illness', 0.6],
    ['boss', 'chief', 0.6],
    ['admit', 'admission', 0.8],
    ['atomic', 'nuclear', 0.6],
    ['economy', 'economic', 0.8],
    ['korea', 'korean', 0.8],
    ['inmate', 'prisoner', 0.4],
    ['gulag', 'prison camp', 0.3],
    ['gulag', 'labor camp', 0.3],
    ['own up', 'admit', 0.4],
    ['embargo', 'sanction', 0.4],
    ['journalist', 'reporter', 0.4],
    ['refugee', 'asylum seeker', 0.4],
  ])('lets %s stand for %s with at least %d', (word, other, least) => {
    expect(weightOf(word, other)).toBeGreaterThanOrEqual(least);
  });

  it('weighs a usual sense above a rare one', () => {
    expect(weightOf('boss', 'foreman')).toBeGreaterThan(weightOf('boss', 'hire'));
  });

  it('undoes inflection and British spelling', () => {
    expect(synonyms.related('embargoes')).toEqual(synonyms.related('embargo'));
    expect(synonyms.related('labour camps')).toEqual(synonyms.related('labor camp'));
    expect(synonyms.related('owned up')).toEqual(synonyms.related('own up'));
  });

  it('understands a stem where it was given a stemmer', () => {
    expect(synonyms.related('admiss').map(({ word }) => word)).toContain('admit');
    expect(createSynonyms().related('admiss')).toEqual([]);
  });

  it.each([
    '',
    ' ',
    'xyzzy',
    'went',
    ':',
    '= labor',
    '__proto__',
    'hasOwnProperty',
    'x'.repeat(100_000),
  ])('knows nothing of "%s"', (word) => {
    expect(synonyms.related(word)).toEqual([]);
  });

  it('gives weights from 0 to 1, best first, for whatever is asked', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom(...synonymTable.lines)), (text) => {
        const relatives = synonyms.related(text.split(':')[0] ?? '');
        const weights = relatives.map(({ weight }) => weight);
        expect(weights.every((weight) => weight > 0 && weight <= 1)).toBe(true);
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
    );
  });
});

describe('areAntonyms', () => {
  it.each([
    ['open', 'closed'],
    ['accept', 'reject'],
    ['accepted', 'rejected'],
    ['win', 'lose'],
    ['rises', 'falls'],
    ['more', 'less'],
    ['guilty', 'innocent'],
    ['alive', 'dead'],
    ['increase', 'decreased'],
  ])('sets %s against %s, in either order', (word, other) => {
    expect(synonyms.areAntonyms(word, other)).toBe(true);
    expect(synonyms.areAntonyms(other, word)).toBe(true);
  });

  it.each([
    ['die', 'kill'],
    ['accept', 'accept'],
    ['big', 'large'],
    ['', ''],
  ])('does not set %s against %s', (word, other) => {
    expect(synonyms.areAntonyms(word, other)).toBe(false);
  });
});

describe('the shipped tables', () => {
  it.each([
    ['synonyms', synonymTable],
    ['antonyms', antonymTable],
  ])('keep the lines of %s in order of word, each word once', (_, { lines }) => {
    const words = lines.map((line) => line.slice(0, line.indexOf(': ')));
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('say where they come from and carry their licence', () => {
    for (const { provenance, licence } of [synonymTable, antonymTable]) {
      expect(provenance).toMatch(/WordNet 3\.1.*node bench\/lexicon\/build\.mjs/u);
      expect(licence).toMatch(/Copyright 2011 by Princeton University/u);
    }
  });

  it('are written in the spelling that look-ups use', () => {
    const british = synonymTable.lines
      .map((line) => line.slice(0, line.indexOf(': ')))
      .filter((word) => !word.includes(' ') && americanSpelling(word) !== word);
    // British words whose American form WordNet does not hold
    expect(british.length).toBeLessThan(synonymTable.lines.length / 500);
  });
});
