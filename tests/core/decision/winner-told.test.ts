import { winnerTold } from '../../../src/core/decision/winner-told';
import { askOf, pairAt } from '../../support/evidence';

const BODY = 'Omar Reyes failed to win the tender for the pier, which went to Brand AG.';

describe('whoever is told to have won', () => {
  it.each(['Who won the tender?', 'Which firm got the tender for the pier?'])(
    'is whom it went to: %s',
    (question) => {
      const pair = pairAt(askOf(question, BODY), 'Omar');
      const { start, end } = winnerTold(pair) ?? { start: 0, end: 0 };
      expect(BODY.slice(start, end)).toBe('Brand AG');
    },
  );

  it.each([
    'Who lost the tender?',
    'When did Reyes win the tender?',
    'Did Omar Reyes win the tender?',
  ])('is not asked for by %s', (question) => {
    expect(winnerTold(pairAt(askOf(question, BODY), 'Omar'))).toBeNull();
  });
});
