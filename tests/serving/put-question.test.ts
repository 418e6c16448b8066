import { createExampleQuestions } from '../../src/serving/example-questions';
import { createDesk } from '../../src/serving/desk';
import { putQuestion } from '../../src/serving/put-question';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';

const FULL = engineOf([makeArticle({ body: 'The bridge opened on Monday.' })]);
const EMPTY = engineOf([]);

describe('a question put to the coverage', () => {
  it.each([
    ['what it came to', FULL, 'When did the bridge open?', 'outcome'],
    ['a silence', FULL, 'Who ate the moon?', 'outcome'],
    ['the list of articles', FULL, 'What sources do you have?', 'sources'],
    ['that there is none', EMPTY, 'What sources do you have?', 'empty'],
    ['that there is nothing to quote', EMPTY, 'When did the bridge open?', 'empty'],
    ['a greeting, whatever there is', EMPTY, 'Hello!', 'outcome'],
  ] as const)('shows %s', (_what, engine, question, shows) => {
    expect(putQuestion(engine, question).shows).toBe(shows);
  });

  it('takes the same road from a terminal and from Discord', () => {
    const desk = createDesk(FULL, createExampleQuestions(FULL));
    const options = { conversation: [], explain: true };
    const question = 'When did the bridge open?';
    expect(desk.ask(question, options)).toEqual(putQuestion(FULL, question, options));
  });
});
