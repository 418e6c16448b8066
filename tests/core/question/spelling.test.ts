import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { knownNearby, spellingsOf } from '../../../src/core/question/spelling';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';
import { emptyLexicon } from '../../support/lexicon';

/** A lexicon that knows these words and no other. */
const knowing = (...words: readonly string[]) =>
  emptyLexicon({ knows: (word) => words.includes(word) });

describe('the words that English knows one edit away', () => {
  it.each([
    ['a letter dropped', 'economy', 'econmy'],
    ['a letter added', 'economy', 'econnomy'],
    ['a letter changed', 'economy', 'econemy'],
    ['two letters swapped', 'economy', 'ecnoomy'],
    ['the first letter dropped', 'economy', 'conomy'],
    ['the last letter dropped', 'economy', 'econom'],
    ['the last two letters swapped', 'economy', 'econoym'],
  ])('are found behind %s', (_, word, typed) => {
    expect(knownNearby(typed, knowing(word))).toEqual([word]);
  });

  it.each([
    ['two edits away', 'econm'],
    ['the word itself', 'economy'],
    ['too short', 'eco'],
    ['too long', `${'e'.repeat(20)}y`],
    ['with letters that are no plain ones', 'éconmy'],
    ['with a capital', 'Econmy'],
    ['of digits', '12345'],
    ['empty', ''],
  ])('are none for what is %s', (_, typed) => {
    expect(knownNearby(typed, knowing('economy'))).toEqual([]);
  });

  it('are found for every slip of a letter in a word', () => {
    const letter = fc.constantFrom(...'abcxyz');
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{5,19}$/u), fc.nat(18), letter, (word, place, slip) => {
        const at = place % word.length;
        const slips = [
          word.slice(0, at) + word.slice(at + 1),
          word.slice(0, at) + slip + word.slice(at),
          word.slice(0, at) + slip + word.slice(at + 1),
        ];
        for (const typed of slips.filter((one) => one !== word)) {
          expect(knownNearby(typed, knowing(word))).toEqual([word]);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what an unknown word of a question was meant to be', () => {
  const body = 'The council blamed Marta Choi for the claim. The ferry to Ostrava was late.';
  const corpus = buildCorpus([makeArticle({ body })], english);
  it.each([
    ['a country', 'Uganda sent the ferry.', 'rwanda'],
    ['another name of two other letters', 'Ines Pellow took the ferry.', 'parlow'],
    ['a short word that begins with another letter', 'Ines Vana took the ferry.', 'tana'],
  ])('is nothing where it is %s', (_, text, typed) => {
    const token = english.readWord(typed);
    if (token === null) throw new Error(`no word: ${typed}`);
    const coverage = buildCorpus([makeArticle({ body: text })], english);
    expect(spellingsOf(token, coverage, knowing())).toEqual([]);
  });

  const spelled = (typed: string, ...known: readonly string[]): readonly string[] => {
    const token = english.readWord(typed);
    if (token === null) throw new Error(`no word: ${typed}`);
    return spellingsOf(token, corpus, knowing(...known)).map(({ stem }) => stem);
  };

  it.each([
    ['one edit away', 'councl', ['council']],
    ['two edits away in a long word', 'ostravvaa', ['ostrava']],
    ['a name whose apostrophe is left out', 'chois', ['choi']],
  ])('is a word of the coverage %s', (_, typed, stems) => {
    expect(spelled(typed)).toEqual(stems);
  });

  it.each([
    ['English knows', 'councl', 'councl'],
    ['is a function word', 'after'],
    ['is short', 'fer'],
    ['is a number', '1234'],
    ['resembles no word of the coverage', 'zeppelin'],
  ])('is nothing where it %s', (_, typed, ...known) => {
    expect(spelled(typed, ...known)).toEqual([]);
  });

  it('counts no more than an exact word, and one edit no less than two', () => {
    const [near, far] = ['councl', 'cuoncl'].map((typed) => {
      const token = english.readWord(typed);
      return token === null ? 0 : (spellingsOf(token, corpus, knowing())[0]?.weight ?? 0);
    });
    expect(near).toBeLessThan(1);
    expect(near).toBeGreaterThanOrEqual(far ?? 1);
    expect(far).toBeGreaterThan(0);
  });
});
