import { matchScoreIn, winnerOf } from '../../../../src/core/decision/denial/match-winner';
import { readArticle } from '../../../support/facts';

/** Who won by a sentence's own score; null where it is not sure. */
function winnerIn(sentence: string): string | null {
  const { passages, facts } = readArticle(sentence);
  const [passage] = passages;
  const names = facts.names
    .flatMap(({ mentions }) => mentions)
    .sort((one, other) => one.start - other.start);
  const score = passage ? matchScoreIn(facts, passage.tokens) : null;
  const winner = passage && score ? winnerOf(score, passage, { names }) : null;
  return winner === null ? null : sentence.slice(winner.start, winner.end);
}

describe('the winner of a match', () => {
  it.each([
    ['The Stags beat the Owls 4-1 after extra time.', 'The Stags'],
    ['Ostvik United won 3-2 on Sunday.', 'Ostvik United'],
    ['The Owls lost 1-4 to the Stags on Sunday.', 'the Stags'],
    ['Ostvik United were beaten 3-1 by Lund Town in the derby.', 'Lund Town'],
    ['On Sunday: Stags 0-2 Lions.', 'Lions'],
    ['Ostvik | Lund Town | 3-1 | 9,150', 'Ostvik'],
    ['| Ostvik | Lund Town | 1-3 |', 'Lund Town'],
  ])('is told by verb and score: %s', (sentence, winner) => {
    expect(winnerIn(sentence)).toBe(winner);
  });

  it.each([
    'The Stags drew 2-2 with the Owls.',
    'The Stags Council backed it in a vote of 21-7.',
    'They won 6-4.',
    'The Stags beat the Owls.',
  ])('is nobody where it is not told: %s', (sentence) => {
    expect(winnerIn(sentence)).toBeNull();
  });
});
