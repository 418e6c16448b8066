import { answerComparison } from '../../../src/core/answer/compare';
import type { Comparison } from '../../../src/core/question/comparison';
import { readQuestion } from '../../../src/core/question/read-question';
import { makeArticle } from '../../support/articles';
import { toolsOf } from '../../support/answer-tools';

const tools = toolsOf([
  makeArticle({
    ...{ id: 'post', publisher: 'The Post', headline: 'Dam opened', datePublished: '2021-03-04' },
    body: 'Rosa Quill opened the dam of Orsley in 1984. Engineers poured concrete through freezing winters beside granite cliffs.',
  }),
  makeArticle({
    ...{ id: 'echo', publisher: 'The Echo', headline: 'Dam opened', datePublished: '2021-05-06' },
    body: 'The dam of Orsley was opened by Rosa Quill. Fishermen protested loudly against vanished salmon, empty nets, ruined livelihoods.',
  }),
  makeArticle({
    ...{
      id: 'herald',
      publisher: 'The Herald',
      headline: 'Mill sold',
      datePublished: '2021-05-06',
    },
    body: 'Umar Shah sold the mill of Orsley.',
  }),
]);
const topicOf = (text: string) => readQuestion(text, tools.corpus, tools.english, tools.lexicon);
const compare = (
  kind: Comparison['kind'],
  topic: string | null,
  publishers: readonly string[] = [],
  period: Parameters<typeof answerComparison>[4] = null,
) =>
  answerComparison(
    { kind, topic: topic ?? '' },
    topic === null ? null : topicOf(topic),
    publishers,
    tools,
    period,
  );
const outletsOf = ({ excerpts }: ReturnType<typeof compare>): readonly string[] =>
  excerpts.map(({ outlet }) => outlet);

describe('outlets held against each other', () => {
  it('are given one excerpt each, of those that tell of the topic, the likeliest first', () => {
    const finding = compare('each', 'who opened the dam of Orsley');
    expect([...outletsOf(finding)].sort()).toEqual(['The Echo', 'The Post']);
    const chances = finding.judged.map(({ probability }) => probability);
    expect(chances).toEqual([...chances].sort((a, b) => b - a));
    expect(finding.confidence).toBe(chances[0]);
    expect(finding).toMatchObject({ intent: 'compare', reason: null });
  });

  it('are those that are named', () => {
    const finding = compare('each', 'who opened the dam of Orsley', ['The Echo', 'The Herald']);
    expect(outletsOf(finding)).toEqual(['The Echo']);
  });

  it('are those of the period alone', () => {
    const march = { from: '2021-03-01', to: '2021-03-31' };
    expect(outletsOf(compare('each', 'who opened the dam of Orsley', [], march))).toEqual([
      'The Post',
    ]);
  });

  it('keep silent where none tells of it: what is missing, or that nothing matches', () => {
    expect(compare('which', 'who painted the dam purple')).toMatchObject({
      ...{ excerpts: [], reason: 'detail-missing' },
    });
    expect(compare('which', 'tango guitarists')).toMatchObject({
      excerpts: [],
      reason: 'no-match',
    });
  });

  it('are not asked which of them tells nothing', () => {
    expect(compare('which', null)).toMatchObject({ excerpts: [], reason: 'no-match' });
  });
});

describe('many outlets held against each other', () => {
  const many = toolsOf(
    Array.from({ length: 40 }, (_, at) =>
      makeArticle({
        ...{ id: `a${at}`, publisher: `Paper ${at}`, headline: `News ${at}` },
        body:
          at < 37
            ? `Umar Shah sold mill ${at}.`
            : `Rosa Quill opened the dam of Orsley on day ${at}.`,
      }),
    ),
  );
  const outletsFor = (kind: Comparison['kind'], topic: string | null) =>
    outletsOf(
      answerComparison(
        { kind, topic: topic ?? '' },
        topic === null ? null : readQuestion(topic, many.corpus, many.english, many.lexicon),
        [],
        many,
      ),
    );

  it('are those whose sentences come nearest, wherever they stand', () => {
    expect([...outletsFor('each', 'who opened the dam of Orsley')].sort()).toEqual([
      'Paper 37',
      'Paper 38',
      'Paper 39',
    ]);
    expect(outletsFor('each', 'tango guitarists')).toEqual([]);
  });

  it('are read once an outlet and no more than eight of them', () => {
    const read: number[] = [];
    const reader: typeof many.reader = {
      read: (question, numbers) => {
        read.push(numbers.length);
        return many.reader.read(question, numbers);
      },
    };
    const topic = readQuestion('who sold the mill', many.corpus, many.english, many.lexicon);
    answerComparison({ kind: 'each', topic: '' }, topic, [], { ...many, reader });
    expect(read).toHaveLength(8);
  });
});

describe('what one outlet alone has', () => {
  it('is the sentence that is richest in words that the others never use', () => {
    const { excerpts, confidence } = compare('only-in', null, ['The Post', 'The Echo']);
    expect(excerpts.map(({ text }) => text)).toEqual([
      'Engineers poured concrete through freezing winters beside granite cliffs.',
    ]);
    expect(confidence).toBeCloseTo(14 / 16, 9);
  });

  it('is of the topic that was asked for', () => {
    const of = (topic: string) =>
      compare('only-in', topic, ['The Echo', 'The Post']).excerpts.map(({ text }) => text);
    expect(of('salmon')).toEqual([
      'Fishermen protested loudly against vanished salmon, empty nets, ruined livelihoods.',
    ]);
    expect(of('mill')).toEqual([]);
  });

  it('is nothing where there is no other outlet', () => {
    const alone = toolsOf([
      makeArticle({ publisher: 'The Post', body: 'Rosa Quill opened the dam.' }),
    ]);
    const finding = answerComparison({ kind: 'only-in', topic: '' }, null, [], alone);
    expect(finding).toMatchObject({ excerpts: [], reason: 'no-match' });
  });

  it('is shown of each where outlets are compared without a topic', () => {
    const finding = compare('each', null, ['The Post', 'The Echo']);
    expect(outletsOf(finding)).toEqual(['The Post', 'The Echo']);
  });
});
