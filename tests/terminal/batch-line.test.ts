import fc from 'fast-check';
import { readBatchLine } from '../../src/terminal/batch-line';

const ARTICLES = new Set(['post-bridge']);
const read = (text: string, isCut = false): ReturnType<typeof readBatchLine> =>
  readBatchLine({ number: 3, text, isCut }, ARTICLES);

describe('a line of a batch', () => {
  it('is the question itself, numbered, where it is plain text', () => {
    expect(read('who said it?')).toEqual({
      id: '3',
      question: 'who said it?',
      conversation: null,
      article: null,
    });
  });

  it('asks nothing where it is blank', () => {
    expect(read(' \t')).toBeNull();
  });

  it('is read as JSON where it begins with a brace', () => {
    const line = { id: 'q1', question: 'who?', conversation: 7, article: 'post-bridge', more: 1 };
    expect(read(`  ${JSON.stringify(line)}`)).toEqual({
      id: 'q1',
      question: 'who?',
      conversation: '7',
      article: 'post-bridge',
    });
  });

  it('takes null for "not given", and an empty question as a question', () => {
    expect(read('{"id":null,"question":"","conversation":null,"article":null}')).toEqual({
      id: '3',
      question: '',
      conversation: null,
      article: null,
    });
  });

  it.each([
    ['{"question": "who', /^line 3: begins like JSON/u],
    ['{}', /^line 3: "question" must be there/u],
    ['{"question": 5}', /"question"/u],
    ['{"question": "a", "id": {}}', /"id" must be/u],
    ['{"question": "a", "conversation": []}', /"conversation" must be/u],
    ['{"question": "a", "article": "other"}', /not "other"/u],
  ])('names the line and the cure: %s', (text, fault) => {
    expect(read(text)).toMatchObject({ fault: expect.stringMatching(fault) as string });
  });

  it('does not guess at the rest of a line that was cut', () => {
    expect(read('{"question": "who"}', true)).toHaveProperty('fault');
    expect(read('who said', true)).toHaveProperty('question', 'who said');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), (text) => {
        const line = read(text.startsWith('{') ? text : `{${text}`);
        expect(line === null || 'fault' in line || typeof line.question === 'string').toBe(true);
      }),
    );
  });
});
