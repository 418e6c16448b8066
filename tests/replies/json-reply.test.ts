import fc from 'fast-check';
import { jsonReply } from '../../src/replies/json-reply';
import { excerptOf, explanationOf, outcomeOf } from '../support/outcomes';
import { anyOutcome, keepsTheViewContract } from '../support/view-contract';

const ABOUT = { id: 'q1', elapsedMs: 0.8 };

keepsTheViewContract('the JSON reply', {
  render: (outcome) => jsonReply(outcome, ABOUT),
  read: (line) => Object.values(flattened(JSON.parse(line))).join(' '),
  shown: (text) => text,
});

function flattened(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(flattened);
  return [String(value)];
}

describe('the JSON reply', () => {
  it('has the documented keys in the documented order', () => {
    const parsed = JSON.parse(jsonReply(outcomeOf(), ABOUT)) as { excerpts: object[] };
    expect(Object.keys(parsed)).toEqual(
      'id question outcome intent confidence level stance stanceBy source answerId excerpts earlier newest ageDays reason missing nearest suggestions elapsedMs'.split(
        ' ',
      ),
    );
    expect(Object.keys(parsed.excerpts[0] ?? {})).toEqual(
      'text article outlet headline published paragraph start end highlight speaker field url'.split(
        ' ',
      ),
    );
  });

  it('gives the id back as it came', () => {
    expect(jsonReply(outcomeOf(), { id: 7, elapsedMs: 1 })).toMatch(/^\{"id":7,/u);
  });

  it('adds how the question was understood, explanations and errors only where there are any', () => {
    const outcome = outcomeOf({ understoodAs: 'who?', explanations: [explanationOf()] });
    const line = jsonReply(outcome, { ...ABOUT, explain: true, error: 'line 3: no' });
    expect(JSON.parse(line)).toMatchObject({
      understood: 'who?',
      error: 'line 3: no',
      explanations: [{ article: 'post-bridge', score: 1.5 }],
    });
    expect(jsonReply(outcomeOf(), ABOUT)).not.toMatch(/understood|explanations|error/u);
  });

  it('is one line that parses back to the outcome', () => {
    fc.assert(
      fc.property(anyOutcome, (outcome) => {
        const line = jsonReply(outcome, ABOUT);
        expect(line).not.toContain('\n');
        const parsed = JSON.parse(line) as Record<string, unknown>;
        expect(parsed['question']).toBe(outcome.question);
        expect(parsed['missing']).toEqual(outcome.missing);
        expect(parsed['excerpts']).toEqual(outcome.excerpts);
      }),
    );
  });

  it('leaves out what an excerpt carries beside the documented fields', () => {
    const excerpt = { ...excerptOf(), score: 3 };
    expect(jsonReply(outcomeOf({ excerpts: [excerpt] }), ABOUT)).not.toContain('score');
  });
});
