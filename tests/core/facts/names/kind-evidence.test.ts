import {
  addScores,
  kindOf,
  NO_SCORES,
  sumOf,
} from '../../../../src/core/facts/names/kind-evidence';
import type { NameKind } from '../../../../src/core/facts/names/name';

it('sums kind by kind', () => {
  const one = { person: 1, organisation: 2, place: 3, group: 4 };
  expect(addScores(one, { person: 10, organisation: 20, place: 30, group: 40 })).toEqual({
    person: 11,
    organisation: 22,
    place: 33,
    group: 44,
  });
  expect(addScores(one, NO_SCORES)).toEqual(one);
  expect(addScores(one, { place: 30 })).toEqual({ ...one, place: 33 });
});

it('sums the signs that are there', () => {
  const sum = sumOf([{ person: 1 }, false, { person: 2, group: -1 }]);
  expect(sum).toEqual({ ...NO_SCORES, person: 3, group: -1 });
  expect(sumOf([])).toEqual(NO_SCORES);
});

it.each<[Partial<typeof NO_SCORES>, NameKind]>([
  [{}, 'other'],
  [{ person: 0.55 }, 'other'],
  [{ person: 0.56 }, 'person'],
  [{ person: 2, place: 3 }, 'place'],
  [{ person: -5, group: 1 }, 'group'],
])('%j makes a name a %s', (scores, kind) => {
  expect(kindOf({ ...NO_SCORES, ...scores })).toBe(kind);
});
