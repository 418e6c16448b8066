import { readFileSync } from 'node:fs';
import { createEngine } from '../../src/core/answer/engine';
import { createEnglish } from '../../src/core/language/english';
import { readArticles } from '../../src/knowledge/read-articles';
import { evaluate, type Evaluation } from '../../src/terminal/evaluation';
import { readGold } from '../../src/terminal/gold';

/** Asks a whole question file of a folder of articles. */
function evaluated(questions: string, knowledge: string): Evaluation {
  const file = `tests/fixtures/questions/${questions}.jsonl`;
  // a tagger of its own: one that has read other texts may read these otherwise
  const engine = createEngine(readArticles(knowledge).articles, createEnglish());
  return evaluate(engine, readGold(readFileSync(file, 'utf8'), file), {
    abstain: true,
    now: () => 0,
    step: () => undefined,
  });
}

describe('question sets', () => {
  // these were once tuned to, what is learned now is weighed on stories that nobody tuned for; the floors lie a little below what is reached: a change that costs answers or silence shows
  it.each([
    ['shipped', 'knowledge', { hitAt1: 0.79, abstained: 0.86, chat: 1 }],
    ['shipped-dialogues', 'knowledge', { hitAt1: 0.53, abstained: 0.66, chat: 1 }],
    ['invented', 'tests/fixtures/coverage', { hitAt1: 0.72, abstained: 0.85, chat: 0.9 }],
  ])(
    '%s: answers and keeps silent as well as before, and never misquotes',
    (name, folder, floors) => {
      const { shares, misquotes } = evaluated(name, folder);
      expect(misquotes).toBe(0);
      expect(shares.hitAt1).toBeGreaterThanOrEqual(floors.hitAt1);
      expect(shares.abstained).toBeGreaterThanOrEqual(floors.abstained);
      expect(shares.chat).toBeGreaterThanOrEqual(floors.chat);
    },
  );
});
