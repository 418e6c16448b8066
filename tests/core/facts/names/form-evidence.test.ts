import { scoreOfForm } from '../../../../src/core/facts/names/form-evidence';
import { kindOf } from '../../../../src/core/facts/names/kind-evidence';
import type { NameKind } from '../../../../src/core/facts/names/name';
import { nameKeyOf } from '../../../../src/core/facts/names/name-key';

describe('what the words of a name say of its kind', () => {
  it.each<[string, NameKind]>([
    ['Anna Berg', 'person'],
    ['Zyx Ruvo', 'person'],
    ['J. Ruvo Jr', 'person'],
    ['Ludwig van Ruvo', 'person'],
    ['Norway', 'place'],
    ['Oslo', 'place'],
    ['Stratford-upon-Ruvo', 'place'],
    ['Ruvoshire', 'place'],
    ['Ruvo River', 'place'],
    ['Norwegians', 'group'],
    ['Norwegian', 'group'],
    ['RVO', 'organisation'],
    ['Ruvo University', 'organisation'],
    ['Ministry of Ruvo', 'organisation'],
    ['Ruvo & Sons', 'organisation'],
    ['Central America', 'place'],
    ['Little Taiwanese', 'group'],
    ['Ruvo', 'other'],
    ['Ruvoism', 'other'],
  ])('of %j is %s', (form, kind) => {
    expect(kindOf(scoreOfForm(form, nameKeyOf(form)))).toBe(kind);
  });
});
