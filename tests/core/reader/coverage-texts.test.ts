import fc from 'fast-check';
import { buildCorpus } from '../../../src/core/corpus/corpus';
import { textsOf } from '../../../src/core/reader/coverage-texts';
import { FLAGS, isSpelled, type TokenColumns } from '../../../src/core/reader/token-columns';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const corpus = buildCorpus(
  [
    makeArticle({
      id: 'a',
      headline: 'Ferry sank',
      body: 'Rosa Quill rose. She said it sank in 1984.',
    }),
    makeArticle({ id: 'b', headline: 'Nothing', body: '' }),
    makeArticle({
      id: 'c',
      headline: 'Ferry rose',
      body: `It was the ferry. ${'long '.repeat(90)}end.`,
    }),
  ],
  english,
);
const strings = corpus.words.numbers.words();
const all = corpus.passages.map((_, number) => number);

/** A text as its flat columns tell it, token by token. */
function flatOf(texts: ReturnType<typeof textsOf>, number: number) {
  const { firstToken, words, stems, weights } = texts;
  const tokens = [];
  for (let at = firstToken[number] ?? 0; at < (firstToken[number + 1] ?? 0); at += 1) {
    const word = texts.wordOf(words[at] ?? -1);
    tokens.push({ ...word, stem: strings[stems[at] ?? -1] ?? null, weight: weights[at] });
  }
  return tokens;
}
const tokensOf = ({ words, lemmas, stems, flags, weights }: TokenColumns) =>
  words.map((folded, at) => {
    const flag = flags[at] ?? 0;
    const stem = (flag & FLAGS.mark) === 0 ? stems[at] : null;
    return { folded, lemma: lemmas[at], isSpelled: isSpelled(flag), stem, weight: weights[at] };
  });

describe('the texts of a coverage', () => {
  const whole = textsOf(corpus, null);

  it.each(all)('say in flat columns what the columns of text %d say', (number) => {
    const columns = whole.columnsOf(number);
    if (columns === null) throw new Error(`no text ${number}`);
    expect(flatOf(whole, number)).toEqual(tokensOf(columns));
    expect(whole.written[number]).toBe(columns.written);
  });

  it('number each word once, wherever it stands', () => {
    const numbersOf = new Map<string, Set<number>>();
    for (const number of whole.words) {
      const { folded, lemma, isSpelled: spelled } = whole.wordOf(number);
      const key = `${folded} ${lemma} ${spelled}`;
      numbersOf.set(key, (numbersOf.get(key) ?? new Set()).add(number));
    }
    expect([...numbersOf.values()].every(({ size }) => size === 1)).toBe(true);
    expect(numbersOf.size).toBe(whole.wordCount);
  });

  it('are, of some, those alone, the others being empty', () => {
    fc.assert(
      fc.property(fc.subarray(all), (chosen) => {
        const some = textsOf(corpus, new Set(chosen));
        for (const number of all) {
          const isRead = chosen.includes(number);
          expect(flatOf(some, number)).toEqual(isRead ? flatOf(whole, number) : []);
          expect(some.written[number]).toBe(isRead ? whole.written[number] : 0);
        }
        expect(some.wordCount).toBe(new Set(some.words).size);
      }),
      { numRuns: 20 },
    );
  });

  it('are none of a coverage without articles', () => {
    const none = textsOf(buildCorpus([], english), null);
    expect(none).toMatchObject({ wordCount: 0 });
    expect([...none.firstToken]).toEqual([0]);
    expect(none.columnsOf(0)).toBeNull();
  });
});
