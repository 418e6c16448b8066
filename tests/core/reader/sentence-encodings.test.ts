import { buildCorpus } from '../../../src/core/corpus/corpus';
import { SPELLING_WORDS } from '../../../src/core/reader/letter-runs';
import { encodeSentences, encodeTexts } from '../../../src/core/reader/sentence-encodings';
import { textsOf } from '../../../src/core/reader/coverage-texts';
import { shippedWeights } from '../../../src/core/reader/shipped-weights';
import { SIZES } from '../../../src/core/reader/sizes';
import { createTokenEncoder, type TokenEncoder } from '../../../src/core/reader/token-encoder';
import { makeArticle } from '../../support/articles';
import { english } from '../../support/facts';

const { state } = SIZES;
const corpus = buildCorpus(
  [makeArticle({ headline: 'Ferry sank', body: 'The ferry sank. Nobody came.' })],
  english,
);
const encoder = createTokenEncoder(shippedWeights());
const texts = textsOf(corpus, null);

const statesOf = (encodings: ReturnType<typeof encodeTexts>, number: number): readonly number[] => [
  ...encodings.states.subarray(
    (encodings.firstToken[number] ?? 0) * state,
    (encodings.firstToken[number + 1] ?? 0) * state,
  ),
];

describe('the sentences of a coverage, encoded', () => {
  it('have their states where they were prepared, and nothing before', () => {
    const encodings = encodeSentences(corpus, encoder);
    expect(encodings.states.every((value) => value === 0)).toBe(true);
    encodings.prepare(1);
    const columns = texts.columnsOf(1);
    expect(statesOf(encodings, 1)).toEqual(columns && [...encoder.encode(columns)]);
    expect(statesOf(encodings, 2).every((value) => value === 0)).toBe(true);
  });

  it('know, of each word of what was prepared, its vector and how it is spelled', () => {
    const encodings = encodeSentences(corpus, encoder);
    encodings.prepare(1);
    for (let at = encodings.firstToken[1] ?? 0; at < (encodings.firstToken[2] ?? 0); at += 1) {
      const word = encodings.words[at] ?? -1;
      const { folded, lemma, isSpelled } = texts.wordOf(word);
      const { row, spelling } = encoder.wordOf(folded, lemma);
      const bits = encodings.spellings.subarray(word * SPELLING_WORDS, (word + 1) * SPELLING_WORDS);
      expect(encodings.vectorRows[word]).toBe(row);
      expect([...bits]).toEqual(isSpelled ? [...spelling.bits] : [0, 0, 0, 0]);
      expect(encodings.spellingCounts[word]).toBe(isSpelled ? spelling.count : 0);
    }
  });

  it('are encoded once each, however often they are prepared', () => {
    let times = 0;
    const counting: TokenEncoder = {
      ...encoder,
      encode: (columns) => {
        times += 1;
        return encoder.encode(columns);
      },
    };
    const encodings = encodeTexts(texts, counting);
    for (const number of [1, 1, 2, 1]) encodings.prepare(number);
    expect(times).toBe(2);
  });

  it('take no room where they are not among those to be read', () => {
    const { firstToken, states } = encodeSentences(corpus, encoder, new Set([2]));
    expect(firstToken[2]).toBe(0);
    expect(states).toHaveLength(3 * state);
  });

  it('stay as they are where a passage is prepared that is not there', () => {
    const encodings = encodeSentences(buildCorpus([], english), encoder);
    expect(() => encodings.prepare(0)).not.toThrow();
    expect(encodings.states).toHaveLength(0);
  });
});
