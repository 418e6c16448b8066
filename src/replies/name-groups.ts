import type { NameKind } from '../core/facts/facts';

/** The kinds of names in the order they are shown, each with its title. */
export const NAME_GROUPS: readonly (readonly [NameKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['place', 'Places'],
  ['group', 'Groups'],
  ['other', 'Other names'],
];
