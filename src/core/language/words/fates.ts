/**
 * What becomes of people whom reports count, each by the words that tell it: lemmas, and forms that a tagger takes
 * for adjectives. Reports of one event seldom keep to one of them: "12 killed", then "14 dead".
 */
const FATES: readonly string[] = [
  'die kill dead perish death fatality toll drown killed',
  'injure hurt wound injury wounded injured',
  'missing unaccounted disappear vanish',
  'displace evacuate homeless flee displaced evacuated',
  'arrest detain custody arrested detained',
  'infect sick ill infection infected sicken',
  'rescue save rescued',
];
const FATE = new Map(FATES.flatMap((row, fate) => row.split(' ').map((word) => [word, fate])));

/** Which fate of people a word tells, as a number that only stands for itself; null for any other word. */
export function fateOf({
  lemma,
  folded,
}: {
  readonly lemma: string;
  readonly folded: string;
}): number | null {
  return FATE.get(folded) ?? FATE.get(lemma) ?? null;
}
