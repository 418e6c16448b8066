import { SIZES } from '../../../src/core/reader/sizes';
import { shippedWeights } from '../../../src/core/reader/shipped-weights';
import { FLAGS, tokenColumns } from '../../../src/core/reader/token-columns';
import { createTokenEncoder } from '../../../src/core/reader/token-encoder';
import { sharedEnglish } from '../../support/coverage';
import { identity, weightsOf } from '../../support/reader-weights';

const { state, wide, vector } = SIZES;
const weights = shippedWeights();
const columnsOf = (text: string) => tokenColumns(sharedEnglish().readTokens(text), 64, () => 0);
const statesOf = (text: string, encoder = createTokenEncoder(weights)): readonly number[][] => {
  const all = encoder.encode(columnsOf(text));
  return Array.from({ length: all.length / state }, (_, at) => [
    ...all.subarray(at * state, (at + 1) * state),
  ]);
};

describe('the states of tokens', () => {
  it('are one row a token, none for none', () => {
    expect(statesOf('The ferry sank.')).toHaveLength(4);
    expect(statesOf('')).toEqual([]);
  });

  it('know of the words beside a token and of no others', () => {
    const [one, other] = [
      statesOf('old ferry sank near Orsley'),
      statesOf('old ferry sank near Ruvo'),
    ];
    expect(other.slice(0, 3)).toEqual(one.slice(0, 3));
    expect(other[3]).not.toEqual(one[3]);
  });

  it('are the same whatever was encoded before, and once what is remembered was dropped', () => {
    const encoder = createTokenEncoder(weights);
    const first = statesOf('The ferry sank.', encoder);
    for (let at = 0; at < 20_001; at += 1) encoder.wordOf(`w${at}`, '');
    expect(statesOf('The ferry sank.', encoder)).toEqual(first);
  });

  /** Weights that hand the first sum of each token on, so that it can be read off. */
  const open = { 'skip.weight': identity(state, wide) };
  const firstOf = (
    arrays: Parameters<typeof weightsOf>[0],
    text: string,
    words?: Parameters<typeof weightsOf>[1],
  ) => createTokenEncoder(weightsOf({ ...open, ...arrays }, words)).encode(columnsOf(text))[0];

  it('are made of a word’s vector by its scale, or of what all unknown words have', () => {
    const rows = new Int8Array(vector);
    rows[0] = 50;
    const words = { words: ['ferry'], rows, scales: Float32Array.of(0.5) };
    const arrays = { 'word.weight': [1], unknown: [7] };
    expect(firstOf(arrays, 'ferry', words)).toBe(25);
    expect(firstOf(arrays, 'grelk', words)).toBe(7);
  });

  it.each([
    ['ferry', true],
    ['the', false],
    ['.', false],
  ])('tell how %s is spelled: %s', (text, isRead) => {
    const runs = new Float32Array(SIZES.runGroups * SIZES.run).fill(3);
    const sum = firstOf({ 'runs.weight': runs, 'spelling.weight': [1] }, text);
    expect(sum).toBeCloseTo(isRead ? 3 : 0, 4);
  });

  it('take in the part of speech, the class and each flag', () => {
    const flags = identity(wide, 8).fill(0);
    flags[Math.log2(FLAGS.capital)] = 10;
    flags[Math.log2(FLAGS.first)] = 100;
    flags[Math.log2(FLAGS.stop)] = 1000;
    const { parts } = columnsOf('Ferry');
    const rows = new Float32Array(SIZES.parts * wide);
    rows[(parts[0] ?? 0) * wide] = 2;
    expect(firstOf({ 'flag.weight': flags, 'part.weight': rows, 'cls.weight': [5] }, 'Ferry')).toBe(
      117,
    );
  });

  it('drop what is below nought', () => {
    expect(firstOf({ unknown: [-7] }, 'grelk')).toBe(0);
  });
});

it('gives each word its row and its spelling', () => {
  const encoder = createTokenEncoder(weightsOf({}, { words: ['see'] }));
  expect(encoder.wordOf('seen', 'see').row).toBe(1);
  expect(encoder.wordOf('grelk', 'grelk').row).toBe(0);
  expect(encoder.wordOf('grelk', 'grelk').spelling.count).toBeGreaterThan(0);
});
