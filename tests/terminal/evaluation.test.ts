import { evaluate, type Evaluation } from '../../src/terminal/evaluation';
import {
  evaluatedQuestionView,
  evaluationJson,
  evaluationTable,
} from '../../src/terminal/evaluation-view';
import { readGold } from '../../src/terminal/gold';
import { cannedEngine, excerptOf, outcomeOf, silenceOf } from '../support/outcomes';

const GOLD = readGold(
  [
    { id: 'q1', question: 'who?', category: 'who', answerable: true, gold: [{ answer: 'Ada' }] },
    { id: 'q2', question: 'toll?', category: 'none', answerable: false, expect: 'decline' },
    { id: 'q3', question: 'hi', category: 'chat', answerable: false, expect: 'chat' },
    { id: 'q4', question: 'hm', category: 'who', answerable: true, borderline: true },
    {
      id: 'd1',
      turns: [
        { question: 'who said it?', answerable: true, gold: [{ answer: 'Ada' }] },
        { question: 'and when?', answerable: true, gold: [{ answer: 'Monday' }] },
      ],
    },
    { id: 'd2', turns: [{ question: 'first', answerable: true, gold: [{ answer: 'x' }] }] },
  ]
    .map((row) => JSON.stringify(row))
    .join('\n'),
  'gold.jsonl',
);

function run(): {
  evaluation: Evaluation;
  asked: ReturnType<typeof cannedEngine>['asked'];
  steps: number;
} {
  const { engine, asked } = cannedEngine((question) => {
    if (question === 'toll?') return silenceOf();
    if (question === 'hi') return silenceOf({ outcome: 'conversation', intent: 'greeting' });
    return outcomeOf({
      excerpts: question === 'first' ? [excerptOf({ text: 'made\u001b up' })] : [excerptOf()],
    });
  });
  let [clock, steps] = [0, 0];
  const evaluation = evaluate(engine, GOLD, {
    abstain: false,
    now: () => (clock += 2),
    step: () => (steps += 1),
  });
  return { evaluation, asked, steps };
}

describe('an evaluation', () => {
  it('asks every question, in dialogues with the turns before', () => {
    const { asked, steps } = run();
    expect(asked.map(({ options }) => options.conversation?.length)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      0,
      1,
      0,
    ]);
    expect(asked.every(({ options }) => options.abstain === false)).toBe(true);
    expect(steps).toBe(7);
  });

  it('prints a line a category, the total and the other figures', () => {
    const { evaluation } = run();
    const table = evaluationTable(evaluation);
    expect(table).toMatch(/^who +100\.0 % +\(1\/1\)/mu);
    expect(table).toMatch(/^dialogue-turn-2\+ +0\.0 % +\(0\/1\)/mu);
    expect(table).toMatch(
      /^all +50\.0 % +\(2\/4\) +50\.0 % +\(2\/4\) +100\.0 % +\(1\/1\) +100\.0 % +\(1\/1\)$/mu,
    );
    expect(table).toContain('wrong among what was answered   50.0 %');
    expect(table).toContain('right first in turns 2 and later   0.0 %');
    expect(table).toContain('quotes that are not in the source   1');
    expect(table).toContain('median 2.00 ms, 99th percentile 2.00 ms');
    expect(table).toContain('not scored (borderline)   1');
  });

  it('prints the same figures as JSON', () => {
    expect(JSON.parse(evaluationJson(run().evaluation))).toMatchObject({
      hitAt1: 0.5,
      wrongOfAnswered: 0.5,
      laterTurnsHitAt1: 0,
      misquotes: 1,
      total: { answerable: 4 },
      categories: { who: { rightFirst: 1 } },
    });
  });

  it('shows a question with its verdict and harmless words', () => {
    const views = run().evaluation.questions.map(evaluatedQuestionView);
    expect(views[0]).toMatch(/^right +q1 \[who\] who\?\n +→ answered, 0\.90: “It held/u);
    expect(views[1]).toMatch(/→ not-covered, 0\.10: no-match$/u);
    expect(views.at(-1)).toMatch(/^wrong[^]*made␛ up/u);
  });
});
