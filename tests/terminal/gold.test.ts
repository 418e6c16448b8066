import { readGold } from '../../src/terminal/gold';

const read = (...rows: readonly unknown[]): ReturnType<typeof readGold> =>
  readGold(rows.map((row) => JSON.stringify(row)).join('\n'), 'gold.jsonl');

describe('a gold file', () => {
  it('holds questions with their right answers', () => {
    const gold = [{ source: 'hp', quote: 'It held, she said.', answer: 'It held', part: 2 }];
    const row = { id: 'q1', question: 'what held?', category: 'what', answerable: true, gold };
    expect(read({ ...row, alsoOk: ['The bridge.'] })).toEqual([
      {
        id: 'q1',
        question: 'what held?',
        category: 'what',
        dialogue: null,
        article: null,
        expectation: 'answer',
        answers: [{ source: 'hp', answer: 'It held', part: 2 }],
        alsoOk: ['The bridge.'],
      },
    ]);
  });

  it.each([
    [{ answerable: true, expect: 'answer' }, 'answer'],
    [{ answerable: false, expect: 'chat' }, 'chat'],
    [{ answerable: false, expect: 'not-in-coverage' }, 'silence'],
    [{ answerable: false, expect: 'decline' }, 'silence'],
    [{ answerable: true, borderline: true }, 'not scored'],
  ])('tells of %j to expect %s', (fields, expectation) => {
    expect(read({ question: 'a', ...fields })[0]?.expectation).toBe(expectation);
  });

  it('numbers the turns of a dialogue and tells the first from the later ones', () => {
    const turns = [{ question: 'a' }, { question: 'b' }, { question: 'c' }];
    expect(
      read({ id: 'd1', turns }).map(({ id, category, dialogue }) => [id, category, dialogue]),
    ).toEqual([
      ['d1.1', 'dialogue-turn-1', 'd1'],
      ['d1.2', 'dialogue-turn-2+', 'd1'],
      ['d1.3', 'dialogue-turn-2+', 'd1'],
    ]);
  });

  it('gives a bare question an id, a category and a part', () => {
    expect(read({ question: 'a', answerable: true, gold: [{ quote: 'x' }] })).toMatchObject([
      {
        id: '1',
        category: 'uncategorised',
        answers: [{ source: null, answer: 'x', part: 1 }],
      },
    ]);
  });

  it.each([
    ['{"question": "a"}\n\nnot json', /^gold\.jsonl:3: not a JSON object/u],
    ['[1]', /^gold\.jsonl:1: not a JSON object/u],
    ['{"id": "q1"}', /^gold\.jsonl:1: no "question"/u],
    ['{"id": "d1", "turns": [{"question": "a"}, {}]}', /^gold\.jsonl:1: no "question"/u],
  ])('is refused with the line that cannot be used: %s', (text, message) => {
    expect(() => readGold(text, 'gold.jsonl')).toThrow(message);
  });
});
