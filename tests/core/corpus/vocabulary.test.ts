import fc from 'fast-check';
import { editsBetween } from '../../../src/core/corpus/edits';
import { vocabularyOf } from '../../../src/core/corpus/vocabulary';
import { emptyTally, tallyArticle } from '../../../src/core/corpus/word-tally';
import { readArticle } from '../../support/facts';

/** The vocabulary of words that are counted so often. */
function countedAs(counts: Readonly<Record<string, number>>) {
  const tally = emptyTally();
  const none = { acronyms: 0, acronym: '', small: 0, large: 0, people: 0 };
  for (const [word, count] of Object.entries(counts)) {
    tally.spellings.set(word, { stem: `${word}-stem`, count, ...none });
  }
  return vocabularyOf(tally);
}

function vocabularyIn(body: string) {
  const tally = emptyTally();
  tallyArticle(tally, { ...readArticle(body), implied: [] });
  return vocabularyOf(tally);
}

describe('the nearest words', () => {
  const near = (word: string, most: number, counts: Readonly<Record<string, number>>) =>
    countedAs(counts)
      .nearest(word, most)
      .map(({ folded }) => folded);

  it.each<[string, string, number, Record<string, number>, string[]]>([
    ['by edits', 'ferrry', 2, { fery: 9, ferry: 1 }, ['ferry', 'fery']],
    ['by the first letter', 'boat', 1, { coat: 9, boot: 1 }, ['boot', 'coat']],
    ['by how often they are written', 'boat', 1, { boot: 1, bolt: 2 }, ['bolt', 'boot']],
    ['by the alphabet', 'boat', 1, { boot: 1, bolt: 1 }, ['bolt', 'boot']],
    ['without those that are only met otherwise', 'boat', 1, { boot: 0 }, []],
    ['with the word itself', 'boat', 0, { boat: 1, boot: 1 }, ['boat']],
    ['of no letters', '', 1, { a: 1, ab: 1 }, ['a']],
  ])('come %s', (_, word, most, counts, expected) => {
    expect(near(word, most, counts)).toEqual(expected);
  });

  it('are all that are within so many edits, and no other', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'n', 'ø'),
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.uniqueArray(word), word, fc.nat({ max: 2 }), (words, asked, most) => {
        const counts = Object.fromEntries(words.map((each) => [each, 1]));
        const found = countedAs(counts).nearest(asked, most);
        const within = words.filter((each) => editsBetween(each, asked, most) <= most);
        expect(found.map(({ folded }) => folded).sort()).toEqual([...within].sort());
        const edits = found.map((each) => each.edits);
        expect(edits).toEqual([...edits].sort((a, b) => a - b));
      }),
    );
  });
});

describe('a vocabulary', () => {
  const vocabulary = vocabularyIn(
    'The mayor, Iris Holden, said that the UN had sent a ferry to Kessel. A ferry left Kessel. ' +
      'The ferry was late and the stone was wet.',
  );

  it.each([
    ['hasStem', 'ferri', true],
    ['hasStem', 'kessel', true],
    ['hasStem', 'train', false],
    ['holds', 'ferry', true],
    ['holds', 'the', false],
    ['isNoun', 'ferri', true],
    ['isNoun', 'train', false],
    ['isName', 'kessel', true],
    ['isName', 'ferri', false],
    ['isName', 'UN', true],
    ['isCommon', 'ferry', true],
    ['isCommon', 'kessel', false],
    ['isCommon', 'train', false],
    ['isPersonWord', 'holden', true],
    ['isPersonWord', 'kessel', false],
    ['isOfPerson', 'holden', true],
    ['isOfPerson', 'ferri', false],
  ] as const)('says by %s of "%s": %s', (ask, word, expected) => {
    expect(vocabulary[ask](word)).toBe(expected);
  });

  it('knows the acronym that a word spells in small letters', () => {
    expect(vocabulary.acronym('un')).toBe('UN');
    expect(vocabulary.acronym('ferry')).toBeNull();
  });

  it('of no articles holds nothing, not even what every object has', () => {
    const empty = vocabularyOf(emptyTally());
    for (const word of ['constructor', '__proto__', '']) {
      expect([empty.hasStem(word), empty.holds(word), empty.isName(word)]).toEqual([
        ...[false, false, false],
      ]);
      expect([empty.acronym(word), empty.nearest(word, 2)]).toEqual([null, []]);
    }
  });
});
