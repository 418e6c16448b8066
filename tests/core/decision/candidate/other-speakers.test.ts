import { notTheSpeaker } from '../../../../src/core/decision/candidate/other-speakers';
import { askOf, pairAt } from '../../../support/evidence';

const BODY =
  '“The dam holds,” said Rosa Quill. Umar Shah blamed the board. Nobody met Umar Shah. The mayor, she said, left Orsley.';
const signOf = (question: string, begins: string): ReturnType<typeof notTheSpeaker> =>
  notTheSpeaker(pairAt(askOf(question, BODY), begins));

describe('asked whether somebody said it', () => {
  const isAgainst = (body: string, begins: string): boolean =>
    notTheSpeaker(pairAt(askOf('Did Umar Shah say that the dam leaks?', body), begins)) !== null;

  it.each([
    ['The miller, Umar Shah, has not seen the dam.', 'The'],
    ['Umar Shah came. He has not seen the dam.', 'He'],
  ])('a sentence of theirs is not against it: %s', (body, begins) => {
    expect(isAgainst(body, begins)).toBe(false);
  });

  it("somebody else's is", () => {
    expect(isAgainst('Umar Shah came. Rosa Quill has not seen the dam.', 'Rosa')).toBe(true);
  });
});

describe('asked what somebody says', () => {
  it('a sentence in which another speaks is against it', () => {
    expect(signOf('What did Umar Shah say?', '“The')).toEqual({
      name: 'speaker-differs',
      missing: ['Umar', 'Shah'],
    });
  });

  it('a sentence without the office is against it', () => {
    expect(signOf('What did the mayor of Orsley say?', '“The')?.missing).toEqual(['mayor']);
    expect(signOf('What did the Orsley board say about it?', '“The')?.missing).toEqual(['board']);
  });

  it.each([
    ['their own words', 'What did Rosa Quill say?', '“The'],
    ['what they did', 'What did Umar Shah say?', 'Umar'],
    ['a sentence with the office', 'What did the mayor of Orsley say?', 'The mayor'],
    ['a sentence with the body', 'What did the Orsley board say about it?', 'Umar'],
    [
      'anything, where the speaker has no office',
      'What did the Orsley miller say about it?',
      'Nobody',
    ],
    ['anything, where no words are asked for', 'Who blamed the board?', '“The'],
    ['anything, where nobody is named', 'What did they say?', 'Nobody'],
  ])('%s is not', (_, question, begins) => {
    expect(signOf(question, begins)).toBeNull();
  });
});
