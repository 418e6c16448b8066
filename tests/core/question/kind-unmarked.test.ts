import { readUnmarked } from '../../../src/core/question/kind-unmarked';
import { english } from '../../support/facts';

/** The kind of a question without a question word, with its noun and the words that only carry it. */
function read(text: string): string {
  const tokens = english.readTokens(text);
  const scaffold = new Set<number>();
  const { kind, focus } = readUnmarked(
    tokens.map(({ folded }) => folded),
    tokens,
    scaffold,
  );
  const noun =
    focus === null
      ? ''
      : ` (${tokens
          .slice(...focus)
          .map(({ text: word }) => word)
          .join(' ')})`;
  return `${kind}${noun}`;
}

describe('a question without a question word', () => {
  it.each([
    ['did the dam hold', 'yes-no'],
    ['so is it over?', 'yes-no'],
    ['any survivors', 'yes-no'],
    ['number of houses lost', 'how-many (houses)'],
    ['names of the victims', 'what-name (victims)'],
    ['can you give me the names of the victims', 'what-name (victims)'],
    ['have they released the names of the victims', 'yes-no'],
    ['did the mill get the usual amount of water', 'yes-no'],
    ['has the number of ferries gone up', 'yes-no'],
    ['can you give me the number of ferries', 'how-many (ferries)'],
    ['date of the vote', 'when'],
    ['reason for the strike', 'why'],
    ['define sluice', 'what-is'],
    ['the mayor in her exact words', 'quote'],
    ['harbour master resigns?', 'yes-no'],
    ['flood', 'keyword'],
    ['', 'keyword'],
  ])('%j asks %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
