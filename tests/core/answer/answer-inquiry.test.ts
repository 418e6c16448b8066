import { answerInquiry, type Answered } from '../../../src/core/answer/answer-inquiry';
import type { TurnMemory } from '../../../src/core/answer/tools';
import { makeArticle } from '../../support/articles';
import { asking, toolsOf } from '../../support/answer-tools';

const tools = toolsOf([
  makeArticle({
    id: 'dam',
    publisher: 'The Post',
    headline: 'Dam opened',
    datePublished: '2021-03-04',
    body: 'Rosa Quill opened the dam of Orsley in 1984. It cost 40 million crowns, because the rock was wet.',
  }),
  makeArticle({
    id: 'mill',
    publisher: 'The Echo',
    headline: 'Mill sold',
    datePublished: '2022-05-06',
    body: 'Umar Shah sold the mill of Orsley to a baker. The dam of Orsley was opened by Rosa Quill. The Herons beat the Badgers by a score of 5-2.',
  }),
]);
const ask = (text: string, given: Parameters<typeof asking>[0] = {}): Answered =>
  answerInquiry(text, tools, asking(given));

describe('one message', () => {
  it.each<[string, string, string, string]>([
    ['a question', 'Who sold the mill of Orsley?', 'answered', 'who'],
    [
      'the articles themselves',
      'When was the article on the mill published?',
      'answered',
      'sources',
    ],
    ['which articles there are', 'Which articles do you have?', 'conversation', 'sources'],
    [
      'outlets compared',
      'Compare what the outlets say about the dam of Orsley',
      'answered',
      'compare',
    ],
    ['a timeline', 'Timeline of the dam', 'answered', 'timeline'],
    ['a greeting', 'hello', 'conversation', 'greeting'],
  ])('is answered by its own way: %s', (_, text, outcome, intent) => {
    expect(ask(text).outcome).toMatchObject({ question: text, outcome, intent });
  });

  it.each([
    ['nothing', '   ', 'empty'],
    ['too much', 'who? '.repeat(2_000), 'too-long'],
  ])('of %s is refused with its reason, and lends nothing', (_, text, reason) => {
    expect(ask(text)).toMatchObject({ outcome: { outcome: 'not-covered', reason }, memory: null });
  });

  it('is never refused by throwing', () => {
    for (const text of ['\u0000', '\ud800', '?', '🦆'.repeat(99), '(', '](', '"']) {
      expect(ask(text).outcome.question).toBe(text);
    }
  });

  it('lends to later turns what it asked, what was shown and who was spoken of', () => {
    const { memory, outcome } = ask('Who sold the mill of Orsley?');
    const [first] = outcome.excerpts;
    expect(memory).toMatchObject({
      asked: 'Who sold the mill of Orsley?',
      answer: first?.text,
      shown: { article: 'mill', end: first?.end },
      outlet: null,
    });
    expect(memory?.antecedent.person.map(({ text }) => text).join(' ')).toContain('Shah');
  });

  it('keeps whoever was spoken of until somebody else is', () => {
    const first = ask('Who sold the mill of Orsley?').memory as TurnMemory;
    const { memory } = ask('Why did the dam cost so much?', { earlier: [first] });
    expect(memory?.antecedent.person.map(({ text }) => text).join(' ')).toContain('Shah');
  });

  it('leaves what later turns may lean on as it was behind small talk and questions about the articles', () => {
    const first = ask('Who sold the mill of Orsley?').memory as TurnMemory;
    for (const text of ['thanks', 'Which articles do you have?']) {
      expect(ask(text, { earlier: [first] }).memory).toBe(first);
    }
  });

  it('asks for the reason where it is a bare "why?" behind an answer, and talks where it is not', () => {
    const first = ask('How much did the dam of Orsley cost?').memory as TurnMemory;
    expect(ask('why?', { earlier: [first] }).outcome.outcome).not.toBe('conversation');
    expect(ask('why?').outcome.outcome).toBe('conversation');
  });

  it('compares what the outlets tell of the topic that it names', () => {
    const { outcome } = ask('Compare what the outlets say about the dam of Orsley');
    expect(outcome.excerpts.map(({ outlet }) => outlet).sort()).toEqual(['The Echo', 'The Post']);
    expect(outcome.excerpts.every(({ text }) => /opened/u.test(text))).toBe(true);
  });

  it('asks for a score that nobody named a match of, alone and behind another question', () => {
    const first = ask('Who sold the mill of Orsley?').memory as TurnMemory;
    const text = 'What was the score?';
    for (const earlier of [[], [first]]) {
      const { excerpts } = ask(text, { earlier }).outcome;
      expect(excerpts.map(({ text: words }) => words)).toEqual([
        'The Herons beat the Badgers by a score of 5-2.',
      ]);
    }
    expect(ask('Who sold the mill of Orsley?').outcome.excerpts[0]?.text).toMatch(/^Umar Shah/u);
  });

  it('is put to the outlet that it names', () => {
    const { outcome, memory } = ask('Who opened the dam of Orsley according to The Echo?');
    expect(outcome.excerpts.map(({ outlet }) => outlet)).toEqual(['The Echo']);
    expect(memory?.outlet).toBe('The Echo');
  });

  it('is first put to articles of the time that it names, where that is preferred', () => {
    const articlesIn = (today?: string) =>
      ask(
        'Who opened the dam of Orsley last year?',
        today === undefined ? {} : { today },
      ).outcome.excerpts.map(({ article }) => article);
    expect(articlesIn('2022-06-01')).toEqual(['dam']);
    expect(articlesIn()).toContain('mill');
  });
});
