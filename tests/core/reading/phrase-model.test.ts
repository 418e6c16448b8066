import { QUESTION_KINDS } from '../../../src/core/question/kinds';
import { newStretchesOf } from '../../../src/core/reading/answer-phrases';
import { PHRASE_FEATURES } from '../../../src/core/reading/phrase-features';
import { PHRASE_MARKS } from '../../../src/core/reading/phrase-marks';
import { phraseScore, phraseWeights } from '../../../src/core/reading/phrase-model';
import phrases from '../../../src/core/reading/data/answer-phrases.json';
import { askOf, evidenceAt } from '../../support/evidence';

describe('how much speaks for a phrase', () => {
  it('has a weight for each thing read of it, and for each mark of each kind of question', () => {
    const { features, fits } = phraseWeights();
    expect(features).toHaveLength(PHRASE_FEATURES.length);
    expect(fits).toHaveLength(QUESTION_KINDS.length);
    expect(fits.every((row) => row.length === PHRASE_MARKS.length)).toBe(true);
    expect(Object.keys(phrases.weights)).toEqual(PHRASE_FEATURES.map(([name]) => name));
    expect(Object.keys(phrases.fits)).toEqual(QUESTION_KINDS);
    for (const fit of Object.values(phrases.fits))
      expect(Object.keys(fit)).toEqual([...PHRASE_MARKS]);
  });

  it.each([
    ['Who opened the dam?', 'Rosa Quill'],
    ['When was the dam opened?', '5 May'],
  ])('is most, asked %j, for %j', (question, answer) => {
    const text = 'Rosa Quill opened the dam on 5 May.';
    const evidence = evidenceAt(askOf(question, text), 'Rosa');
    const [best] = newStretchesOf(evidence)
      .map((phrase) => ({ phrase, score: phraseScore(phrase, evidence) }))
      .sort((a, b) => b.score - a.score);
    const { tokens } = evidence.passage;
    const words = text.slice(
      tokens[best?.phrase.from ?? 0]?.start,
      tokens[(best?.phrase.to ?? 1) - 1]?.end,
    );
    expect(words).toContain(answer);
  });

  it('is the same whatever phrase was read before', () => {
    const evidence = evidenceAt(
      askOf('Who opened the dam?', 'Rosa Quill opened the dam on 5 May.'),
      'Rosa',
    );
    const phrases = newStretchesOf(evidence);
    const forward = phrases.map((phrase) => phraseScore(phrase, evidence));
    const backward = [...phrases].reverse().map((phrase) => phraseScore(phrase, evidence));
    expect(backward.reverse()).toEqual(forward);
  });
});
