import { NAME_KINDS, type NameKind } from './name';
import { LEAST_FOR_KIND } from './thresholds';

/** How much speaks for each kind, without a unit. */
export type KindScores = Readonly<Record<Exclude<NameKind, 'other'>, number>>;

/** Nothing known. */
export const NO_SCORES: KindScores = { person: 0, organisation: 0, place: 0, group: 0 };

/** Sums two scores, of which the second may say nothing of some kinds. */
export function addScores(one: KindScores, two: Partial<KindScores>): KindScores {
  return {
    person: one.person + (two.person ?? 0),
    organisation: one.organisation + (two.organisation ?? 0),
    place: one.place + (two.place ?? 0),
    group: one.group + (two.group ?? 0),
  };
}

/** The sum of what some signs say, of which those that are not there are false. */
export const sumOf = (signs: readonly (Partial<KindScores> | false)[]): KindScores =>
  signs.reduce<KindScores>((sum, sign) => (sign === false ? sum : addScores(sum, sign)), NO_SCORES);

/** The kind that most speaks for; `other` where little does. */
export function kindOf(scores: KindScores): NameKind {
  let best: NameKind = 'other';
  let most: number = LEAST_FOR_KIND;
  for (const kind of NAME_KINDS) {
    if (kind !== 'other' && scores[kind] > most) [best, most] = [kind, scores[kind]];
  }
  return best;
}
