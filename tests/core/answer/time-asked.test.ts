import fc from 'fast-check';
import { createEngine } from '../../../src/core/answer/engine';
import { searchesOf } from '../../../src/core/answer/searches';
import { timeAsked } from '../../../src/core/answer/time-asked';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { createLexicon } from '../../../src/core/language/words/create-lexicon';
import { makeArticle } from '../../support/articles';
import { sharedEnglish } from '../../support/coverage';

const english = sharedEnglish();
const TODAY = '2021-04-04';

describe('the time that a question names', () => {
  it.each<[string, string | null, string | null]>([
    ['Who won the vote in 2014?', '2014-01-01', '2014-12-31'],
    ['Who was mayor of Kessel last year?', '2020-01-01', '2020-12-31'],
    ['What did the council decide in October 2014?', '2014-10-01', '2014-10-31'],
    ['What burned on 8 October 2014?', '2014-10-08', '2014-10-08'],
    ['What burned yesterday?', '2021-04-03', '2021-04-03'],
    ['Who has been mayor since 2014?', null, null],
    ['Who won the 2014 cup?', null, null],
    ['Did more ferries sail in 2014 than in 2015?', null, null],
    ['Who is the mayor?', null, null],
    ['', null, null],
  ])('%s', (question, from, to) => {
    expect(timeAsked(question, english, TODAY)).toEqual(from === null ? null : { from, to });
  });

  it('is read of whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const time = timeAsked(typed, english, TODAY);
        if (time !== null) expect((time.from ?? '') <= (time.to ?? '')).toBe(true);
      }),
    );
  });
});

describe('articles of the time that a question names', () => {
  const report = (year: number, told: string) =>
    makeArticle({
      id: `mayor-${year}`,
      headline: 'A mayor for Kessel',
      datePublished: `${year}-02-08`,
      body: `${told} The vote was held in the rain.`,
    });
  const engine = createEngine(
    [
      report(2014, 'Iris Holden was elected mayor of Kessel on Sunday.'),
      report(2020, 'Tom Brandvik was elected mayor of Kessel on Sunday.'),
      report(
        2021,
        'Rosa Lind was elected mayor of Kessel, as her father was in 2014 and last year.',
      ),
    ],
    english,
  );
  const first = (question: string, today?: string) =>
    engine.ask(question, today === undefined ? {} : { today }).outcome.excerpts[0]?.article;

  it.each([
    ['Who was elected mayor of Kessel in 2014?', 'mayor-2014'],
    ['Who was elected mayor of Kessel last year?', 'mayor-2020'],
  ])('are asked first where that is wanted: %s', (question, article) => {
    expect(first(question, TODAY)).toBe(article);
  });

  it('leave the question to all others where they do not answer it', () => {
    expect(first('Who was elected mayor of Kessel in 2017?', TODAY)).toBe(
      first('Who was elected mayor of Kessel in 2017?'),
    );
  });

  it('are not asked first where the question is limited to a time already', () => {
    const question = 'Who was elected mayor of Kessel in 2014?';
    const { outcome } = engine.ask(question, { from: '2020-01-01', today: TODAY });
    expect(outcome.excerpts.map(({ article }) => article)).not.toContain('mayor-2014');
  });

  it('are as good as others unless that is wanted', () => {
    expect(first('Who was elected mayor of Kessel last year?')).toBe('mayor-2021');
  });
});

describe('what an archive is searched for', () => {
  const corpus = buildCorpus([], english);
  const periodsOf = (question: string, today: string | null) => {
    const options = { earlier: [], article: null, outlet: null, period: null, today };
    const tools = { corpus, english, lexicon: createLexicon() };
    return searchesOf(question, tools, options).map(({ period }) => period);
  };

  it('is all, and what was published in the time asked about by itself', () => {
    const question = 'Who was elected mayor of Kessel in 2014?';
    expect(periodsOf(question, TODAY)).toEqual([null, { from: '2014-01-01', to: '2014-12-31' }]);
    expect(periodsOf(question, null)).toEqual([null]);
    expect(periodsOf('Who was elected mayor of Kessel?', TODAY)).toEqual([null]);
  });
});
