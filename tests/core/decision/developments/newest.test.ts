import type { Judged } from '../../../../src/core/decision/judging/decide';
import { newestOf } from '../../../../src/core/decision/developments/newest';
import { makeArticle } from '../../../support/articles';
import { judgedAt, lineupIn } from '../../../support/judged';

/** The same people and places, so that all articles are about one event. */
const AROUND = 'Ada Quill spoke at Calder Quay with Tom Baird. Rosa Lind slept.';
const HOW_MANY = 'How many people did the fire at the grain store kill?';
const killed = (count: string): string => `The fire at the grain store killed ${count} people.`;

type Told = readonly [day: string | null, sentence: string, chance?: number];

/** What is newest of what articles tell, given the first; days of the newest, of what was before, of all superseded. */
function newestIn(question: string, ...told: readonly Told[]) {
  const lineup = lineupIn(
    question,
    told.map(([datePublished, sentence], at) =>
      makeArticle({
        ...{ id: `a${at}`, publisher: `P${at}`, headline: 'News', datePublished },
        body: `${sentence}\n\n${AROUND}`,
      }),
    ),
  );
  const judged = told.map(([day, sentence, probability = 0.9]): Judged => {
    const all = judgedAt(lineup, sentence);
    expect(all.one.passage.article.datePublished).toBe(day);
    return { ...all, probability };
  });
  const wordsOf = ({ one: { passage } }: Judged) => {
    const found = /\d+(?: \p{L}+)?/u.exec(passage.text);
    return found && { start: found.index, end: found.index + found[0].length };
  };
  const [given] = judged;
  if (given === undefined) throw new Error('nothing told');
  const { newest, earlier, superseded } = newestOf(given, judged, wordsOf, 'balanced');
  const dayOf = ({ one }: Judged): string | null => one.passage.article.datePublished;
  return { newest: dayOf(newest), earlier: earlier.map(dayOf), superseded: superseded.map(dayOf) };
}

const [OLD, MIDDLE, NEW] = ['2026-03-02', '2026-03-04', '2026-03-06'] as const;
const only = (day: string | null) => ({ newest: day, earlier: [], superseded: [] });

describe('what articles of several days give for one thing', () => {
  it.each<[string, string, string, string]>([
    ['a figure', HOW_MANY, killed('12'), killed('14')],
    [
      'a length of time, in whatever unit',
      'How long will the inquiry into the fire take?',
      'The inquiry into the fire will take 6 weeks.',
      'The inquiry into the fire will take 3 months.',
    ],
    [
      'a date',
      'When will the swing bridge reopen?',
      'The swing bridge will reopen on 12 May.',
      'The swing bridge will reopen on 2 June.',
    ],
    [
      'whether it is so',
      'Is the swing bridge closed?',
      'The swing bridge is closed.',
      'The swing bridge is not closed.',
    ],
  ])('is, of %s, the newest, and what was given before', (_, question, older, newer) => {
    expect(newestIn(question, [OLD, older], [NEW, newer])).toEqual({
      newest: NEW,
      earlier: [OLD],
      superseded: [OLD],
    });
    expect(newestIn(question, [NEW, newer], [OLD, older]).newest).toBe(NEW);
  });

  it('has each value once, the latest before first, and no more than two', () => {
    const days = ['2026-02-27', '2026-02-28', OLD, MIDDLE];
    const told = ['10', '11', '12', '12'].map((count, at): Told => [days[at] ?? '', killed(count)]);
    const found = newestIn(HOW_MANY, [NEW, killed('14')], ...told.slice(0, 3));
    expect(found.earlier).toEqual([OLD, '2026-02-28']);
    expect([...found.superseded].sort()).toEqual(['2026-02-27', '2026-02-28', OLD]);
  });

  it.each<[string, string, Told[]]>([
    ['the same was given', HOW_MANY, [[NEW, `In all, ${killed('12')}`]]],
    [
      'the other is the older, and the same',
      HOW_MANY,
      [[OLD, 'At the grain store 12 people were killed by the fire.']],
    ],
    ['the other has no day', HOW_MANY, [[null, killed('14')]]],
    ['the other is not likely enough', HOW_MANY, [[NEW, killed('14'), 0.01]]],
    ['the other counts those known before', HOW_MANY, [[NEW, killed('the 14')]]],
    [
      'it is asked for what was so once',
      `${HOW_MANY.slice(0, -1)} originally?`,
      [[NEW, killed('14')]],
    ],
    [
      'it is asked for what was so then',
      `${HOW_MANY.slice(0, -1)} on 4 March 2026?`,
      [[NEW, killed('14')]],
    ],
    ['no value is asked for', 'Who did the fire at the grain store kill?', [[NEW, killed('14')]]],
  ])('is what was given, where %s', (_, question, others) => {
    expect(newestIn(question, [MIDDLE, killed('12')], ...others)).toEqual(only(MIDDLE));
  });

  it.each<[string, string, string, string]>([
    [
      'somebody denies what is told',
      'Is the swing bridge closed?',
      'The swing bridge is closed.',
      'Umar Shah denied that the swing bridge is closed.',
    ],
    [
      'one gives a date and one a length of time',
      'When will the swing bridge reopen?',
      'The swing bridge will reopen on 12 May.',
      'The swing bridge will reopen in 9 weeks.',
    ],
    [
      'one gives a date and one a time of day',
      'When will the swing bridge reopen?',
      'The swing bridge will reopen on 12 May.',
      'The swing bridge will reopen at 10 am.',
    ],
    [
      'one gives a number and one a share',
      HOW_MANY,
      killed('12'),
      'The fire at the grain store killed 14 % of people.',
    ],
  ])('is what was given where %s', (_, question, given, other) => {
    expect(newestIn(question, [OLD, given], [NEW, other])).toEqual(only(OLD));
  });

  it('is what was given where that has no day', () => {
    expect(newestIn(HOW_MANY, [null, killed('12')], [NEW, killed('14')])).toEqual(only(null));
  });

  it('takes a length of time for the same in whatever unit', () => {
    const takes = (time: string): string => `The inquiry into the fire will take ${time}.`;
    const question = 'How long will the inquiry into the fire take?';
    expect(newestIn(question, [OLD, takes('4 weeks')], [NEW, takes('28 days')])).toEqual(only(OLD));
  });

  it('takes hedged figures for the same where they hardly differ', () => {
    const about = killed('about 300');
    expect(newestIn(HOW_MANY, [OLD, about], [NEW, killed('310')])).toEqual(only(OLD));
    expect(newestIn(HOW_MANY, [OLD, about], [NEW, killed('480')]).newest).toBe(NEW);
  });
});
