import { searchesOf } from '../../../src/core/answer/searches';
import { answerInquiry } from '../../../src/core/answer/answer-inquiry';
import { makeArticle } from '../../support/articles';
import { asking, toolsOf } from '../../support/answer-tools';

const tools = toolsOf([
  makeArticle({ id: 'dam', publisher: 'The Post', body: 'Rosa Quill opened the dam of Orsley.' }),
  makeArticle({ id: 'mill', publisher: 'The Echo', body: 'Umar Shah sold the mill.' }),
  makeArticle({ id: 'zoo', publisher: 'The Herald', body: 'Lions came.' }),
]);
/** Each search as its words, lent ones in brackets, and where it looks. */
const searched = (text: string, given: Parameters<typeof asking>[0] = {}): readonly string[] =>
  searchesOf(text, tools, asking(given)).map(
    ({ question, outlet, article, period }) =>
      `${question.terms.map((term) => term.text).join(' ')} in ${article ?? outlet ?? 'all'}${period ? ` of ${period.from ?? ''}` : ''}`,
  );

describe('the searches that a message may lead to', () => {
  it.each<[string, string, string[]]>([
    ['a question', 'Who opened the dam?', ['opened dam in all']],
    ['two', 'Who opened the dam? Who sold the mill?', ['opened dam in all', 'sold mill in all']],
    [
      'one that names an outlet, as a silence tells what others have',
      'Who opened the dam according to The Post?',
      ['opened dam in The Post', 'opened dam in all'],
    ],
    ['nothing', '  ', []],
    ['too much', 'who? '.repeat(2_000), []],
  ])('are those of %s', (_, text, searches) => {
    expect(searched(text)).toEqual(searches);
  });

  it('go to each outlet that is compared', () => {
    const searches = searched('Compare what the outlets say about the dam');
    expect(searches).toEqual(expect.arrayContaining(['dam in The Post', 'dam in The Echo']));
    expect(searches).toContain('dam in The Herald');
    const named = searched('Compare what The Post and The Echo say about the dam');
    expect(named).toEqual(expect.arrayContaining(['dam in The Post', 'dam in The Echo']));
    expect(named).not.toContain('dam in The Herald');
  });

  it('go to all at once where more than eight outlets are compared', () => {
    const many = toolsOf(
      Array.from({ length: 12 }, (_, at) =>
        makeArticle({ id: `a${at}`, publisher: `Paper ${at}`, body: 'The dam held.' }),
      ),
    );
    const searches = searchesOf('Compare what the outlets say about the dam', many, asking());
    expect(searches.map(({ outlet }) => outlet)).not.toContain('Paper 0');
    expect(
      searches.some(({ question }) => question.terms.map(({ text }) => text).join() === 'dam'),
    ).toBe(true);
  });

  it('stay within an article, an outlet and a period', () => {
    expect(searched('Who opened the dam?', { article: 'dam' })).toEqual(['opened dam in dam']);
    expect(searched('Who opened the dam?', { outlet: 'The Echo' })).toContain(
      'opened dam in The Echo',
    );
    expect(searched('Who opened the dam?', { from: '2020-01-01' })).toEqual([
      'opened dam in all of 2020-01-01',
    ]);
  });

  it('are made again for the time that is preferred', () => {
    const searches = searched('Who opened the dam in 2020?', { today: '2021-01-01' });
    expect(searches).toHaveLength(2);
    expect(searches[1]).toMatch(/of 2020-01-01$/u);
  });

  it('want what a follow-up leans on', () => {
    const { memory } = answerInquiry('Who opened the dam of Orsley?', tools, asking());
    const earlier = memory === null ? [] : [memory];
    const [search, typed] = searchesOf('And how much did it cost?', tools, asking({ earlier }));
    expect(search?.about).toBe('dam');
    expect(search?.question.terms.map(({ text }) => text)).toContain('dam');
    // and in its own words
    expect(typed?.question.terms.map(({ text }) => text)).toEqual(['cost']);
  });
});
