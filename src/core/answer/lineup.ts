import type { PassageRange } from '../corpus/corpus';
import type { Lineup } from '../decision/case';
import { storyRange } from './scope';
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

/** What the turns before have to do with a question. */
export interface Followed {
  /** The passage that it leans on; null where it stands alone. */
  readonly near: number | null;
  /** The passage that was shown last; null where none was. */
  readonly shown: number | null;
}
const FIRST: Followed = { near: null, shown: null };

/** The candidates of a question in a range, those of the story that was shown before among them. */
export function lineupOf(
  question: Question,
  range: PassageRange,
  { corpus, lexicon, reader }: Pick<AnswerTools, 'corpus' | 'lexicon' | 'reader'>,
  followed: Followed = FIRST,
): Lineup {
  const everywhere = rank(question, corpus, range);
  const { near, shown } = followed;
  const known = new Set(everywhere.map(({ number }) => number));
  const ofStory =
    shown === null ? [] : rank(question, corpus, storyRange({ corpus, shown }, range));
  const ranked = [...everywhere, ...ofStory.filter(({ number }) => !known.has(number))];
  const lineup = { question, corpus, lexicon, range, near, shown, ranked };
  const numbers = new Set([...toRead(everywhere), ...toRead(ofStory)]);
  const read = new Map(
    reader.read(question, [...numbers]).map((reading) => [reading.number, reading]),
  );
  return { ...lineup, read };
}
