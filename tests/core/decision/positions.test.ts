import { createEngine } from '../../../src/core/answer/engine';
import { isEnough, POSITIONS, type Position } from '../../../src/core/decision/positions';
import { readArticles } from '../../../src/knowledge/read-articles';
import { sharedEnglish } from '../../support/coverage';

const NAMES: readonly Position[] = ['careful', 'balanced', 'eager'];
const { articles } = readArticles('tests/fixtures/coverage');
const engines = NAMES.map((position) => createEngine(articles, sharedEnglish(), { position }));

describe('the positions between answering and silence', () => {
  it('answer the more the less they ask for, and are wrong the more', () => {
    const { careful, balanced, eager } = POSITIONS;
    expect(careful.threshold).toBeGreaterThan(balanced.threshold);
    expect(balanced.threshold).toBeGreaterThan(eager.threshold);
    expect(careful.right).toBeLessThan(balanced.right);
    expect(balanced.right).toBeLessThan(eager.right);
    expect(careful.wrong).toBeLessThan(balanced.wrong);
    expect(balanced.wrong).toBeLessThan(eager.wrong);
    expect(careful.silent).toBeGreaterThan(eager.silent);
  });

  it.each(NAMES)('answers from the probability on that it was measured with: %s', (position) => {
    const { threshold } = POSITIONS[position];
    expect(isEnough(threshold, position)).toBe(true);
    expect(isEnough(threshold - 0.001, position)).toBe(false);
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
      const least = POSITIONS[NAMES[index] ?? 'eager'].threshold;
      if (answered[index]) expect(confidence).toBeGreaterThanOrEqual(least);
    }
  });
});
