import { SIGNS, signsAgainst } from '../../../../src/core/decision/candidate/signs';
import { askOf, pairAt } from '../../../support/evidence';

const BODY = 'Nine members signed the treaty. The treaty was burned.';
const signs = (question: string, begins: string): readonly string[] =>
  signsAgainst(pairAt(askOf(question, BODY), begins)).map(({ name }) => name);

describe('what speaks against a passage', () => {
  it('is nothing where it answers', () => {
    expect(signs('How many members signed the treaty?', 'Nine')).toEqual([]);
  });

  it('is each thing that is missing, the most telling first', () => {
    const found = signs('How many members did not sign the treaty?', 'The treaty');
    expect(found).toEqual(expect.arrayContaining(['figure-missing', 'not-denied']));
    expect(signs('Who burned the treaty?', 'The treaty')).toContain('agent-hidden');
  });

  it('has a name and a meaning for all that it may be', () => {
    const names: readonly string[] = SIGNS.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const question of [
      'Who did not burn it?',
      'When was it burned?',
      'How much was burned?',
    ]) {
      for (const name of signs(question, 'The treaty')) expect(names).toContain(name);
    }
  });
});
