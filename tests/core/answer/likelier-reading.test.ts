import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';

// which reading is taken is told here, not how sure an answer must be
const engine = engineOf(
  [
    makeArticle({
      headline: 'Council sells the quay',
      publisher: 'The Harbour Post',
      body:
        'The council of Ostra has sold the old quay for 9 million crowns to Tarn Shipping. The loser was the firm of Ida Lorn.\n\n' +
        '"We are glad," its treasurer, Olav Brekke, said. The yard of Tarn Shipping is meant for 40 boats.',
    }),
  ],
  { position: 'eager' },
);
const after = (first: string, second: string) =>
  engine.ask(second, { conversation: [engine.ask(first)] }).outcome;

describe('a clause that may go on with the question before', () => {
  it.each([
    ['quay sale price', "who's the treasurer", 'Olav Brekke', null],
    ['who bought the quay', 'who was the loser', 'Ida Lorn', null],
    ['who bought the quay', 'for how much?', '9 million crowns', 'quay'],
  ])('is read as it is likelier answered: after %j %j', (first, second, words, lent) => {
    const { excerpts, understoodAs } = after(first, second);
    expect(excerpts[0]?.text ?? '').toContain(words);
    if (lent === null) expect(understoodAs ?? '').not.toContain('(');
    else expect(understoodAs).toContain(lent);
  });
});
