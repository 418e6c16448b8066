import { answerTold, type ToldFact } from '../../../src/core/answer/told-fact';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { toolsOf } from '../../support/answer-tools';

const tools = toolsOf([
  makeArticle({
    headline: 'Dam of 1984',
    body: 'The dam of 1961 held. Nobody came. The dam of 1972 fell. It rained in 1980, 1981 and 1982. In 1990 it stood. In 1991 too. In 1992 too.',
  }),
]);
const question = readQuestion('when did the dam stand', tools.corpus, tools.english, tools.lexicon);
const all = { from: 0, to: tools.corpus.passages.length };
const told = (given: Partial<ToldFact> = {}, range = all) =>
  answerTold(
    { intent: 'when', factIn: ({ dates: [date] }) => date, ...given },
    question,
    tools,
    range,
  );

describe('passages that tell a fact', () => {
  it('are those of the body, in reading order, five at most', () => {
    const finding = told();
    const marked = finding?.excerpts.map(({ text, highlight }) =>
      text.slice(...(highlight ?? [0, 0])),
    );
    expect(marked).toEqual(['1961', '1972', '1980', '1990', '1991']);
    expect(finding?.intent).toBe('when');
  });

  it('are marked by the fact, or by what is wanted of it, or not at all', () => {
    const marks = (markOf?: ToldFact['markOf']) =>
      told(markOf ? { markOf } : {})?.excerpts[0]?.highlight;
    expect(marks()).toEqual([11, 15]);
    expect(marks(({ start }) => ({ start, end: start + 2 }))).toEqual([11, 13]);
    expect(marks(() => null)).toBeNull();
  });

  it('are those alone that tell of what is asked about', () => {
    const tells = (number: number) => /dam/u.test(tools.corpus.passages[number]?.text ?? '');
    expect(told({ tells })?.excerpts.map(({ text }) => text)).toEqual([
      'The dam of 1961 held.',
      'The dam of 1972 fell.',
    ]);
  });

  it('are those within the range', () => {
    const from = tools.corpus.passages.findIndex(({ text }) => text.startsWith('In 1991'));
    expect(told({}, { ...all, from })?.excerpts.map(({ text }) => text)).toEqual([
      'In 1991 too.',
      'In 1992 too.',
    ]);
  });

  it('are as sure as the first of them answers', () => {
    const { confidence = NaN } = told() ?? {};
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThan(1);
  });

  it('are none where none tells it', () => {
    expect(told({ factIn: () => undefined })).toBeNull();
    expect(told({}, { from: 0, to: 0 })).toBeNull();
  });
});
