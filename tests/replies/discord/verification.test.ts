import type { Excerpt } from '../../../src/core/outcome/outcome';
import { faultyExcerpts, verifyExcerpt } from '../../../src/replies/discord/verification';
import { engineOf } from '../../support/coverage';
import { articleOf, excerptOf, outcomeOf } from '../../support/outcomes';

const headline = excerptOf({
  text: 'Bridge reopens',
  field: 'headline',
  paragraph: 0,
  start: 0,
  end: 14,
});

describe('an excerpt', () => {
  it('is verified where its article has it to the letter', () => {
    expect(verifyExcerpt(excerptOf(), articleOf())).toBe(true);
    expect(verifyExcerpt(headline, articleOf())).toBe(true);
  });

  it('is verified in lists of the front matter', () => {
    const article = articleOf({ author: ['A. Quill', 'B. Oar'] });
    const excerpt = { text: 'A. Quill, B. Oar', paragraph: 0, start: 0, end: 16 } as const;
    expect(verifyExcerpt(excerptOf({ ...excerpt, field: 'author' }), article)).toBe(true);
  });

  it.each<readonly [string, Partial<Excerpt>]>([
    ['another word', { text: '“It fell,” said Ada Quill, the engineer.' }],
    ['a letter less', { text: '“It held,” said Ada Quill, the engineer' }],
    ['a place that is moved', { start: excerptOf().start - 1, end: excerptOf().end - 1 }],
    ['another paragraph', { paragraph: 1 }],
    ['a paragraph that is not there', { paragraph: 3 }],
    ['another headline', { headline: 'Bridge closes' }],
    ['another outlet', { outlet: 'The Other Post' }],
    ['another date', { published: null }],
    ['another link', { url: 'https://example.org' }],
    ['another article', { article: 'other' }],
    ['no words', { text: '', end: excerptOf().start }],
    ['an impossible place', { start: -40 }],
  ])('is not verified with %s', (_, fields) => {
    expect(verifyExcerpt(excerptOf(fields), articleOf())).toBe(false);
  });

  it('is not verified without its article', () => {
    expect(verifyExcerpt(excerptOf(), null)).toBe(false);
  });

  it('is told as a fault where it is not verified', () => {
    const wrong = excerptOf({ text: 'It fell' });
    const outcome = outcomeOf({ excerpts: [excerptOf(), wrong] });
    expect(faultyExcerpts(outcome, () => articleOf())).toEqual([wrong]);
    expect(faultyExcerpts(outcome, () => null)).toHaveLength(2);
  });

  it('is verified where the engine made it, from the body and from the front matter', () => {
    const article = articleOf({ author: ['Ben Oar'], alternativeHeadline: 'Ada Quill praised' });
    const engine = engineOf([article]);
    const questions = [
      'When did the bridge reopen?',
      'Who is Ada Quill?',
      'Who wrote the article?',
    ];
    const outcomes = questions.map((question) => engine.ask(question, { abstain: false }).outcome);
    const fields = outcomes.flatMap(({ excerpts }) => excerpts.map(({ field }) => field));
    expect(fields).toEqual(expect.arrayContaining(['body', 'author']));
    for (const outcome of outcomes) expect(faultyExcerpts(outcome, () => article)).toEqual([]);
  });
});
