import type { PassageRange } from '../corpus/corpus';
import { decide, decideFollowing, type Judged } from '../decision/judging/decide';
import type { Topic } from '../decision/judging/turn-signs';
import type { Question } from '../question/question';
import type { Ranked } from '../reading/rank';
import { followingLineups, lineupOf } from './lineup';
import type { AnswerTools } from './tools';

/** A part of an inquiry in the ways in which it may be read. */
interface ReadablePart {
  /** With what the turn before lends it, and with what only helps to find its answer. */
  readonly question: Question;
  /** Without such help. */
  readonly plain: Question;
  /** In its own words alone. */
  readonly typed: Question;
  /** What the conversation is about; null where the part does not go on with one. */
  readonly topic: Topic | null;
}

/** What is read for a part: its candidates as they are ranked, and judged, likeliest first. */
interface ReadPart {
  readonly ranked: readonly Ranked[];
  readonly judged: readonly Judged[];
}

/**
 * A part with its candidates in a range, likeliest first. A question that is asked again with help is never less likely
 * answered than without.
 */
export function readPart(
  { question, plain, typed, topic }: ReadablePart,
  range: PassageRange,
  tools: AnswerTools,
): ReadPart {
  if (topic !== null) {
    const lineups = followingLineups({ question, typed, topic }, range, tools);
    return { ranked: lineups.completed.ranked, judged: decideFollowing(lineups) };
  }
  const read = (each: Question): ReadPart => {
    const lineup = lineupOf(each, range, tools);
    return { ranked: lineup.ranked, judged: decide(lineup) };
  };
  const helped = read(question);
  if (plain === question) return helped;
  const alone = read(plain);
  const likelihood = ({ judged: [best] }: ReadPart): number => best?.probability ?? 0;
  return likelihood(alone) > likelihood(helped) ? alone : helped;
}
