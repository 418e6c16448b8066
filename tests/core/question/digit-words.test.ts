import { withoutDigitWords } from '../../../src/core/question/digit-words';
import { english } from '../../support/facts';

const read = (text: string): string => withoutDigitWords(text, english);

describe('withoutDigitWords', () => {
  it.each([
    ['is it safe 2 swim', 'is it safe to swim'],
    ['how much is it going 2 cost', 'how much is it going to cost'],
    ['what happened 2 the boat', 'what happened to the boat'],
    ['who paid 4 it', 'who paid for it'],
    ['who did they go 2?', 'who did they go to?'],
    ['how close is the fire 2 town', 'how close is the fire to town'],
  ])('reads %j as %j', (typed, meant) => {
    expect(read(typed)).toBe(meant);
  });

  it.each([
    ['a determiner before it', 'who are the 2 ministers'],
    ['a plural behind it', 'how did 2 boats sink'],
    ['people behind it', 'did 4 people drown'],
    ['a magnitude behind it', 'who gave 2 million'],
    ['a numbered thing', 'when does phase 2 begin'],
    ['a day of the month', 'who met on may 4'],
    ['a name before it at the end', 'is there going to be a saltwick 2'],
    ['a decimal', 'who ran 2.4 miles'],
    ['a question typed with capitals', 'What happened 2 the boat?'],
  ])('leaves a figure with %s: %j', (_, typed) => {
    expect(read(typed)).toBe(typed);
  });
});
