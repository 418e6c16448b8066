import { engineOf } from '../support/coverage';
import { makeArticle } from '../support/articles';
import { explain } from '../../src/serving/explain';

const ENGINE = engineOf([
  makeArticle({
    id: 'a',
    body:
      'Ada Quill led the inquiry into the bridge.\n\nThe inquiries cost 3 million crowns.\n\n' +
      'Tom Reyes paid for the harbour.',
  }),
]);

/** Which word of the question met which of the sentence that begins so, by the places of the tokens. */
function meetings(question: string, beginning: string): readonly (readonly unknown[])[] {
  const { explanations } = explain(ENGINE, question, {}).turn.outcome;
  const found = explanations.find(({ text }) => text.startsWith(beginning));
  const { asked, said, pairs } = found?.alignment ?? { asked: [], said: [], pairs: [] };
  return pairs.map(({ questionToken, sentenceToken, by }) => [
    asked[questionToken],
    said[sentenceToken],
    by,
  ]);
}

describe('an answer with what led to it', () => {
  it.each([
    ['the word itself', 'Who led the inquiry?', 'Ada', ['led', 'led', 'same']],
    ['the word itself, again', 'Who led the inquiry?', 'Ada', ['inquiry', 'inquiry', 'same']],
    ['another number of it', 'What did the inquiry cost?', 'The', ['inquiry', 'inquiries', 'same']],
  ])('sets beside a word of the question %s', (_name, question, beginning, pair) => {
    expect(meetings(question, beginning)).toContainEqual(pair);
  });

  it('is the alignment of the reader, whose greatest pairs the explanation tells in words', () => {
    const { explanations } = explain(ENGINE, 'Who led the inquiry?', {}).turn.outcome;
    for (const { met, alignment, text } of explanations) {
      const { asked, said, pairs } = alignment;
      expect(asked.join(' ')).toBe('Who led the inquiry ?');
      expect(said.every((word) => text.includes(word))).toBe(true);
      for (const { weight } of pairs) expect(weight).toBeGreaterThan(0);
      for (const one of met) {
        expect(
          pairs.map((pair) => [asked[pair.questionToken], said[pair.sentenceToken], pair.by]),
        ).toContainEqual([one.asked, one.said, one.by]);
      }
    }
  });

  it('sets the words of the part that was judged beside the sentence, of several asked at once', () => {
    const { explanations } = explain(
      ENGINE,
      'Who led the inquiry? And who paid for the harbour?',
      {},
    ).turn.outcome;
    expect(explanations[0]?.alignment.asked.slice(0, 2)).toEqual(['Who', 'led']);
  });

  it('has nothing to set beside a greeting', () => {
    const { question, turn } = explain(ENGINE, 'hello', {});
    expect(question).toBeNull();
    expect(turn.outcome.explanations).toEqual([]);
  });
});
