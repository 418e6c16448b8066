import type { PassageRange } from '../corpus/corpus';
import type { Lineup } from '../decision/case';
import type { Question } from '../question/question';
import { rank, type Ranked } from '../reading/rank';
import type { AnswerTools } from './tools';

/** How many candidates the reader reads: about 0.3 ms each. */
const MOST_READ = 16;

/** Those that the ranking or the first cut, which knows everyday wordings, puts first. */
function toRead(ranked: readonly Ranked[]): readonly number[] {
  return ranked
    .map(({ number, firstPlace }, place) => ({ number, place: Math.min(place, firstPlace) }))
    .sort((a, b) => a.place - b.place || a.number - b.number)
    .slice(0, MOST_READ)
    .map(({ number }) => number);
}

/** The candidates of a question in a range; `near` is the passage that a follow-up leans on. */
export function lineupOf(
  question: Question,
  range: PassageRange,
  { corpus, lexicon, reader }: Pick<AnswerTools, 'corpus' | 'lexicon' | 'reader'>,
  near: number | null = null,
): Lineup {
  const ranked = rank(question, corpus, range);
  const read = new Map(
    reader.read(question, toRead(ranked)).map((reading) => [reading.number, reading]),
  );
  return { question, corpus, lexicon, range, near, ranked, read };
}
