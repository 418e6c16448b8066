import type { Outcome } from '../../../../src/core/outcome/outcome';
import { makeArticle } from '../../../support/articles';
import { engineOf } from '../../../support/coverage';

const engine = engineOf([
  makeArticle({
    id: 'post-mill',
    headline: 'The mill of Ostrand burns',
    publisher: 'The Harbour Post',
    body: [
      'The mill of Ostrand burned down on Friday. Fire chief Ada Berg said that nobody was hurt.',
      'The mill, built in 1887, was being turned into flats by a firm from Dorn.',
    ].join('\n\n'),
  }),
  makeArticle({
    id: 'times-mill',
    headline: 'Flats planned in the old mill',
    publisher: 'Delta Times',
    body: 'The firm wants to build 40 flats in the mill of Ostrand, the mayor said on Monday.',
  }),
]);
const silence = (question: string): Outcome => engine.ask(question).outcome;

describe('the reason of a silence', () => {
  it.each([
    ['who won the football world cup', 'off-topic', 'nothing asked about is in the coverage'],
    ['xylophones', 'no-match', 'the one word asked about is nowhere'],
    ['how much did Tom Rask pay for the mill', 'false-premise', 'a name that nothing near has'],
    [
      'according to the Delta Times, when did the mill burn down',
      'outlet-silent',
      'another outlet says it',
    ],
  ])('of "%s" is %s: %s', (question, reason) => {
    expect(silence(question)).toMatchObject({ outcome: 'not-covered', reason, excerpts: [] });
  });

  it('names the words that the coverage lacks', () => {
    expect(silence('how much did Tom Rask pay for the mill').missing).toEqual(
      expect.arrayContaining(['Rask']),
    );
  });
});
