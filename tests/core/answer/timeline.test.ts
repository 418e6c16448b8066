import { isTimelineRequest } from '../../../src/core/answer/timeline';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    id: 'dam',
    datePublished: '2021-05-30',
    body: [
      'The dam of Orsley reopened on 12 May 2021. It was built in 1961.',
      'The dam cracked on 4 March 2021. A ferry sank on 1 January 2020.',
      'The mayor praised the dam.',
    ].join('\n\n'),
  }),
]);

describe('a request for a timeline', () => {
  it.each([
    'timeline of the flood',
    'Give me a time-line',
    'chronology please',
    'what order did it happen in',
    'list them in chronological order',
    'what are the key dates',
  ])('is seen: %s', (text) => {
    expect(isTimelineRequest(text)).toBe(true);
  });

  it.each(['', 'When did the dam open?', 'Who ordered the dam?', 'in order to win', 'timelines?'])(
    'is not seen in: %s',
    (text) => {
      expect(isTimelineRequest(text)).toBe(false);
    },
  );
});

describe('a timeline', () => {
  it('tells what names a date in the order of the dates, and points at them', () => {
    const { intent, excerpts } = engine.ask('timeline of the dam').outcome;
    expect(intent).toBe('timeline');
    const dates = excerpts.map(({ text, highlight }) => text.slice(...(highlight ?? [])));
    expect(dates.join(' | ')).toMatch(/4 March 2021 \| .*12 May 2021/u);
    expect(excerpts.every(({ text }) => !text.includes('praised'))).toBe(true);
  });

  it('keeps to its topic', () => {
    const { excerpts } = engine.ask('timeline of the ferry').outcome;
    expect(excerpts.map(({ text }) => text)).toEqual(['A ferry sank on 1 January 2020.']);
  });

  it('holds what only means its topic', () => {
    const told = engineOf([
      makeArticle({
        body: 'Rosa Quill founded the Orsley ferry on 2 May 2018. She sold it on 9 June 2020. The dam cracked on 1 July 2020.',
      }),
    ]);
    const { excerpts } = told.ask('timeline of Rosa Quill').outcome;
    const dates = excerpts.map(({ text, highlight }) => text.slice(...(highlight ?? [])));
    expect(dates).toEqual(['2 May 2018', '9 June 2020']);
  });

  it('guesses nothing where no date is given', () => {
    const { outcome, excerpts } = engine.ask('timeline of the zeppelin').outcome;
    expect(outcome).not.toBe('answered');
    expect(excerpts).toEqual([]);
  });

  it('tells what two outlets tell of one date once', () => {
    const body = 'The dam of Orsley reopened on 12 May 2021.';
    const both = engineOf([
      makeArticle({ id: 'one', publisher: 'Post', datePublished: '2021-05-30', body }),
      makeArticle({
        ...{ id: 'two', publisher: 'Echo', datePublished: '2021-05-31' },
        body: 'On 12 May 2021 the dam of Orsley reopened, the mayor said.',
      }),
    ]);
    expect(both.ask('timeline of the dam').outcome.excerpts).toHaveLength(1);
  });
});
