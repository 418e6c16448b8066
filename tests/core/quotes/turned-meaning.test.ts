import { quotedWords } from '../../../src/core/quotes/quoted-words';
import type { SourceWord } from '../../../src/core/quotes/source-words';
import {
  isDenial,
  mayTurn,
  turnsFromBefore,
  turnsFromBehind,
} from '../../../src/core/quotes/turned-meaning';

/** The words of a text as the coverage's. */
function sourceOf(text: string): readonly SourceWord[] {
  let last = 0;
  return quotedWords(text).map((word) => {
    const before = text.slice(last, word.start);
    last = word.end;
    return { ...word, passage: 0, quotation: null, before };
  });
}

/** Whether cutting a text off before "|" turns the rest. */
function turnsBefore(text: string): boolean {
  const count = quotedWords(text.slice(0, text.indexOf('|'))).length;
  const words = sourceOf(text.replace('|', ''));
  return turnsFromBefore(words.slice(0, count), words[count] as SourceWord);
}

describe('what is cut off before a quote turns it', () => {
  it.each([
    ['a condition', 'if it rains |the dam breaks'],
    ['a denial', 'it is not true that |the dam breaks'],
    ['a hedge', 'perhaps |the dam breaks'],
    ['an adverb with its comma', 'Probably, |the dam breaks'],
    ['a refusal', 'he refused to |open the dam'],
    ['nobody', 'no case of |looting was seen'],
  ])('where it is %s', (_, text) => {
    expect(turnsBefore(text)).toBe(true);
  });

  it.each([
    ['another sentence', 'if it rains we go; |the dam holds'],
    ['a clause of its own', 'we did not go, and |the dam holds'],
    ['what plainly tells', 'the engineers said |the dam holds'],
    ['what somebody thought', 'I thought, |who is that'],
    ['nothing', '|the dam holds'],
  ])('not where it is %s', (_, text) => {
    expect(turnsBefore(text)).toBe(false);
  });
});

describe('what is cut off behind a quote turns it', () => {
  it.each(['if it rains', 'unless it rains', 'perhaps', 'nothing', 'and if it rains'])(
    'where it is %j',
    (text) => {
      expect(turnsFromBehind(sourceOf(text))).toBe(true);
    },
  );

  it.each([
    '',
    'on Monday',
    'and the road is shut',
    'the dam, whether it rains or not',
    '; if it rains',
  ])('not where it is %j', (text) => {
    expect(turnsFromBehind(sourceOf(text))).toBe(false);
  });
});

it.each([
  ['not', true],
  ["isn't", true],
  ['without', true],
  ['nobody', true],
  ['only', false],
  ['perhaps', false],
])('takes %s for a denial: %s', (key, expected) => {
  expect(isDenial(key)).toBe(expected);
});

it('sees a denial, a condition and a hedge among words left out, and lets "only" be', () => {
  expect(
    ['not', 'unless', 'perhaps'].every((word) => mayTurn(quotedWords(`the ${word} dam`))),
  ).toBe(true);
  expect(mayTurn(quotedWords('only the dam'))).toBe(false);
});
