import { OPPOSING_SIGNS, opposingValues } from '../../../../src/core/decision/stance/opposing';
import { standpointOf } from '../../../../src/core/decision/stance/standpoint';
import { judgedAt, judgedOf } from '../../../support/candidates';

const signs = (shown: string, other: string): ReadonlyMap<string, number> => {
  const judged = judgedOf('did the Kessel Dairy sell the mill?', shown, other);
  const [one, two] = [shown, other].map((text) => standpointOf(judgedAt(judged, text)));
  if (!one || !two) throw new Error('two sentences are needed');
  const values = opposingValues(one, two);
  return new Map(OPPOSING_SIGNS.map(([name], at) => [name, values[at] ?? NaN]));
};

describe('the signs that another sentence tells the other side', () => {
  it('tell two outlets, a denial and what both share', () => {
    const told = signs(
      'The Kessel Dairy sold the mill in May.',
      'Omar Reyes denied that the Kessel Dairy sold the mill.',
    );
    expect(told.get('other-outlet')).toBe(1);
    expect(told.get('cue-denies')).toBe(1);
    expect(told.get('shared')).toBeGreaterThan(1);
  });

  it('differ where one affirms and the other denies', () => {
    const told = signs('The Kessel Dairy sold the mill.', 'The Kessel Dairy kept the mill.');
    const denied = signs('The Kessel Dairy sold the mill.', 'The dairy did not sell the mill.');
    expect(denied.get('read-differs')).toBeGreaterThan(0.3);
    expect(denied.get('read-differs')).toBeGreaterThan(told.get('read-differs') ?? 1);
  });

  it('are numbers, and differ in little where both deny', () => {
    const told = signs('The Kessel Dairy did not sell the mill.', 'Nobody sold the mill.');
    expect([...told.values()].every(Number.isFinite)).toBe(true);
    expect(told.get('read-differs')).toBeLessThan(0.2);
  });
});
