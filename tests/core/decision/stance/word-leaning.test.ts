import fc from 'fast-check';
import { softmax } from '../../../../src/core/reading/softmax';
import { wordLeaningOf, wordMarks } from '../../../../src/core/decision/stance/word-leaning';
import { english } from '../../../support/facts';

const marks = (question: string, sentence: string): ReadonlySet<string> =>
  wordMarks(english.readTokens(question), english.readTokens(sentence));
const shares = (question: string, sentence: string): readonly number[] =>
  softmax(wordLeaningOf(english.readTokens(question), english.readTokens(sentence)));

describe('what words lean to', () => {
  it('is looked up by words asked, told and both, by their place and by pairs', () => {
    const found = marks('Is the kiln open?', 'Rain fell, but the kiln stays shut.');
    for (const mark of ['q open', 'm kiln', 's shut', '< shut', 'c shut', 'b kiln stay']) {
      expect(found).toContain(mark);
    }
    expect(found).toContain('p open shut');
    expect(found).toContain('s rain');
    expect(found).not.toContain('c rain');
    expect(found).not.toContain('s kiln');
  });

  it.each([
    ['was the potter convicted?', 'A jury acquitted the potter.'],
    ['is the kiln still open?', 'The kiln was never opened.'],
    ['were any potters hurt?', 'All the potters were unhurt.'],
  ])('is that it is not so: %s', (question, sentence) => {
    const [affirmed = 0, denied = 0, disputed = 0] = shares(question, sentence);
    expect(denied).toBeGreaterThan(Math.max(affirmed, disputed));
  });

  it('is a dispute where it is alleged', () => {
    const [affirmed = 0, , disputed = 0] = shares(
      'did the potter steal the clay?',
      'A rival alleged that he had.',
    );
    expect(disputed).toBeGreaterThan(affirmed);
  });

  it('sums up to 0, and its shares to 1, whatever is read', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (question, sentence) => {
        const leaning = wordLeaningOf(english.readTokens(question), english.readTokens(sentence));
        expect(leaning.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
        expect(softmax(leaning).reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});
