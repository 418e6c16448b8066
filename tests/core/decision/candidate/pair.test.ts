import {
  byNearness,
  isAsked,
  isAskedValue,
  otherNames,
} from '../../../../src/core/decision/candidate/pair';
import { askOf, pairAt } from '../../../support/evidence';

const BODY = 'Rosa Quill met Umar Shah in Orsley on 5 May, and nine boats sank.';
const pair = pairAt(askOf('Did Quill meet anybody where nine boats sank?', BODY), 'Rosa');
const span = (words: string): { start: number; end: number } => {
  const start = BODY.indexOf(words);
  return { start, end: start + words.length };
};

describe('a passage held against a question', () => {
  it.each([
    ['Quill', true],
    ['Umar Shah', false],
    ['boats', true],
    ['Rosa Quill', false],
    ['and', true],
  ])('is asked about %s by name: %s', (words, expected) => {
    expect(isAsked(pair, span(words))).toBe(expected);
  });

  it('takes a figure of a small word for asked only where the question says it', () => {
    expect(isAskedValue(pair, span('nine'))).toBe(true);
    const other = pairAt(askOf('Did Quill meet anybody where boats sank?', BODY), 'Rosa');
    expect(isAskedValue(other, span('nine'))).toBe(false);
  });

  it('takes a length of time for asked only where the question says how long', () => {
    const body = 'The boats sank within nine seconds.';
    const isSaid = (text: string): boolean => {
      const start = body.indexOf('nine');
      return isAskedValue(pairAt(askOf(text, body), 'The'), { start, end: body.length - 1 });
    };
    expect(isSaid('Within how many seconds did the boats sink?')).toBe(false);
    expect(isSaid('Did the boats sink within nine seconds?')).toBe(true);
    expect(isSaid('Did the boats sink within 9 seconds?')).toBe(true);
  });

  it('gives the names that were not asked about, nearest to the question’s words first', () => {
    const names = otherNames(pair, ['person']).map(({ name }) => name.id);
    expect(names).toContain('Umar Shah');
    expect(otherNames(pair, [])).toEqual([]);
  });

  it('orders stretches by their nearness, and as they stand where nothing is met', () => {
    const spans = [span('and'), span('Umar'), span('boats')];
    const boats = pairAt(askOf('what of the boats', BODY), 'Rosa');
    expect(byNearness(boats, spans)).toEqual([span('boats'), span('and'), span('Umar')]);
    const unmet = { ...pair, matches: pair.matches.map((match) => ({ ...match, tokens: [] })) };
    expect(byNearness(unmet, spans)).toEqual([span('Umar'), span('and'), span('boats')]);
  });
});
