import { isReadable } from '../../../../src/core/facts/syntax/sentence';
import { sentenceIn, sentencesIn } from '../../../support/sentences';

const textsOf = (text: string, indices: Iterable<number>): readonly (string | undefined)[] => {
  const { tokens } = sentenceIn(text);
  return [...indices].map((at) => tokens[at]?.text);
};

describe('a sentence prepared for reading', () => {
  it('knows which tokens belong to a date', () => {
    const text = 'It held on 3 May 2014, again.';
    expect(textsOf(text, sentenceIn(text).inDate)).toEqual(['3', 'May', '2014']);
  });

  it('knows which tokens are quoted, marks taken in', () => {
    const text = 'She said “it holds” twice.';
    expect(textsOf(text, sentenceIn(text).quoted)).toEqual(['“', 'it', 'holds', '”']);
  });

  it('knows where each name begins and ends', () => {
    const { nameAt } = sentenceIn('Then Rosa Quill met Umar Shah.');
    expect([...nameAt].map(([at, { name, next }]) => [at, next, name.id])).toEqual([
      [1, 3, 'Rosa Quill'],
      [4, 6, 'Umar Shah'],
    ]);
  });

  it('finds its phrases by where they begin and where they end', () => {
    const { phrases, phraseFrom, phraseTo } = sentenceIn('The mayor opened a bridge.');
    expect(phrases).toHaveLength(2);
    for (const phrase of phrases) {
      expect(phraseFrom.get(phrase.first)).toBe(phrase);
      expect(phraseTo.get(phrase.next)).toBe(phrase);
    }
  });

  it('keeps what is known of each passage apart', () => {
    const [one, two] = sentencesIn('Rosa Quill left on Monday. Nobody came.');
    expect([one?.nameAt.size, one?.inDate.size]).toEqual([1, 1]);
    expect([two?.nameAt.size, two?.inDate.size]).toEqual([0, 0]);
  });

  it.each([
    [800, true],
    [801, false],
  ])('of %d tokens is looked into: %s', (count, expected) => {
    const sentence = sentenceIn(`${'I '.repeat(count - 1)}.`);
    expect(sentence.tokens).toHaveLength(count);
    expect(isReadable(sentence)).toBe(expected);
    expect(sentence.phrases.length > 0).toBe(expected);
  });
});
