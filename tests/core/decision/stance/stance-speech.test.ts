import { facingOf } from '../../../../src/core/decision/denial/facing';
import {
  disputes,
  speechOf,
  type Speech,
} from '../../../../src/core/decision/stance/stance-speech';
import { sharedEnglish } from '../../../support/coverage';
import { judgedAt, judgedOf } from '../../../support/candidates';

const speech = (question: string, sentence: string): Speech =>
  speechOf(facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8))));

describe('who says what a sentence tells', () => {
  it.each([
    ['Vera Olm said that Berg had sold the mill.', { isSpoken: true, isToldBySpeaker: true }],
    ['Vera Olm insists that Berg sold the mill.', { isSpoken: true, isDisputing: false }],
    ['Vera Olm denied that Berg had sold the mill.', { isCueDenying: true, isDisputing: true }],
    ['Berg sold the mill in May.', { isSpoken: false, isDisputing: false, speaker: null }],
  ])('is told by the words that report it: %s', (sentence, expected) => {
    expect(speech('did Berg sell the mill?', sentence)).toMatchObject(expected);
  });

  it('is in dispute by words that set side against side', () => {
    const words = sharedEnglish().readTokens('The firm disputes it whereas the union agrees');
    expect(words.filter(disputes).map(({ text }) => text)).toEqual(['disputes', 'whereas']);
  });
});
