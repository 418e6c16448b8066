import { askedState, type AskedState } from '../../../src/core/reader/asked-state';
import { ASKED_CLASS, tokenColumns } from '../../../src/core/reader/token-columns';
import { SIZES } from '../../../src/core/reader/sizes';
import { shippedWeights } from '../../../src/core/reader/shipped-weights';
import { createTokenEncoder } from '../../../src/core/reader/token-encoder';
import type { NetworkWeights } from '../../../src/core/reader/network-weights';
import { sharedEnglish } from '../../support/coverage';
import { identity, weightsOf } from '../../support/reader-weights';

const { state, wide } = SIZES;
const shipped = shippedWeights();
const columnsOf = (text: string) =>
  tokenColumns(sharedEnglish().readTokens(text), 28, () => ASKED_CLASS);

function askedOf(text: string, weights: NetworkWeights = shipped, kind = 0): AskedState {
  const columns = columnsOf(text);
  const stems = Int32Array.from(columns.stems, (_, at) => at);
  return askedState(columns, stems, kind, weights, createTokenEncoder(weights));
}

describe('a question as the network sees it', () => {
  it.each([
    ['ferry', 1, 4],
    ['who sold the ferry', 4, 4],
    ['who sold the ferry?', 5, 8],
  ])('of %j has %d tokens, filled up to %d', (text, length, width) => {
    const asked = askedOf(text);
    expect(asked).toMatchObject({ length, width });
    expect(asked.states).toHaveLength(width * state);
    expect([...asked.states.subarray(length * state)].every((value) => value === 0)).toBe(true);
    const encoded = createTokenEncoder(shipped).encode(columnsOf(text));
    expect([...asked.states.subarray(0, length * state)]).toEqual([...encoded]);
  });

  it('gives keys as columns: number n of token t stands at n times the width plus t', () => {
    const weights = weightsOf({
      'skip.weight': identity(state, wide),
      'part.weight': new Float32Array(SIZES.parts * wide).map((_, at) => at % wide),
      'key.weight': identity(state, state),
      'key_before.weight': identity(state, state).map((value) => 2 * value),
    });
    const { keys, keysBefore, states, width, length } = askedOf('who sold the ferry?', weights);
    expect([keys.inner, keys.outer]).toEqual([state, width]);
    for (const [token, at] of [
      [0, 3],
      [length - 1, state - 1],
    ] as const) {
      expect(states[token * state + at]).toBe(at);
      expect(keys.numbers[at * width + token]).toBe(at);
      expect(keysBefore.numbers[at * width + token]).toBe(2 * at);
    }
    expect(keys.numbers[3 * width + length]).toBe(0);
  });

  it('is, as a whole, the mean of its tokens, more of those that tell more, and its kind', () => {
    const arrays = {
      'skip.weight': identity(state, wide),
      unknown: [1, 2],
      'flag.weight': Float32Array.of(0, 0, 0, 0, 0, 0, 0, 4),
      's_asked.weight': identity(state, state),
    };
    // the first token comes to 5, the second to 1
    expect(askedOf('grelk frub', weightsOf(arrays)).whole[0]).toBeCloseTo(3, 4);
    const drawn = weightsOf({ ...arrays, 'asked_weight.weight': [9] });
    expect(askedOf('grelk frub', drawn).whole[0]).toBeCloseTo(5, 4);
    const kinds = new Float32Array(SIZES.kinds * state);
    kinds.set([10, 20], state);
    const told = weightsOf({ ...arrays, 'kind.weight': kinds });
    expect(askedOf('grelk frub', told, 0).whole[0]).toBeCloseTo(3, 4);
    expect(askedOf('grelk frub', told, 1).whole[0]).toBeCloseTo(13, 4);
    expect(askedOf('grelk frub', told, 1).whole[1]).toBeCloseTo(22, 4);
  });

  it('knows how words are spelled, but for marks and function words', () => {
    const { spellings } = askedOf('the ferry?');
    expect(spellings.map((spelling) => spelling !== null)).toEqual([false, true, false]);
  });

  it('is nothing where nothing is asked, and its numbers are still numbers', () => {
    const asked = askedOf('');
    expect(asked).toMatchObject({ length: 0, width: 0 });
    expect([...asked.whole].every(Number.isFinite)).toBe(true);
  });
});
