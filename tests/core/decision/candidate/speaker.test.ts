import {
  asksForWords,
  isSpokenBy,
  officeAsked,
  speakerAsked,
} from '../../../../src/core/decision/candidate/speaker';
import { askOf, pairAt } from '../../../support/evidence';

const BODY = '“The dam holds,” said Rosa Quill. Umar Shah left Orsley.';
const pairOf = (question: string, begins: string): ReturnType<typeof pairAt> =>
  pairAt(askOf(question, BODY), begins);
const askedIn = (question: string): readonly string[] =>
  speakerAsked(pairOf(question, '“The')).map(({ text }) => text);

describe('whose words are asked for', () => {
  it.each<[string, string[]]>([
    ['What did Rosa Quill say?', ['Rosa', 'Quill']],
    ["What does Orsley's report say?", []],
    ['What did they say?', []],
    ['What did the Orsley miller say about the dam?', []],
    ['What did the miller from Orsley say about the dam?', []],
    ['What did Rosa Quill of Orsley say about the dam?', ['Rosa', 'Quill']],
  ])('in %j is %j', (question, names) => {
    expect(askedIn(question)).toEqual(names);
  });

  it.each([
    ['What did the mayor of Orsley say about the dam?', 'mayor'],
    ['What did the lady from Orsley say about the dam?', undefined],
    ['What did the guy from the council say about the dam?', undefined],
    ['What did Rosa Quill of Orsley say?', undefined],
  ])('in %j holds the office of %s', (question, office) => {
    expect(officeAsked(pairOf(question, '“The'))?.text).toBe(office);
  });

  it.each([
    ['What did Rosa Quill say?', '“The', true],
    ['What did Umar Shah say?', '“The', false],
    ['What did Umar Shah say?', 'Umar', false],
  ])('%j is spoken by them in the sentence that begins %s: %s', (question, begins, spoken) => {
    const pair = pairOf(question, begins);
    expect(isSpokenBy(pair, speakerAsked(pair))).toBe(spoken);
  });

  it.each([
    ['What did Rosa Quill say?', true],
    ['Did Rosa Quill say that it holds?', true],
    ['Did the dam hold?', false],
    ['Who left Orsley?', false],
    ['Was Umar Shah told to leave?', false],
    ['Did Umar Shah get told to leave?', false],
  ])('are asked for by %j: %s', (question, expected) => {
    expect(asksForWords(askOf(question, BODY).question)).toBe(expected);
  });
});
