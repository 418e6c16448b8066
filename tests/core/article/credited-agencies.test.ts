import fc from 'fast-check';
import type { Article } from '../../../src/core/article/article';
import { creditedAgencies } from '../../../src/core/article/credited-agencies';
import { makeArticle } from '../../support/articles';

const TEXT = 'The quay was shut on Monday.\n\nNobody was hurt, the harbour office said.';

describe('the agencies that an article credits', () => {
  it.each<readonly [string, Partial<Article>, readonly string[]]>([
    ['front matter', { agencies: ['The Associated Press'] }, ['AP']],
    [
      'front matter of several in one line',
      { agencies: ['jr/nm (AP, Reuters)'] },
      ['AP', 'Reuters'],
    ],
    ['front matter with an agency no list has', { agencies: ['Fenland Wire'] }, ['Fenland Wire']],
    ['a byline', { author: ['Associated Press'] }, ['AP']],
    ['a byline of a person there', { author: ['Jo Quill, Agence France-Presse'] }, ['AFP']],
    ['a byline of the agency’s staff', { author: ['Reuters staff'] }, ['Reuters']],
    ['the outlet, which is one', { publisher: 'Reuters' }, ['Reuters']],
    ['a dateline', { body: `ARDAL (AP) — ${TEXT}` }, ['AP']],
    ['a dateline with a day', { body: `ARDAL, May 3 (Reuters) - ${TEXT}` }, ['Reuters']],
    ['a dateline of the agency alone', { body: `AP — ${TEXT}` }, ['AP']],
    [
      'a contribution at the end',
      { body: `${TEXT}\n\nReuters contributed to this report.` },
      ['Reuters'],
    ],
    [
      'a contribution by the article “the”',
      { body: `${TEXT}\n\nThe Associated Press contributed to this story.` },
      ['AP'],
    ],
    ['initials and an agency', { body: `${TEXT}\n\ndpa/xy` }, ['dpa']],
    ['initials and agencies', { body: `${TEXT}\n\njr/nm (AFP, dpa)` }, ['AFP', 'dpa']],
    ['files', { body: `${TEXT}\n\nWith files from The Canadian Press` }, ['The Canadian Press']],
    [
      'reporters of an agency',
      { body: `${TEXT}\n\n(Reporting by Jo Quill, Reuters)` },
      ['Reuters'],
    ],
    [
      'reporters of whose names a part is a small word',
      { body: `${TEXT}\n\nAdditional reporting by Ana Inárritu, Reuters` },
      ['Reuters'],
    ],
    ['one told twice', { author: ['AP'], body: `ARDAL (AP) — ${TEXT}` }, ['AP']],
  ])('are read from %s', (_, fields, agencies) => {
    expect(creditedAgencies(makeArticle({ body: TEXT, ...fields }))).toEqual(agencies);
  });

  it.each<readonly [string, Partial<Article>]>([
    ['nothing', {}],
    ['a person', { author: ['Jo Quill'] }],
    ['a sentence that a dash parts', { body: `He told AP — and nobody else. ${TEXT}` }],
    ['a last sentence about an agency', { body: `${TEXT}\n\nReuters was sold in 2008.` }],
    ['what an agency was told', { body: `${TEXT}\n\n“We are ready,” she told AFP by telephone.` }],
    ['a text of one line', { body: 'Reuters contributed to this report.' }],
  ])('are not read from %s', (_, fields) => {
    expect(creditedAgencies(makeArticle({ body: TEXT, ...fields }))).toEqual([]);
  });

  it('are read of any text, each once', () => {
    const text = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(text, fc.array(text), (body, author) => {
        const agencies = creditedAgencies(makeArticle({ body, author }));
        expect(new Set(agencies).size).toBe(agencies.length);
      }),
    );
  });
});
