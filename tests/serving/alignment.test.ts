import { engineOf } from '../support/coverage';
import { makeArticle } from '../support/articles';
import { explain } from '../../src/serving/explain';

const ENGINE = engineOf([
  makeArticle({
    id: 'a',
    body: 'Ada Quill led the inquiry into the bridge.\n\nThe inquiries cost 3 million crowns.',
  }),
]);

describe('an answer with what led to it', () => {
  it('sets the words of the question beside those of each candidate', () => {
    const { question, turn, alignments } = explain(ENGINE, 'Who led the inquiry?', {});
    expect(question?.terms.map(({ text }) => text)).toEqual(['led', 'inquiry']);
    expect(alignments).toHaveLength(turn.outcome.explanations.length);
    const at = turn.outcome.explanations.findIndex(({ text }) => text.startsWith('Ada'));
    const { asked, told, pairs } = alignments[at] ?? { asked: [], told: [], pairs: [] };
    expect(told.join(' ')).toBe('Ada Quill led the inquiry into the bridge');
    const named = pairs.map((pair) => [asked[pair.asked], told[pair.told], pair.how]);
    expect(named).toContainEqual(['led', 'led', 'exact']);
    expect(named).toContainEqual(['inquiry', 'inquiry', 'exact']);
  });

  it('tells another form of a word from the word itself', () => {
    const { turn, alignments } = explain(ENGINE, 'What did the inquiry cost?', {});
    const at = turn.outcome.explanations.findIndex(({ text }) => text.startsWith('The inquiries'));
    const hows = alignments[at]?.pairs.map(({ how }) => how);
    expect(hows).toContain('form');
    for (const { strength } of alignments[at]?.pairs ?? []) {
      expect(strength).toBeGreaterThan(0);
      expect(strength).toBeLessThanOrEqual(1);
    }
  });

  it('has nothing to set beside a greeting', () => {
    expect(explain(ENGINE, 'hello', {})).toMatchObject({ question: null, alignments: [] });
  });
});
