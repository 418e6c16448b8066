import type { Corpus, PassageRange } from '../corpus/corpus';
import type { Span } from '../language/token';
import type { Question } from '../question/question';
import { rank, type Ranked } from '../ranking/rank';
import { answerWords } from './answer-words';
import { readPassage, weighEvidence, type Evidence } from './evidence';
import type { Obstacle } from './obstacle';
import { obstaclesOf, type Thresholds } from './obstacles';
import { exactness, fitOf, nearness } from './preference';

/** One candidate held against the question, with what keeps it from being an answer. */
export interface Judged {
  readonly number: number;
  readonly ranked: Ranked;
  readonly evidence: Evidence;
  readonly obstacles: readonly Obstacle[];
  /** The words that answer, within the passage's text. */
  readonly words: Span | null;
  /** What the score gains because the passage says where, or quotes the one asked about. */
  readonly fit: number;
  /** What it gains by standing where the talk is. */
  readonly near: number;
}

/** What one question came to before it is worded. */
export interface Decision {
  /** The passage that answers; null where none does. */
  readonly answer: Judged | null;
  /** The best candidate, whether it answers or not; null where nothing shares a word. */
  readonly best: Judged | null;
  /** The candidates that were looked at, best first. */
  readonly judged: readonly Judged[];
  readonly ranked: readonly Ranked[];
}

/** How many of the best candidates are held against the question. */
const LOOKED_AT = 12;

/** Obstacles of a passage that holds nothing of the kind that is asked for. */
const LACKS_KIND = /^(?:figure|date)-missing$/u;

/** Finds the passage that answers, or why none does. Deterministic. */
export function decide(
  question: Question,
  corpus: Corpus,
  range: PassageRange,
  thresholds: Thresholds,
  near: number | null = null,
): Decision {
  const ranked = rank(question, corpus, range);
  const judged: Judged[] = [];
  for (const candidate of ranked.slice(0, LOOKED_AT)) {
    const reading = readPassage(question, candidate.number, corpus);
    if (!reading) continue;
    const evidence = weighEvidence(reading, corpus);
    judged.push({
      number: candidate.number,
      ranked: candidate,
      evidence,
      obstacles: obstaclesOf(reading, evidence, thresholds),
      words: answerWords(reading),
      fit: fitOf(reading, evidence),
      near: nearness(candidate.number, near),
    });
  }
  // a better score does not count where it was won by another's report or other camps
  const rivals = judged.filter(
    ({ obstacles }) => !obstacles.some(({ name }) => name.startsWith('other-')),
  );
  const value = (one: Judged): number =>
    one.ranked.score + one.fit + exactness(one.words, question, corpus.passageFacts[one.number]);
  const leader = rivals.reduce<Judged | null>(
    (best, one) => (best === null || value(one) > value(best) ? one : best),
    null,
  );
  const top = leader ? value(leader) : -Infinity;
  // what lacks the very figure or date that is asked for gives way sooner than what answers badly
  const lacksKind = leader?.obstacles.some(({ name }) => LACKS_KIND.test(name)) ?? false;
  const farthest = thresholds.nearEnough + (lacksKind ? thresholds.furtherByKind : 0);
  const able = judged.filter((one) => one.obstacles.length === 0 && top - value(one) <= farthest);
  const answer = able.reduce<Judged | null>(
    (best, one) => (best === null || value(one) + one.near > value(best) + best.near ? one : best),
    null,
  );
  return { answer, best: judged[0] ?? null, judged, ranked };
}
