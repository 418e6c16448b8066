import type { Outcome } from '../../src/core/outcome/outcome';
import type { GoldAnswer, GoldQuestion } from '../../src/terminal/gold';
import { createJudge } from '../../src/terminal/scoring';
import { articleOf, excerptOf, outcomeOf, silenceOf } from '../support/outcomes';

const GAZETTE = articleOf({
  id: 'gz-2021-fair',
  publisher: 'The Daily Gazette',
  aliases: ['DG'],
  headline: 'Goodwin fair',
  author: ['Jo Reed'],
  body: 'It rained.',
});
const { judge, misquotesOf } = createJudge([articleOf(), GAZETTE]);

function goldOf(
  fields: Partial<GoldQuestion> & { answer?: Partial<GoldAnswer> } = {},
): GoldQuestion {
  const { answer, ...rest } = fields;
  return {
    id: 'q1',
    question: 'who said it held?',
    category: 'who',
    dialogue: null,
    article: null,
    expectation: 'answer',
    answers: [{ source: null, answer: 'Ada Quill', part: 1, ...answer }],
    alsoOk: [],
    ...rest,
  };
}
const verdict = (gold: GoldQuestion, outcome: Outcome): string => judge(gold, outcome).verdict;

describe('a verdict', () => {
  it.each([
    ['right', goldOf(), outcomeOf()],
    ['wrong', goldOf({ answer: { answer: 'Bo Reed' } }), outcomeOf()],
    ['missed', goldOf(), silenceOf()],
    ['missed', goldOf(), outcomeOf({ excerpts: [] })],
    ['right', goldOf({ expectation: 'silence' }), silenceOf()],
    ['false answer', goldOf({ expectation: 'silence' }), outcomeOf()],
    ['right', goldOf({ expectation: 'silence' }), silenceOf({ outcome: 'conversation' })],
    ['right', goldOf({ expectation: 'chat' }), silenceOf({ outcome: 'conversation' })],
    ['not recognised', goldOf({ expectation: 'chat' }), silenceOf()],
    ['not scored', goldOf({ expectation: 'not scored' }), outcomeOf()],
  ])('is %s', (expected, gold, outcome) => {
    expect(verdict(gold, outcome)).toBe(expected);
  });

  it('is right where the first excerpt is a sentence that may be quoted, complete or not', () => {
    const gold = goldOf({ alsoOk: ['“It held,” said  Ada Quill'], answer: { answer: 'no' } });
    expect(judge(gold, outcomeOf())).toMatchObject({ isRightFirst: true, isComplete: false });
    expect(verdict(gold, outcomeOf())).toBe('incomplete');
  });

  it('is complete with one answer of each part among the first three excerpts', () => {
    const answers = [
      { source: null, answer: 'Ada Quill', part: 1 },
      { source: null, answer: 'reopened', part: 2 },
      { source: null, answer: 'opened again', part: 2 },
    ];
    const other = excerptOf({ text: 'The bridge reopened on Monday.', speaker: null });
    const late = [excerptOf(), excerptOf(), excerptOf(), other];
    expect(verdict(goldOf({ answers }), outcomeOf({ excerpts: [excerptOf(), other] }))).toBe(
      'right',
    );
    expect(verdict(goldOf({ answers }), outcomeOf({ excerpts: late }))).toBe('incomplete');
  });

  it('counts the speaker, and a publication date as a page prints it', () => {
    const spoken = excerptOf({ text: '“It held,” she said.' });
    expect(verdict(goldOf(), outcomeOf({ excerpts: [spoken] }))).toBe('right');
    const dated = excerptOf({ text: '2021-03-04', field: 'datePublished', speaker: null });
    const gold = goldOf({ answer: { answer: 'March 4, 2021' } });
    expect(verdict(gold, outcomeOf({ excerpts: [dated] }))).toBe('right');
    const odd = excerptOf({ text: 'soon', field: 'datePublished', speaker: null });
    expect(verdict(gold, outcomeOf({ excerpts: [odd] }))).toBe('wrong');
  });

  it('does not read beyond 700 characters of an excerpt', () => {
    const long = excerptOf({ text: `${'x'.repeat(700)} Ada Quill`, speaker: null });
    expect(verdict(goldOf(), outcomeOf({ excerpts: [long] }))).toBe('wrong');
  });
});

describe('the outlet of a gold answer', () => {
  const from = (source: string): string => {
    const excerpt = excerptOf({ article: GAZETTE.id });
    return verdict(goldOf({ answer: { source } }), outcomeOf({ excerpts: [excerpt] }));
  };

  it.each(['dg', 'The Daily Gazette', 'dailygazette', 'daily-gazette', 'gz', 'gz-2021-fair'])(
    'is meant by %s',
    (source) => {
      expect(from(source)).toBe('right');
    },
  );

  it.each(['hp', 'harbourpost', 'The Harbour Post', 'post-bridge'])(
    'is not meant by %s',
    (source) => {
      expect(from(source)).toBe('wrong');
    },
  );

  it('is not meant by letters within a word, and holds nothing against a reply when unknown', () => {
    const post = outcomeOf({ excerpts: [excerptOf()] });
    expect(verdict(goldOf({ answer: { source: 'gazette' } }), post)).toBe('wrong');
    expect(verdict(goldOf({ answer: { source: 'arbour' } }), post)).toBe('right');
  });
});

describe('a misquote', () => {
  const field = { article: GAZETTE.id, paragraph: 0, start: 0, end: 0, speaker: null } as const;

  it.each([
    ['a sentence in its place', excerptOf(), 0],
    ['a changed sentence', excerptOf({ text: '“It broke,” said Ada Quill.' }), 1],
    ['a sentence out of its place', excerptOf({ start: 1 }), 1],
    ['a sentence of no article', excerptOf({ article: 'none' }), 1],
    ['a headline', excerptOf({ ...field, field: 'headline', text: 'Goodwin fair' }), 0],
    ['another headline', excerptOf({ ...field, field: 'headline', text: 'Goodwin' }), 1],
    ['an author', excerptOf({ ...field, field: 'author', text: 'Jo Reed' }), 0],
    ['a missing field', excerptOf({ ...field, field: 'url', text: 'https://example.org' }), 1],
  ])('is told from %s', (_, excerpt, misquotes) => {
    expect(misquotesOf(outcomeOf({ excerpts: [excerpt] }))).toHaveLength(misquotes);
  });
});
