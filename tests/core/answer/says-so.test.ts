import { asksWhoSays } from '../../../src/core/answer/says-so';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    id: 'quay',
    body: [
      'The quay was shut on Monday. Engineer Tom Rask of the port authority said that 340 lorries a day had been sent over Dorn.',
      'The repairs cost 9 million crowns.',
    ].join('\n\n'),
  }),
]);
const first = engine.ask('How many lorries a day were sent over Dorn?');

describe('who says what was shown', () => {
  it.each(['who says so?', 'and says who?', 'according to whom', 'which paper said that?'])(
    'is the speaker of the answer before, marked in it: %s',
    (question) => {
      const { outcome } = engine.ask(question, { conversation: [first] });
      const [excerpt] = outcome.excerpts;
      expect(excerpt?.text).toBe(first.outcome.excerpts[0]?.text);
      expect(excerpt?.speaker).toBe('Tom Rask');
      expect(excerpt?.text.slice(...(excerpt.highlight ?? [0, 0]))).toContain('Tom Rask');
    },
  );

  it('is the article itself where it names nobody: nothing is marked', () => {
    const before = engine.ask('How much do the repairs cost?');
    const { outcome } = engine.ask('who says that?', { conversation: [before] });
    expect(outcome.excerpts[0]).toMatchObject({
      text: before.outcome.excerpts[0]?.text,
      highlight: null,
      speaker: null,
    });
  });

  it('may be asked again, and the answer stays what is spoken of', () => {
    const second = engine.ask('says who?', { conversation: [first] });
    const { outcome } = engine.ask('who said so?', { conversation: [first, second] });
    expect(outcome.excerpts[0]?.text).toBe(first.outcome.excerpts[0]?.text);
  });

  it('is not asked of a silence', () => {
    const silent = engine.ask('Who painted the lighthouse?', { conversation: [first] });
    const { outcome } = engine.ask('says who?', { conversation: [first, silent] });
    expect(outcome.excerpts[0]?.text).not.toBe(first.outcome.excerpts[0]?.text);
  });

  it.each(['who said that the quay was shut?', 'who said so much?', 'who says the mayor is ill'])(
    'is not asked by %j',
    (text) => {
      expect(asksWhoSays(text)).toBe(false);
    },
  );
});
