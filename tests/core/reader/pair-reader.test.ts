import { createEverydayWordings } from '../../../src/core/language/words/everyday-wordings';
import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { askedPairs } from '../../../src/core/reader/asked-pairs';
import { askedState } from '../../../src/core/reader/asked-state';
import { askedColumns } from '../../../src/core/reader/columns-of';
import { readPair } from '../../../src/core/reader/pair-inputs';
import { createPairNetwork } from '../../../src/core/reader/pair-network';
import { createPairReader } from '../../../src/core/reader/pair-reader';
import { encodeSentences } from '../../../src/core/reader/sentence-encodings';
import { shippedWeights, stanceWeights } from '../../../src/core/reader/shipped-weights';
import { createTokenEncoder } from '../../../src/core/reader/token-encoder';
import { askOf } from '../../support/evidence';

const weights = shippedWeights();
const encoder = createTokenEncoder(weights);
const wordings = createEverydayWordings();
const weightsOfStances = stanceWeights(weights.vectors);
const stances = { weights: weightsOfStances, encoder: createTokenEncoder(weightsOfStances) };

function readerOf(text: string, body: string) {
  const { corpus, question } = askOf(text, body);
  const encodings = encodeSentences(corpus, encoder);
  const reader = createPairReader({
    ...{ question, corpus, encodings, wordings, weights, encoder, stances },
  });
  const numberOf = (begins: string) =>
    corpus.passages.findIndex((one) => one.text.startsWith(begins));
  return { reader, corpus, question, encodings, numberOf };
}

const BODY = 'The ferry sank in a storm. It was old. Nobody came.';

describe('a question read beside passages', () => {
  it('is better answered by what tells than by what does not', () => {
    const { reader, numberOf } = readerOf('why did the ferry sink?', BODY);
    const [tells, not] = ['The ferry', 'Nobody'].map((begins) => reader.read(numberOf(begins)));
    expect(tells?.rank).toBeGreaterThan(not?.rank ?? Infinity);
    expect(tells?.answers).toBeGreaterThan(not?.answers ?? Infinity);
  });

  it('gives a stretch of the passage', () => {
    const { reader, corpus, numberOf } = readerOf('why did the ferry sink?', BODY);
    const number = numberOf('The ferry');
    const { span } = reader.read(number);
    expect(corpus.passages[number]?.text.slice(span?.start, span?.end)).toMatch(/storm/u);
  });

  it('knows the sentence before, of the same text', () => {
    const [behind, alone] = [BODY, 'It was old. Nobody came.'].map((body) => {
      const { reader, numberOf } = readerOf('how old was the ferry?', body);
      return reader.read(numberOf('It was old')).rank;
    });
    expect(behind).not.toBe(alone);
  });

  it('knows a headline from a sentence of the text', () => {
    const { reader, corpus, question, encodings, numberOf } = readerOf('what news?', 'News came.');
    const pairs = askedPairs(question, corpus, wordings.wordingsOf(question.tokens));
    const kind = QUESTION_KINDS.indexOf(question.kind);
    const asked = askedState(askedColumns(question), pairs.stems, kind, weights, encoder);
    const network = createPairNetwork(weights, asked, encodings);
    for (const [number, isHeadline] of [
      [0, true],
      [numberOf('News came'), false],
    ] as const) {
      const read = (given: boolean) =>
        network.read({ number, before: -1, isHeadline: given }, readPair(pairs, number))
          .heads[0]?.[0];
      expect(reader.read(number).rank).toBe(read(isHeadline));
      expect(read(isHeadline)).not.toBe(read(!isHeadline));
    }
  });

  it('shares its tokens out over those of the passage, each no more than whole', () => {
    const { reader, corpus, numberOf } = readerOf('why did the ferry sink?', BODY);
    const number = numberOf('The ferry');
    const { table, shares } = reader.align(number);
    const tokens = corpus.passages[number]?.tokens.length ?? 0;
    expect([table.asked, table.tokens]).toEqual([6, tokens]);
    for (let place = 0; place < table.asked; place += 1) {
      const own = shares.subarray(place * tokens, (place + 1) * tokens);
      expect(own.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(1.00001);
    }
    // "ferry" goes to "ferry" most of all
    const ferry = [...shares.subarray(3 * tokens, 4 * tokens)];
    expect(ferry.indexOf(Math.max(...ferry))).toBe(1);
  });

  it.each<[string, string, number]>([
    ['affirmed', 'Did the ferry sink?', 0],
    ['denied', 'Did anybody come?', 1],
  ])('tells where it is %s, whatever was read before', (_, asked, stance) => {
    const { reader, numberOf } = readerOf(asked, BODY);
    const number = numberOf(stance === 0 ? 'The ferry' : 'Nobody');
    const shares = reader.stance(number);
    expect(shares).toHaveLength(3);
    expect(shares.reduce((sum, share) => sum + share)).toBeCloseTo(1);
    expect(shares.indexOf(Math.max(...shares))).toBe(stance);
    const again = readerOf(asked, BODY).reader;
    again.read(numberOf('It was old'));
    again.stance(numberOf('It was old'));
    expect(again.stance(number)).toEqual(shares);
  });

  it('has no stretch, but numbers, in a passage that is not there', () => {
    const { reader } = readerOf('why did the ferry sink?', BODY);
    const { rank, answers, span } = reader.read(99);
    expect([Number.isFinite(rank), Number.isFinite(answers), span]).toEqual([true, true, null]);
  });
});
