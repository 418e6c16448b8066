import type { Case } from '../../../../src/core/decision/candidate/case';
import { STANDING } from '../../../../src/core/decision/judging/standing';
import { FEATURES } from '../../../../src/core/reading/features';
import type { Ranked } from '../../../../src/core/reading/rank';
import { makeArticle } from '../../../support/articles';
import { valuesOf } from '../../../support/evidence';
import { caseAt, lineupIn } from '../../../support/judged';

const given = caseAt(
  lineupIn('who opened the dam', [
    makeArticle({ headline: 'Dam news', body: 'Rosa Quill opened the dam. The dam is old.' }),
  ]),
  'Rosa',
);
const rival = (score: number): Ranked => ({ ...given.one, score, features: given.one.features });
const standing = (change: Partial<Case> = {}, lineup: Partial<Case['lineup']> = {}) => {
  const values = valuesOf(STANDING, {
    ...given,
    ...change,
    lineup: { ...given.lineup, ...lineup },
  });
  return (name: string): number => values.get(name) ?? NaN;
};
const { score } = given.one;

describe('how a candidate stands among the others', () => {
  it.each([
    ['nobody', [], 5],
    ['one that is behind', [score - 2], 2],
    ['one that is ahead', [score + 2], -2],
    ['one that is far behind', [score - 99], 5],
    ['one that is far ahead', [score + 99], -5],
  ])('leads over %s', (_, rivals, lead) => {
    expect(standing({ rivals: rivals.map(rival) })('lead')).toBeCloseTo(lead, 9);
  });

  it('counts rivals close behind it or ahead, and all of them', () => {
    const beside = standing({ rivals: [score + 3, score - 0.5, score - 1, score - 4].map(rival) });
    expect(beside('rivals')).toBeCloseTo(Math.log(3), 9);
    expect(beside('candidates')).toBeCloseTo(Math.log(6), 9);
  });

  it('has the whole of its article alone, and half of it beside its equal', () => {
    expect(standing({ rivals: [] })('share')).toBe(1);
    expect(standing({ rivals: [rival(score)] })('share')).toBeCloseTo(0.5, 9);
  });

  it('is behind the first of all', () => {
    expect(standing({}, { ranked: [rival(score + 2)] })('behind')).toBeCloseTo(2, 9);
    expect(standing({}, { ranked: [rival(score + 99)] })('behind')).toBe(5);
    expect(standing({}, { ranked: [] })('behind')).toBe(0);
    expect(standing({ place: 3 })('inverse-place')).toBe(0.25);
  });

  it('knows how much of the question its best rival has', () => {
    const features = new Float64Array(FEATURES.length);
    features[FEATURES.findIndex(({ name }) => name === 'overlap-background')] = 0.75;
    expect(standing({ rivals: [{ ...rival(0), features }] })('rival-overlap')).toBe(0.75);
    expect(standing({ rivals: [] })('rival-overlap')).toBe(0);
  });

  it('knows where it stands in the coverage', () => {
    expect(standing()('front-matter')).toBe(0);
    const headline = caseAt(given.lineup, 'Dam news');
    expect(valuesOf(STANDING, headline).get('front-matter')).toBe(1);
    expect(standing({}, { range: { from: 4, to: 4 } })('scope')).toBe(0);
    expect(standing({}, { range: { from: 4, to: 24 } })('scope')).toBeCloseTo(Math.log(20), 9);
    expect(standing()('own-length')).toBeCloseTo(given.one.passage.tokens.length / 30, 9);
  });

  it('holds its best phrase against its second, and against those of its rivals', () => {
    const beside = standing({ phrases: [3, 1], phraseElsewhere: 4 });
    expect(['best', 'lead', 'elsewhere'].map((name) => beside(`phrase-${name}`))).toEqual([
      3, 2, -1,
    ]);
    const far = standing({ phrases: [3, -12], phraseElsewhere: -12 });
    expect([far('phrase-lead'), far('phrase-elsewhere')]).toEqual([5, 5]);
  });
});
