import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const school = makeArticle({
  headline: 'School contract',
  publisher: 'Case Paper',
  body: [
    'The hall stays shut for another week, the caretaker said on Friday.',
    'Rook & Sons failed to win the contract for the new school, which went to Hale Build for £12m.',
  ].join('\n\n'),
});
const engine = engineOf([school]);

describe('what a thing is worth', () => {
  it.each(['How much is the contract worth?', 'What is the contract worth?'])(
    'is the sum that it goes for: %s',
    (question) => {
      const [excerpt] = engine.ask(question, { abstain: false }).outcome.excerpts;
      expect(excerpt?.text.slice(...(excerpt.highlight ?? [0, 0]))).toBe('£12m');
    },
  );

  it.each(['How much is the hall worth?', 'What is the caretaker worth?'])(
    'is not known where no sum stands beside it: %s',
    (question) => {
      expect(engine.ask(question).outcome.excerpts).toEqual([]);
    },
  );
});
