import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

const engine = engineOf([
  makeArticle({
    id: 'quay',
    body: [
      'The quay was shut on Monday. Engineer Tom Rask of the port authority said that 340 lorries a day had been sent over Dorn.',
      '“The stones are loose,” said Rask. The harbour master, Ada Rask-Holm, walked by.',
      'Olga Fenn, who sells bread there, would not comment. Pia Horn sold fish.',
    ].join('\n\n'),
  }),
]);
const shown = (question: string): readonly string[] =>
  engine.ask(question).outcome.excerpts.map(({ text }) => text);

describe('what somebody said', () => {
  it.each(['What did Tom Rask say?', 'what did rask say', 'What did Mr Rask say?'])(
    'is answered by what the coverage gives as theirs alone: %s',
    (question) => {
      const texts = shown(question);
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) expect(text).toMatch(/340 lorries|stones are loose/u);
    },
  );

  it.each(['What did Pia Horn say?', 'What did Anna Rask say?', 'What did Tom Fenn say?'])(
    'is not made up of the words of others: %s',
    (question) => {
      expect(shown(question).join(' ')).not.toMatch(/340 lorries|stones are loose/u);
    },
  );

  it('is asked of whoever was spoken of', () => {
    const first = engine.ask('Who is Tom Rask?');
    const { outcome } = engine.ask('what did he say', { conversation: [first] });
    expect(outcome.excerpts[0]?.text).toMatch(/340 lorries|stones are loose/u);
  });

  it('leaves a question about a thing to what answers it', () => {
    expect(shown('What did Tom Rask say about the bread?').join(' ')).not.toContain('340 lorries');
  });
});
