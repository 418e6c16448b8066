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

const papers = engineOf(
  [
    makeArticle({
      headline: 'Old kiln to become a library',
      publisher: 'Brisk Gazette',
      body: 'The old kiln in Brisk will become a library, the council decided on Monday.',
    }),
    makeArticle({
      headline: 'Anger over kiln plan',
      publisher: 'Quarle Post',
      body: 'Potters in Brisk want the kiln to stay a kiln. Their guild collected 700 signatures.',
    }),
  ],
  { position: 'eager' },
);

describe('a question that is asked again of another outlet', () => {
  it('is answered as it would be in full, whatever the first outlet answered', () => {
    const first = papers.ask('what did the Quarle Post say about the kiln?');
    const [alone] = papers.ask('what did the Brisk Gazette say about the kiln?').outcome.excerpts;
    const again = papers.ask('and the Brisk Gazette?', { conversation: [first] }).outcome;
    expect(first.outcome.excerpts[0]?.text).toContain('Potters');
    expect(alone?.text).toContain('library');
    expect(again.excerpts[0]?.text).toBe(alone?.text);
  });
});

describe('a part that leans on the one before it in a message', () => {
  it.each([
    ['Who is Olav Brekke and has he bought the old quay?', 'Tarn Shipping'],
    ['Who is Olav Brekke, and who was the loser?', 'Ida Lorn'],
  ])('is answered beside what that one is about: %j', (text, words) => {
    const texts = engine.ask(text).outcome.excerpts.map((excerpt) => excerpt.text);
    expect(texts[0]).toContain('Olav Brekke');
    expect(texts.join(' ')).toContain(words);
  });
});
