import { DECISION_FEATURES, decisionValues } from '../../../../src/core/decision/judging/features';
import { READER } from '../../../../src/core/decision/judging/reader-signs';
import { SIGNS } from '../../../../src/core/decision/candidate/signs';
import { STANDING } from '../../../../src/core/decision/judging/standing';
import {
  SUBSTITUTIONS,
  substitutionsOf,
} from '../../../../src/core/decision/candidate/substitutions';
import { QUESTION_KINDS } from '../../../../src/core/question/kinds';
import { FEATURES } from '../../../../src/core/reading/features';
import { valuesOf } from '../../../support/evidence';
import { caseAt, lineupOfBody } from '../../../support/judged';

const given = caseAt(
  lineupOfBody('when was the dam opened', 'Rosa Quill opened the dam. It rained.'),
  'Rosa',
);
const values = decisionValues(given);
const named = new Map(DECISION_FEATURES.map(([name], at) => [name, values[at]]));

describe('what the decision is read from', () => {
  it('has a name of its own and a meaning for each value', () => {
    expect(new Set(DECISION_FEATURES.map(([name]) => name)).size).toBe(DECISION_FEATURES.length);
    expect(DECISION_FEATURES.filter(([, meaning]) => meaning === '')).toEqual([]);
    expect(values).toHaveLength(DECISION_FEATURES.length);
    expect([...values].every(Number.isFinite)).toBe(true);
  });

  it('has each value beside its name', () => {
    for (const [at, { name }] of FEATURES.entries()) {
      expect(named.get(name)).toBe(given.one.features[at]);
    }
    for (const group of [STANDING, READER]) {
      for (const [name, value] of valuesOf(group, given)) expect(named.get(name)).toBe(value);
    }
    const substitutions = substitutionsOf(given.pair.question, given.one.evidence);
    for (const [at, [name]] of SUBSTITUTIONS.entries())
      expect(named.get(name)).toBe(substitutions[at]);
  });

  it('marks the signs that speak against it, and no others', () => {
    const marked = SIGNS.map(([name]): string => name).filter((name) => named.get(name) === 1);
    expect(marked).toEqual(
      given.signs.map(({ name }) => name).filter((name) => marked.includes(name)),
    );
    expect(marked).toContain('date-missing');
    expect(SIGNS.every(([name]) => named.get(name) === 0 || named.get(name) === 1)).toBe(true);
  });

  it('marks the one kind of question', () => {
    expect(QUESTION_KINDS.filter((kind) => named.get(`asked-${kind}`) === 1)).toEqual(['when']);
  });
});
