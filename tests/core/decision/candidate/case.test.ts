import { casesOf, shortlist, type Lineup } from '../../../../src/core/decision/candidate/case';
import type { Ranked } from '../../../../src/core/reading/rank';
import type { Reading } from '../../../../src/core/reader/reader';
import { makeArticle } from '../../../support/articles';
import { caseAt, lineupIn } from '../../../support/judged';

const articles = [
  makeArticle({
    id: 'dam',
    headline: 'Dam news',
    body: 'Rosa Quill opened the dam. The dam is old. The dam of Orsley fell.',
  }),
  makeArticle({ id: 'mill', headline: 'Mill news', body: 'Umar Shah opened the dam mill.' }),
];
const lineup = lineupIn('who opened the dam', articles);

describe('the candidates of a question', () => {
  it('are short-listed where the reader read them, likeliest first', () => {
    const read = (rank: number, answers: number) => ({ rank, answers }) as Reading;
    const one = (number: number, score: number) => ({ number, score }) as Ranked;
    const listed = shortlist({
      ranked: [one(1, 2), one(2, 2), one(3, 0), one(4, 9), one(5, 2)],
      read: new Map([
        [5, read(1, 0)],
        [1, read(1, 0)],
        [2, read(1, 2)],
        [3, read(5, 0)],
      ]),
    } as Partial<Lineup> as Lineup);
    // 4 was not read; 1 and 5 are worth the same, so that the order of the text decides
    expect(listed.map(({ number }) => number)).toEqual([3, 2, 1, 5]);
  });

  it('are those near the first, the first four however far, or of those that are meant', () => {
    const numbers = [1, 2, 3, 4, 5, 6];
    const far = {
      ranked: numbers.map((number) => ({ number, score: 0 }) as Ranked),
      read: new Map(
        numbers.map((number) => [number, { rank: -3 * number, answers: 0 } as Reading]),
      ),
    } as Partial<Lineup> as Lineup;
    const listed = (isMeant?: (number: number) => boolean): readonly number[] =>
      shortlist(far, isMeant).map(({ number }) => number);
    expect(listed()).toEqual([1, 2, 3, 4]);
    expect(listed((number) => number > 4)).toEqual([5, 6]);
    const near = numbers.map(
      (number) => [number, { rank: -number, answers: 0 } as Reading] as const,
    );
    expect(shortlist({ ...far, read: new Map(near) })).toHaveLength(6);
  });

  it('have those of their own article for rivals, best first', () => {
    const { rivals, one } = caseAt(lineup, 'Rosa');
    expect(rivals.length).toBeGreaterThan(1);
    expect(rivals).not.toContain(one);
    expect(rivals.every(({ passage }) => passage.article.id === 'dam')).toBe(true);
    expect(
      caseAt(lineup, 'Umar').rivals.every(({ passage }) => passage.article.id === 'mill'),
    ).toBe(true);
    const scores = rivals.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('have their place in the ranking', () => {
    for (const { one, place } of casesOf(lineup, lineup.ranked))
      expect(lineup.ranked[place]).toBe(one);
  });

  it('have the best two of what is new in them, the better first, and least where nothing is', () => {
    const [best, second] = caseAt(lineup, 'Rosa').phrases;
    expect(best).toBeGreaterThan(second);
    const dam = lineupIn('who opened the dam', [
      makeArticle({ headline: 'News', body: 'The dam opened.' }),
    ]);
    expect(caseAt(dam, 'The dam').phrases).toEqual([-12, -12]);
  });

  it('know how well the best of their rivals’ phrases answers', () => {
    const rosa = caseAt(lineup, 'Rosa');
    const { rivals, phraseElsewhere } = caseAt(lineup, 'The dam is');
    expect(rivals.map(({ number }) => number)).toContain(rosa.one.number);
    expect(phraseElsewhere).toBeGreaterThanOrEqual(rosa.phrases[0]);
  });

  it('are told what speaks against them', () => {
    const when = lineupIn('when was the dam opened', articles);
    expect(caseAt(when, 'Rosa').signs.map(({ name }) => name)).toContain('date-missing');
    expect(caseAt(lineup, 'Rosa').signs).toEqual([]);
  });

  it('make no case where they were not read', () => {
    const [first] = lineup.ranked;
    expect(first && casesOf({ ...lineup, read: new Map() }, [first])).toEqual([]);
    expect(casesOf(lineup, [])).toEqual([]);
  });
});
