import { winnerTold } from '../../../../src/core/decision/denial/winner-told';
import { askOf, pairAt } from '../../../support/evidence';

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
    ['The Herons were beaten by the Badgers in the derby.', 'the Badgers'],
    ['Lund Town were narrowly defeated by Ostvik United in the derby.', 'Ostvik United'],
  ])('is the side by which the other was beaten: %s', (body, winner) => {
    const { start, end } = winnerTold(pairAt(askOf('Who won the derby?', body), body)) ?? {
      start: 0,
      end: 0,
    };
    expect(body.slice(start, end)).toBe(winner);
  });

  it('is not told by a beating that was no match between two', () => {
    const body = 'The Herons were beaten by rain in the derby.';
    expect(winnerTold(pairAt(askOf('Who won the derby?', body), body))).toBeNull();
  });

  it.each([
    'Who lost the tender?',
    'Who did not win the tender?',
    'Which firm failed to land the tender?',
    'When did Reyes win the tender?',
    'Did Omar Reyes win the tender?',
  ])('is not asked for by %s', (question) => {
    expect(winnerTold(pairAt(askOf(question, BODY), 'Omar'))).toBeNull();
  });
});
