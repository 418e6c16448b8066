import fc from 'fast-check';
import { analyseArticle } from '../../../src/core/corpus/analysed-article';
import { articleWordsOf, WORD_SORTS } from '../../../src/core/corpus/article-words';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const analysedOf = (body: string) =>
  analyseArticle(makeArticle({ headline: 'News', body }), english);

const piece = fc.constantFrom(
  ...['Rosa Quill', 'e-mail', 'the', 'ferries', 'ferry', 'US', 'us', '1984', ',', '.', 'she', '-'],
  ...['well-to-do', 'sank', 'on Tuesday', '“', '\n\n', '🦆', 'Ävre'],
);
const bodies = fc.array(piece, { maxLength: 24 }).map((words) => words.join(' '));

describe('the words of an article', () => {
  it('say of every token what the token says', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const analysed = analysedOf(body);
        const words = articleWordsOf(analysed);
        const strings = words.strings();
        for (const [number, { tokens }] of analysed.passages.entries()) {
          const from = words.firstToken[number] ?? -1;
          expect((words.firstToken[number + 1] ?? -1) - from).toBe(tokens.length);
          for (const [at, token] of tokens.entries()) {
            const word = words.tokens[from + at] ?? -1;
            const sorts = words.sorts[word] ?? -1;
            expect(
              [words.folded, words.stems, words.lemmas].map((of) => strings[of[word] ?? -1]),
            ).toEqual([token.folded, token.stem, token.lemma]);
            expect((sorts & WORD_SORTS.mark) !== 0).toBe(token.kind === 'mark');
            expect((sorts & WORD_SORTS.number) !== 0).toBe(token.kind === 'number');
            expect((sorts & WORD_SORTS.stop) !== 0).toBe(token.isStop);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are each a word once, and each string once', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { strings, folded, stems, lemmas, sorts } = articleWordsOf(analysedOf(body));
        const keys = [...folded].map((form, at) => [form, stems[at], lemmas[at], sorts[at]].join());
        expect(new Set(keys).size).toBe(keys.length);
        expect(new Set(strings()).size).toBe(strings().length);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['e-mail', 'email', true],
    ['ferry', null, false],
  ])('have a form without its hyphen: %s', (text, joined, hyphened) => {
    const words = articleWordsOf(analysedOf(`then ${text} came`));
    const strings = words.strings();
    const word = [...words.folded].findIndex((form) => strings[form] === text);
    expect(strings[(words.joined[word] ?? 0) - 1] ?? null).toBe(joined);
    expect(((words.sorts[word] ?? 0) & WORD_SORTS.hyphened) !== 0).toBe(hyphened);
  });

  it('hold apart what is written alike and read otherwise', () => {
    const words = articleWordsOf(analysedOf('Some of us told the US.'));
    const strings = words.strings();
    const stems = [...words.folded].flatMap((form, at) =>
      strings[form] === 'us' ? [strings[words.stems[at] ?? -1]] : [],
    );
    expect(stems.sort()).toEqual(['US', 'us']);
  });

  it('say which stems each passage means without writing them', () => {
    const analysed = analysedOf('Rosa Quill rose. She slept.');
    const { strings, firstImplied, implied } = articleWordsOf(analysed);
    for (const [number, meant] of analysed.implied.entries()) {
      const own = [...implied].slice(firstImplied[number], firstImplied[number + 1]);
      expect(own.map((stem) => strings()[stem])).toEqual(meant);
    }
    expect(implied.length).toBeGreaterThan(0);
  });

  it('are read once', () => {
    const analysed = analysedOf('It held.');
    expect(articleWordsOf(analysed)).toBe(articleWordsOf(analysed));
  });
});
