import { citationForms, citationOf } from '../../src/replies/citation-styles';
import { articleOf, excerptOf } from '../support/outcomes';
import type { Article } from '../../src/core/article/article';

const cited = (fields: Partial<Article> = {}) => citationOf(excerptOf(), articleOf(fields));

describe('a citation', () => {
  it('has every form under a name, all of them of one answer', () => {
    const citation = cited();
    expect(citationForms(citation).map(([name]) => name)).toEqual([
      ...['Plain text', 'APA', 'BibTeX', 'CSL-JSON', 'Proof'],
    ]);
    expect(citation.bibtex).toContain(`@article{verbatim-${citation.id},`);
    expect(citation.plain).toMatch(/^““It held,” said Ada Quill[^]* ¶ 2$/u);
  });

  it.each<readonly [string, Partial<Article>, string]>([
    ['nobody is named', {}, 'Bridge reopens after storm. (2021, March 4). The Harbour Post.'],
    [
      'one author',
      { author: ['Freya van Aken'] },
      'van Aken, F. (2021, March 4). Bridge reopens after storm. The Harbour Post.',
    ],
    [
      'two authors in one line',
      { author: ['Ada Quill and Tom-Lee Reyes'], datePublished: '2021-03' },
      'Quill, A., & Reyes, T. L. (2021, March). Bridge reopens after storm. The Harbour Post.',
    ],
    [
      'no date, one name and an address',
      { author: ['Reuters'], datePublished: null, url: 'https://a.example/b' },
      'Reuters. (n.d.). Bridge reopens after storm. The Harbour Post. https://a.example/b',
    ],
    [
      'a headline that asks',
      { headline: 'Who held it?' },
      'Who held it? (2021, March 4). The Harbour Post.',
    ],
  ])('in APA style where there is %s', (_, fields, reference) => {
    expect(cited(fields).apa).toBe(reference);
  });

  it('in BibTeX escapes what LaTeX reads as its own', () => {
    const { bibtex } = cited({ headline: 'Up 5% & {more} $_~^\\', author: ['Ada Quill'] });
    expect(bibtex).toContain(
      'title = {{Up 5\\% \\& \\{more\\} \\$\\_\\textasciitilde{}\\textasciicircum{}\\textbackslash{}}}',
    );
    expect(bibtex).toContain('author = {Ada Quill}');
    expect(bibtex).toContain('month = {3}');
  });

  it('in CSL-JSON gives only what the article states', () => {
    expect(JSON.parse(cited({ author: ['Ada Quill', 'AP'] }).cslJson)).toEqual({
      id: `verbatim-${cited().id}`,
      type: 'article-newspaper',
      title: 'Bridge reopens after storm',
      'container-title': 'The Harbour Post',
      author: [{ family: 'Quill', given: 'Ada' }, { literal: 'AP' }],
      issued: { 'date-parts': [[2021, 3, 4]] },
      language: 'en',
      note: 'paragraph 2',
    });
    expect(JSON.parse(cited({ datePublished: null }).cslJson)).not.toHaveProperty('issued');
  });
});
