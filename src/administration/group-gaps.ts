import type { Gap } from '../database/gaps';
import { stemsOf } from './question-stems';

/** Gaps that ask for the same, as far as their words tell. */
export interface GapGroup {
  /** The most frequent wording that may be shown; null where none may. */
  readonly question: string | null;
  /** Other wordings that may be shown, most frequent first. */
  readonly alike: readonly string[];
  /** What the coverage does not say, over all wordings. */
  readonly missing: readonly string[];
  /** How often all of them were asked. */
  readonly asked: number;
  /** Start of the day (UTC) that one of them was first and last asked on, milliseconds since the epoch. */
  readonly firstDayMs: number;
  readonly lastDayMs: number;
}

/** Two questions are alike from this share of their words on (those of either that are in both). */
const LEAST_LIKENESS = 0.6;

interface Growing {
  readonly stems: ReadonlySet<string>;
  readonly gaps: Gap[];
}

function likeness(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const shared = [...left].filter((stem) => right.has(stem)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** What a gap is about as far as it may be seen: its words, or only what is missing; then maybe nothing. */
const wordsOf = ({ question, missing }: Gap): ReadonlySet<string> =>
  stemsOf(question ?? missing.join(' '));

function sum({ gaps }: Growing): GapGroup {
  const shown = gaps.flatMap(({ question }) => question ?? []);
  return {
    question: shown[0] ?? null,
    alike: shown.slice(1),
    missing: [...new Set(gaps.flatMap(({ missing }) => missing))],
    asked: gaps.reduce((total, { asked }) => total + asked, 0),
    firstDayMs: Math.min(...gaps.map(({ firstDayMs }) => firstDayMs)),
    lastDayMs: Math.max(...gaps.map(({ lastDayMs }) => lastDayMs)),
  };
}

/**
 * Puts gaps that are alike together, the most frequent group first, then the newest. Each joins the group
 * whose first member it is most like, so the order of the gaps (most frequent first) decides.
 */
export function groupGaps(gaps: readonly Gap[]): readonly GapGroup[] {
  const groups: Growing[] = [];
  const holding = new Map<string, Set<Growing>>();
  for (const gap of gaps) {
    const stems = wordsOf(gap);
    // of what may not be told at all, only the number can be told
    const near =
      stems.size === 0
        ? groups.filter((group) => group.stems.size === 0)
        : new Set([...stems].flatMap((stem) => [...(holding.get(stem) ?? [])]));
    let best: Growing | null = null;
    let bestLikeness = 0;
    for (const group of near) {
      const found = likeness(group.stems, stems);
      if (found < LEAST_LIKENESS || found <= bestLikeness) continue;
      best = group;
      bestLikeness = found;
    }
    if (best === null) {
      best = { stems, gaps: [] };
      groups.push(best);
      for (const stem of stems) {
        holding.set(stem, (holding.get(stem) ?? new Set<Growing>()).add(best));
      }
    }
    best.gaps.push(gap);
  }
  return groups
    .map(sum)
    .sort((left, right) => right.asked - left.asked || right.lastDayMs - left.lastDayMs);
}
