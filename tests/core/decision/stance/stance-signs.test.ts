import { boundedLogOdds } from '../../../../src/core/decision/log-odds';
import {
  setOpposing,
  STANCE_SIGNS,
  stanceValues,
} from '../../../../src/core/decision/stance/stance-signs';
import { standpointOf } from '../../../../src/core/decision/stance/standpoint';
import { judgedAt, judgedOf } from '../../../support/candidates';

const QUESTION = 'did Berg sell the mill?';
const signs = (sentence: string, question = QUESTION): ReadonlyMap<string, number> => {
  const judged = judgedAt(judgedOf(question, sentence), sentence.slice(0, 8));
  const values = stanceValues(standpointOf(judged), 0.25);
  return new Map(STANCE_SIGNS.map(([name], at) => [name, values[at] ?? NaN]));
};

describe('the signs of a stance', () => {
  it.each([
    ['affirms', 'Berg sold the mill in May.'],
    ['denied', 'Berg denied that he sold the mill.'],
    ['spoken', 'Vera Olm said that Berg sold the mill.'],
    ['deed-told', 'Berg sold the mill.'],
    ['deed-denied', 'Berg did not sell the mill.'],
  ])('are 1 where they are there: %s', (name, sentence) => {
    expect(signs(sentence).get(name)).toBe(1);
  });

  it('are numbers for every sentence', () => {
    for (const sentence of ['Berg sold the mill.', 'The mill, said Berg, was not sold to anyone.'])
      expect([...signs(sentence).values()].every(Number.isFinite)).toBe(true);
  });

  it('tell that all is asked for and a part is told', () => {
    const question = 'did Berg sell all the mills?';
    expect(signs('Berg sold three of the mills.', question).get('affirms')).toBe(0);
    expect(signs('Berg sold all the mills.', question).get('affirms')).toBe(1);
  });

  it('have what the network reads, as log-odds of shares of 1', () => {
    const read = signs('Berg sold the mill in May.');
    const odds = ['affirmed', 'denied', 'disputed'].map((kind) => read.get(`read-${kind}`) ?? NaN);
    const shares = odds.map((one) => (Math.exp(one) * 1.001 - 0.001) / (1 + Math.exp(one)));
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(odds.indexOf(Math.max(...odds))).toBe(0);
  });

  it('take the other side up at its two places, the second beside a denial alone', () => {
    const values = new Float64Array(STANCE_SIGNS.length);
    const at = (name: string): number => STANCE_SIGNS.findIndex(([other]) => other === name);
    setOpposing(values, 0.75);
    expect([values[at('opposed')], values[at('opposed-denied')]]).toEqual([
      boundedLogOdds(0.75),
      0,
    ]);
    values[at('denied')] = 1;
    setOpposing(values, 0.75);
    expect(values[at('opposed-denied')]).toBe(boundedLogOdds(0.75));
  });

  it('bound how sure anything is', () => {
    expect(boundedLogOdds(0)).toBeCloseTo(-Math.log(1001), 9);
    expect(boundedLogOdds(1)).toBeCloseTo(Math.log(1001), 9);
  });
});
