import { asksScore } from '../../../src/core/answer/score-asked';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    headline: 'Cup night',
    body: 'The Herons beat the Badgers 5-2 in Ardal. The night was cold, and 4,000 came.\n\nThe mayor spoke of the budget.',
  }),
]);

describe('a score asked for without its match', () => {
  it.each(['What was the score?', "what's the final score", 'who won?', 'How did the match end?'])(
    'is what the coverage tells: %s',
    (question) => {
      expect(engine.ask(question).outcome.excerpts.map(({ text }) => text)).toEqual([
        'The Herons beat the Badgers 5-2 in Ardal.',
      ]);
    },
  );

  it('marks the score, and the winner where that is asked for', () => {
    const marked = (question: string): string | null => {
      const [first] = engine.ask(question).outcome.excerpts;
      return first?.highlight ? first.text.slice(...first.highlight) : null;
    };
    expect(marked('What was the score?')).toBe('5-2');
    expect(marked('Who won?')).toBe('The Herons');
    expect(engine.ask('Who won?').outcome.intent).toBe('who');
  });

  it('is that of the match that is called so, and not who scored in it', () => {
    const cup = engineOf([
      makeArticle({
        headline: 'County cup final',
        body: 'The Herons beat the Badgers 5-2 on Sunday. Ida Lunt, 34, scored twice; the 18-year-old Mo Berg scored the fifth.',
      }),
    ]);
    const text = (question: string): string | undefined =>
      cup.ask(question).outcome.excerpts[0]?.text;
    expect(text('Who won the cup final?')).toBe('The Herons beat the Badgers 5-2 on Sunday.');
    expect(text('Who won the league game?')).toBeUndefined();
  });

  it('is none where no score is told', () => {
    const quiet = engineOf([
      makeArticle({
        headline: 'Budget',
        body: 'The mayor spoke of 2 of 3 plans. The debate took three hours.',
      }),
    ]);
    expect(quiet.ask('What was the score?').outcome.excerpts).toEqual([]);
  });

  it.each([
    'Who won the election?',
    'What was the score of the Lions?',
    'what is the result of the vote?',
  ])('is not what %j asks', (question) => {
    expect(asksScore(question)).toBe(false);
  });
});
