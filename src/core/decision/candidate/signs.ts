import { farFromName, nobody, noDate, noFigure, unnamed } from './missing-details';
import { makerConflict, modifierConflict, ownerConflict } from './noun-phrases';
import { notTheSpeaker } from './other-speakers';
import type { Pair } from './pair';
import type { Sign, SignReader } from './sign';
import { undenied } from './undenied';
import { deedUntold, hiddenAgent, otherSpeechAct } from './untold-deeds';

/** What may speak against a passage, most telling first where a silence is explained. */
export const SIGNS = [
  ['figure-missing', 'a figure is asked for and none of that kind stands there'],
  ['date-missing', 'a date is asked for and none stands there'],
  ['name-not-given', 'a name is asked for and none stands beside what is to be named'],
  ['agent-hidden', 'it is asked who did it and the passive hides who'],
  ['person-missing', 'it is asked who and nobody stands there'],
  ['speaker-differs', "somebody's words are asked for and others speak"],
  ['other-owner', "somebody's own thing is asked for and this is another's"],
  ['other-maker', "somebody's report is asked for and this is about them"],
  ['not-denied', 'it is asked what is not so and the sentence denies nothing'],
  ['other-kind', 'the head noun stands there with other modifiers beside the answer'],
  ['deed-untold', 'the verb asked about is not told'],
  ['far-from-name', 'a detail of somebody stands far from the name'],
] as const;

const READERS: readonly SignReader[] = [
  noFigure,
  noDate,
  unnamed,
  hiddenAgent,
  nobody,
  notTheSpeaker,
  ownerConflict,
  makerConflict,
  undenied,
  modifierConflict,
  deedUntold,
  otherSpeechAct,
  farFromName,
];

/** Everything of `SIGNS` that speaks against a passage, in their order. */
export function signsAgainst(pair: Pair): readonly Sign[] {
  return READERS.flatMap((read) => read(pair) ?? []);
}
