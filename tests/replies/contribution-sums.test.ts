import fc from 'fast-check';
import { contributionSums } from '../../src/replies/contribution-sums';
import { explanationView } from '../../src/replies/explanation-view';
import { whyMessage } from '../../src/replies/discord/why-message';
import { makeArticle } from '../support/articles';
import { engineOf } from '../support/coverage';
import { textsIn } from '../support/message-limits';
import { articleOf, explanationOf, outcomeOf } from '../support/outcomes';

const SIGNED = /[+−-]?\d+\.\d+$/u;
/** What a line shows at its end, in units of its last digit. */
function unitsOf(line: string, digits: number): number {
  const [figure = 'NaN'] = SIGNED.exec(line) ?? [];
  return Math.round(Number(figure.replace('−', '-')) * 10 ** digits);
}
const sum = (units: readonly number[]): number => units.reduce((total, one) => total + one, 0);

const points = fc.double({ min: -20, max: 20, noNaN: true });
const explanation = fc
  .array(fc.record({ value: points, average: points, contribution: points }), { maxLength: 12 })
  .map((rows) => ({
    score: sum(rows.map(({ contribution }) => contribution)),
    contributions: rows.map((row, index) => ({ ...row, feature: `feature ${index}` })),
  }));

describe('the sum of a score', () => {
  it('adds up to the score as it is shown, however much of it is shown', () => {
    fc.assert(
      fc.property(
        explanation,
        fc.nat(14),
        fc.integer({ min: 1, max: 4 }),
        (given, most, digits) => {
          const { rows, rest, score } = contributionSums(given, { most, digits });
          const added = [...rows.map((row) => row.added), ...(rest === null ? [] : [rest.added])];
          expect(sum(added.map((one) => unitsOf(one, digits)))).toBe(unitsOf(score, digits));
          expect(rows.length).toBeLessThanOrEqual(most);
        },
      ),
    );
  });

  it('keeps what adds nothing, and what rounding leaves, out of the named rows', () => {
    const contributions = [0.004, 0.004, 0.004, 1].map((contribution, index) => {
      return { feature: `f${index}`, value: 0, average: 0, contribution };
    });
    expect(contributionSums({ score: 1.012, contributions }, { most: 9, digits: 2 })).toEqual({
      rows: [{ feature: 'f3', value: 0, average: 0, added: '+1.00' }],
      rest: { features: 3, added: '+0.01' },
      score: '1.01',
    });
  });
});

describe('every explanation that is shown', () => {
  const engine = engineOf([
    makeArticle({
      body: [
        'The bridge over the Kessel opened on Monday, the mayor, Anna Berg, said.',
        'Repairs of the bridge cost 4.2 million euros. "We are glad," Berg told reporters on Tuesday.',
        'The ferry, which sank in 2012, carried 900 people a day while the bridge was shut.',
      ].join('\n\n'),
    }),
  ]);

  it.each([
    'When did the bridge open?',
    'How much did the repairs cost?',
    'What did Anna Berg say?',
    'Who opened the ferry?',
  ])('adds up in the terminal and in Discord: %j', (question) => {
    const { outcome } = engine.ask(question, { explain: true, abstain: false });
    expect(outcome.explanations.length).toBeGreaterThan(0);
    for (const one of outcome.explanations) {
      expect(sum(one.contributions.map(({ contribution }) => contribution))).toBeCloseTo(
        one.score,
        9,
      );
      const [head = '', , , ...lines] = explanationView([{ ...one, met: [] }], {
        features: 5,
      }).split('\n');
      expect(sum(lines.map((line) => unitsOf(line, 3)))).toBe(
        unitsOf(head.replace(/ {2}article.*$/u, ''), 3),
      );
      expect(lines.join('\n')).not.toMatch(/[×=]/u);
    }
  });

  it('adds up behind the button of an answer', () => {
    fc.assert(
      fc.property(explanation, (given) => {
        const explained = { ...explanationOf(), ...given };
        const outcome = outcomeOf({ explanations: [explained] });
        const texts = textsIn(whyMessage({ outcome, articleOf: () => articleOf() }));
        const shown = texts.find((text) => text.startsWith('Its score is'));
        const [head = '', ...lines] = shown?.split('\n') ?? [];
        const score = /is (−?[\d.]+):/u.exec(head)?.[1] ?? '0.00';
        expect(sum(lines.map((line) => unitsOf(line, 2)))).toBe(unitsOf(score, 2));
        expect(shown ?? '').not.toMatch(/[×=]/u);
      }),
    );
  });
});
