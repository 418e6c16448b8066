import type { Subject } from '../../../../src/core/facts/quotations/cue';
import {
  fromChain,
  subjectAfter,
  subjectBefore,
} from '../../../../src/core/facts/quotations/cue-subject';
import type { Sentence } from '../../../../src/core/facts/syntax/sentence';
import { sentenceIn, wordsBetween } from '../../../support/sentences';

const placeOf = ({ tokens }: Sentence, word: string): number =>
  tokens.findLastIndex(({ text }) => text === word);

/** A subject as its words with the name in it: "The mayor [Rosa Quill]". */
function worded(sentence: Sentence, subject: Subject | null): string | null {
  if (subject === null) return null;
  const { first, next, name, isJoint } = subject;
  const words = wordsBetween(sentence, first, next);
  if (isJoint) return `${words} [both]`;
  return name === null || name.id === words ? words : `${words} [${name.id}]`;
}

describe('the subject before a verb', () => {
  it.each([
    ['is a name', 'Rosa Quill said it.', 'Rosa Quill'],
    ['is a pronoun', 'She said it.', 'She'],
    ['is a role with its name', 'The mayor, Rosa Quill, said it.', 'The mayor [Rosa Quill]'],
    [
      'is a rare role with its name',
      'The ferryhand, Oda Wirth, said it.',
      'The ferryhand [Oda Wirth]',
    ],
    [
      'is a role behind a quotation',
      '“It holds,” lock keeper Kofi Munn said.',
      'lock keeper Kofi Munn [Kofi Munn]',
    ],
    ['is a name before its role', 'Rosa Quill, a lawyer who won, said it.', 'Rosa Quill'],
    ['is a name before an age', 'Rosa Quill (43) said it.', 'Rosa Quill'],
    ['is who a clause is about', 'The man who led the inquiry said it.', 'The man'],
    ['is behind "who"', 'They met Rosa Quill, who said it.', 'Rosa Quill'],
    [
      'is before a participle',
      'Officials briefed on the plan said it.',
      'Officials briefed on the plan',
    ],
    ['is the head of a chain', 'The head of the inquiry said it.', 'The head of the inquiry'],
    ['is whom a text is from', 'A letter from Rosa Quill said it.', 'Rosa Quill'],
    ['is whose text it is', 'Rosa Quill’s letter said it.', 'Rosa Quill’s letter [Rosa Quill]'],
    ['is two people', 'Rosa Quill and Umar Shah said it.', 'Rosa Quill and Umar Shah [both]'],
    ['is past auxiliaries', 'Rosa Quill has never said it.', 'Rosa Quill'],
    ['is past a date', 'Rosa Quill, on Monday, said it.', 'Rosa Quill'],
  ])('%s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    expect(worded(sentence, subjectBefore(sentence, placeOf(sentence, 'said')))).toBe(expected);
  });

  it.each([
    ['nothing stands before it', 'Said it again.', 'Said'],
    ['a conjunction does', 'Rosa Quill rose and said it.', 'said'],
    ['a quotation does', '“It holds” said it.', 'said'],
  ])('is none where %s', (_, text, verb) => {
    const sentence = sentenceIn(text);
    expect(subjectBefore(sentence, placeOf(sentence, verb))).toBeNull();
  });
});

describe('the subject behind a verb', () => {
  it.each([
    ['is a name', '“It holds,” said Rosa Quill.', 'Rosa Quill'],
    ['is a name without what follows', '“It holds,” said Rosa Quill, a nurse.', 'Rosa Quill'],
    [
      'is a role with its name',
      '“It holds,” said the ferryhand, Oda Wirth.',
      'the ferryhand [Oda Wirth]',
    ],
    [
      'is all that hangs on a role',
      '“It holds,” said a spokesman for the board.',
      'a spokesman for the board',
    ],
    [
      'is two people',
      '“It holds,” said Rosa Quill and Umar Shah.',
      'Rosa Quill and Umar Shah [both]',
    ],
    ['is a pronoun', '“It holds,” said she.', 'she'],
  ])('%s', (_, text, expected) => {
    const sentence = sentenceIn(text);
    const found = subjectAfter(sentence, placeOf(sentence, 'said') + 1, true);
    expect(worded(sentence, found)).toBe(expected);
  });

  it.each(['“It holds,” said.', '“It holds,” told him.', '“It holds,” said quietly.'])(
    'is none in %j',
    (text) => {
      const sentence = sentenceIn(text);
      const verb = sentence.tokens.findIndex(({ text }) => /^(?:said|told)$/u.test(text));
      expect(subjectAfter(sentence, verb + 1, true)).toBeNull();
    },
  );

  it('takes a rare role for one only where nothing but a speaker can follow', () => {
    const sentence = sentenceIn('They met the ferryhand, Oda Wirth, there.');
    const at = placeOf(sentence, 'met') + 1;
    expect(worded(sentence, subjectAfter(sentence, at, true))).toBe('the ferryhand [Oda Wirth]');
    expect(worded(sentence, subjectAfter(sentence, at))).toBe('the ferryhand');
  });
});

it('makes no subject where no phrase ends', () => {
  expect(fromChain(sentenceIn('The mayor said it.'), 1)).toBeNull();
  expect(fromChain(sentenceIn('The mayor said it.'), 99)).toBeNull();
});
