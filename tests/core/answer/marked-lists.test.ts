import { wholeList } from '../../../src/core/answer/marked-lists';
import { askOf, pairAt } from '../../support/evidence';
import { marked } from '../../support/marked';

/** The enumeration of which some words are an item; the words themselves where there is none. */
function listOf(question: string, body: string, words: string): string {
  const start = body.indexOf(words);
  const pair = pairAt(askOf(question, body), body.slice(0, 8));
  const { start: from, end } = wholeList({ start, end: start + words.length }, pair);
  return body.slice(from, end);
}

describe('an enumeration', () => {
  it.each([
    ['Ladders, ropes and a barrel were found.', 'ropes', 'Ladders, ropes and a barrel'],
    ['They found coins, a bell and two anchors.', 'bell', 'coins, a bell and two anchors'],
    ['Spoons, forks etc. were found.', 'forks', 'Spoons, forks etc.'],
    ['On Monday, the baker and the smith found it.', 'smith', 'the baker and the smith'],
    ['They looked for jars of salt, rope and oil.', 'rope and oil', 'jars of salt, rope and oil'],
  ])('is marked as a whole where an item is: %s', (body, item, words) => {
    expect(listOf('What was found?', body, item)).toBe(words);
  });

  it.each([
    ['of which another item is asked about', 'What was found beside the coins?', 'coins', 'bell'],
    ['of which the stretch is no item', 'What was found?', 'coins', 'the quay'],
  ])('is left alone %s', (_, question, other, item) => {
    expect(listOf(question, `They found ${other} and a bell near the quay.`, item)).toBe(item);
  });

  it.each([
    ['The yard has a gate, and a path leads to it.', 'gate'],
    ['They rejected the plan and Olga Ferm resigned.', 'plan'],
    ['They thanked Olga Ferm, the treasurer, and Nils Abt.', 'Olga Ferm'],
    ['The treasurer, Olga Ferm, and a clerk resigned.', 'Olga Ferm'],
  ])('is no row of clauses, and no role beside its name: %s', (body, item) => {
    expect(listOf('What is told?', body, item)).toBe(item);
  });

  it('is the answer to what the divers found', () => {
    const body = 'The divers found coins, a bell and two anchors near the quay.';
    expect(marked('What did the divers find?', body)).toBe('coins, a bell and two anchors');
  });
});
