import { facingOf } from '../../../../src/core/decision/denial/facing';
import { isOfTwo, tellsOfOther } from '../../../../src/core/decision/denial/told-of-others';
import { judgedAt, judgedOf } from '../../../support/candidates';

const facing = (question: string, sentence: string) =>
  facingOf(judgedAt(judgedOf(question, sentence), sentence.slice(0, 8)));

describe('what who is asked about tells', () => {
  it.each([
    ['of somebody else', 'Ida Falk said that the head of the guild had visited the dam.', true],
    ['of itself', 'Ida Falk said that, after the vote, she had visited the dam.', false],
    ['where another speaks', 'Vera Olm said that Ida Falk had visited the dam.', false],
  ])('is told %s', (_, sentence, expected) => {
    expect(tellsOfOther(facing('did Ida Falk visit the dam?', sentence))).toBe(expected);
  });
});

describe('what is told of two', () => {
  it.each([
    ['did Lee win in Hale?', 'Rook won in Hale, but Lee won in Ost.'],
    [
      'do most bakers live in the old town?',
      'Some bakers live in the old town, but most bakers live by the lake.',
    ],
  ])('is not put together: %s', (question, sentence) => {
    expect(isOfTwo(facing(question, sentence))).toBe(true);
  });

  it.each([
    ['did Lee win in Ost?', 'Rook won in Hale, but Lee won in Ost.'],
    ['did the mill burn down in May?', 'The mill burned down in May, but the barn still stands.'],
  ])('is told where it stands together: %s', (question, sentence) => {
    expect(isOfTwo(facing(question, sentence))).toBe(false);
  });
});
