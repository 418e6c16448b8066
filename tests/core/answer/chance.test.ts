import { POSITIONS, type Position } from '../../../src/core/ranking/confidence';
import { isEnough } from '../../../src/core/answer/chance';
import { createEngine } from '../../../src/core/answer/engine';
import { readArticles } from '../../../src/knowledge/read-articles';
import { sharedEnglish } from '../../support/coverage';

const POSITION_NAMES: readonly Position[] = ['careful', 'balanced', 'eager'];
const { articles } = readArticles('tests/fixtures/coverage');
const engines = POSITION_NAMES.map((position) =>
  createEngine(articles, sharedEnglish(), { position }),
);

describe('the positions between answering and silence', () => {
  it('answer from the same chance on that they were measured with', () => {
    for (const position of POSITION_NAMES) {
      const { threshold } = POSITIONS[position];
      expect(isEnough(threshold, position)).toBe(true);
      expect(isEnough(threshold - 0.001, position)).toBe(false);
    }
  });

  it.each([
    'Who is buying the Brandvik shipyard?',
    'how many people died in the flood',
    'what did the nurse tell the council',
    'who trained the horses of the mayor',
  ])('only ever answer less the more careful they are: %s', (question) => {
    const outcomes = engines.map((engine) => engine.ask(question).outcome);
    const answered = outcomes.map(({ outcome }) => outcome === 'answered');
    expect(answered).toEqual([...answered].sort());
    for (const [index, { confidence }] of outcomes.entries()) {
      const least = POSITIONS[POSITION_NAMES[index] ?? 'eager'].threshold;
      if (answered[index]) expect(confidence).toBeGreaterThanOrEqual(least);
    }
  });
});
