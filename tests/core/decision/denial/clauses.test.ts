import fc from 'fast-check';
import { clausesOf } from '../../../../src/core/decision/denial/clauses';
import { english } from '../../../support/facts';

/** The clauses of a sentence as words, the pieces of one set apart by "|". */
const clausesIn = (text: string): readonly string[] => {
  const tokens = english.readTokens(text);
  return clausesOf(tokens).map((pieces) =>
    pieces.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end)).join(' | '),
  );
};

describe('the clauses of a sentence', () => {
  it.each([
    ['is one where nothing divides it', 'The ferry sank.', ['The ferry sank']],
    ['end at a comma', 'On Monday, the ferry sank.', ['On Monday', 'the ferry sank']],
    ['end before "but"', 'It sank but nobody drowned.', ['It sank', 'but nobody drowned']],
    ['end before "because"', 'It sank because it leaked.', ['It sank', 'because it leaked']],
    [
      'go on behind what is set in',
      'The champion, who is 29, did not come.',
      ['The champion | did not come', 'who is 29'],
    ],
    ['stay whole before "that"', 'She said that it sank.', ['She said that it sank']],
    [
      'end before "and" where another subject has its verb behind it',
      'The driver escaped and the ferry did not sink.',
      ['The driver escaped', 'and the ferry did not sink'],
    ],
    [
      'go on behind an "and" between things',
      'She sold the mill and the quay.',
      ['She sold the mill and the quay'],
    ],
    ['are none of marks alone', ', !', []],
    ['are none of nothing', '', []],
  ])('%s', (_, text, clauses) => {
    expect(clausesIn(text)).toEqual(clauses);
  });

  it('hold every word once and overlap nowhere, whatever the words', () => {
    const words = fc.array(
      fc.constantFrom('the', 'mayor', 'who', 'was', ',', 'said', 'and', 'but', 'that', '.', 'if'),
    );
    fc.assert(
      fc.property(words, (given) => {
        const tokens = english.readTokens(given.join(' '));
        const pieces = clausesOf(tokens).flat();
        const places = pieces.flatMap(({ from, to }) =>
          Array.from({ length: to - from }, (_, at) => from + at),
        );
        const own = tokens.flatMap(({ text }, at) => (/^[,.]$/u.test(text) ? [] : [at]));
        expect(pieces.every(({ from, to }) => from < to)).toBe(true);
        expect([...places].sort((a, b) => a - b)).toEqual(own);
      }),
    );
  });
});
