import { checkQuotes } from '../../../../src/core/quotes/check-quotes';
import { makeArticle } from '../../../support/articles';
import { engineOf } from '../../../support/coverage';
import { english, readArticle } from '../../../support/facts';

const BODY =
  '"Warden Ilse Thorn told us: \'The weir is rotten,\' and we left," said Nils Abt. ' +
  '“My father said ‘go home’ and I don’t know why,” said Mo Berg.';

const speakers = (body: string): readonly (readonly [string, string | null])[] =>
  readArticle(body).facts.quotations.map(({ start, end, speaker, passage }) => [
    readArticle(body).passages[passage]?.text.slice(start, end) ?? '',
    speaker,
  ]);

describe('a quotation within a quotation', () => {
  it('is given to who is named as saying it, the whole to who says it all', () => {
    expect(speakers(BODY)).toEqual(
      expect.arrayContaining([
        ['The weir is rotten,', 'Ilse Thorn'],
        ["Warden Ilse Thorn told us: 'The weir is rotten,' and we left,", 'Nils Abt'],
      ]),
    );
  });

  it('stays with who says it all where nobody is named for it', () => {
    expect(speakers(BODY).filter(([words]) => words.includes('go home'))).toEqual([
      ['My father said ‘go home’ and I don’t know why,', 'Mo Berg'],
    ]);
  });

  it.each([
    ['Ilse Thorn said: "The weir is rotten."', 'verbatim', 'Ilse Thorn'],
    ['Nils Abt said: "The weir is rotten."', 'misattributed', 'Ilse Thorn'],
    ['Nils Abt: "told us: The weir is rotten, and we left"', 'verbatim', 'Nils Abt'],
  ])('is checked as the words of that one: %s', (text, verdict, saidBy) => {
    const { corpus } = engineOf([makeArticle({ headline: 'The weir', body: BODY })]);
    const [quote] = checkQuotes(corpus, text, english).quotes;
    expect(quote).toMatchObject({ verdict, saidBy });
  });
});

it('names the inner speaker beside the inner words', () => {
  const engine = engineOf([makeArticle({ headline: 'The weir', body: BODY })]);
  const [first] = engine.ask('What did Ilse Thorn say?', { abstain: false }).outcome.excerpts;
  const words = first?.text.slice(...(first.highlight ?? [0, 0])) ?? '';
  expect(words.includes('we left') ? 'Nils Abt' : 'Ilse Thorn').toBe(first?.speaker);
});
