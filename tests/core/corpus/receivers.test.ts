import { receiverIn } from '../../../src/core/corpus/receivers';
import { makeArticle } from '../../support/articles';
import { engineOf } from '../../support/coverage';
import { english } from '../../support/facts';

/** The name of whom a sentence tells that a prize went to; null where it tells of none. */
function receiverOf(sentence: string): string | null {
  const tokens = english.readTokens(sentence);
  const [from = 0, to = 0] = receiverIn(tokens) ?? [];
  return to === from ? null : sentence.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

describe('whom a prize went to', () => {
  it.each([
    ['The prize went to Iris Holden for her first novel.', 'Iris Holden'],
    ['It lost the order for the new trams in Ostvik, which has gone to Brand AG.', 'Brand AG'],
    ['The gold medal was awarded to Mo Berg.', 'Mo Berg'],
    ['The seat fell to the Greens in May.', 'Greens'],
    ['The licence will go to Bay Ferries.', 'Bay Ferries'],
  ])('is named: %s', (sentence, name) => {
    expect(receiverOf(sentence)).toBe(name);
  });

  it.each([
    'The minister went to Ardal.',
    'The prize did not go to Iris Holden.',
    'The contract went to a firm from the north.',
    'The prize is worth 4,000 crowns.',
    'To Iris Holden it was a prize.',
  ])('is not read into other sentences: %s', (sentence) => {
    expect(receiverOf(sentence)).toBeNull();
  });
});

describe('who won', () => {
  const marked = (body: string, question: string): string | null => {
    const [first] = engineOf([makeArticle({ headline: 'Local news', body })]).ask(question).outcome
      .excerpts;
    return first?.highlight ? first.text.slice(...first.highlight) : null;
  };
  it.each([
    [
      'Omar Reyes failed to win the tender, which went to Brand AG.',
      'Who won the tender?',
      'Brand AG',
    ],
    [
      'Bo Stern did not get the seat, which fell to Iris Holden.',
      'Who got the seat?',
      'Iris Holden',
    ],
    ['The prize went to Iris Holden, a baker from Ostvik.', 'Who won the prize?', 'Iris Holden'],
  ])('is whom it went to: %s', (body, question, name) => {
    expect(marked(body, question)).toBe(name);
  });

  it('is not told by whom it went to where it is asked who lost it', () => {
    expect(marked('The seat fell to the Greens in May.', 'Who lost the seat?')).not.toBe('Greens');
  });
});
