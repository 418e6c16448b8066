import type { English } from '../../src/core/language/english';
import type { QuestionSet } from '../train/squad';
import type { Contestant } from './contestant';
import { measureMarks, measurePositions, type MarkMeasures, type RuleMeasures } from './decisions';
import { flexSearch } from './flexsearch';
import { lunr } from './lunr';
import { measure, type Measures } from './measures';
import { miniSearch } from './minisearch';
import { plainBm25 } from './plain-bm25';
import { runTrials, silenceScope, type TrialOptions } from './run-trials';
import { competeWith } from './sentence-index';
import type { Searched } from './trial';
import { verbatimEngine, verbatimRanking } from './verbatim';
import { winkBm25 } from './wink-bm25';

/** The packages compared with, each with what sets it up where it is installed. */
const PEERS = {
  minisearch: miniSearch,
  lunr,
  flexsearch: flexSearch,
  'wink-bm25-text-search': winkBm25,
} as const;

/** All that takes part, and the packages that are not installed. */
export interface Field {
  readonly contestants: readonly Contestant[];
  readonly missing: readonly string[];
}

/** Gathers ours, plain BM25 and, unless left out, the packages that are installed. */
export function gatherField(english: English, withPeers: boolean): Field {
  const contestants = [verbatimRanking(english), verbatimEngine()];
  const missing: string[] = [];
  for (const [name, make] of withPeers ? Object.entries(PEERS) : []) {
    const peer = make();
    if (peer) contestants.push(competeWith(peer));
    else missing.push(name);
  }
  return { contestants: [...contestants, competeWith(plainBm25(english))], missing };
}

/** Everything measured on one set. */
export interface SetReport {
  readonly set: string;
  readonly articles: number;
  readonly sentences: 'spans' | 'sentences';
  readonly answerable: number;
  readonly unanswerable: number;
  /** Where silence was judged. */
  readonly scope: Searched;
  readonly measures: readonly Measures[];
  /** The positions by the ranking's confidence, then by the engine with all its checks. */
  readonly rules: readonly RuleMeasures[];
  readonly marks: MarkMeasures | null;
}

/** Puts one set to all contestants and measures what they do. */
export function reportOn(
  name: string,
  set: QuestionSet,
  { contestants }: Field,
  english: English,
  options: TrialOptions,
): SetReport {
  const scope = silenceScope(set);
  const run = runTrials(set, contestants, english, options);
  const [ranking, engine] = run.map(({ trials }) => trials);
  const answerable = set.questions.filter((question) => question.answerable).length;
  return {
    set: name,
    articles: set.articles.length,
    sentences: set.questions.some(({ sentences }) => sentences) ? 'sentences' : 'spans',
    answerable,
    unanswerable: set.questions.length - answerable,
    scope,
    measures: run.map((trials) => measure(trials, scope)),
    rules: [
      ...measurePositions('ranking', ranking ?? [], scope),
      ...measurePositions('engine', engine ?? [], scope),
    ],
    marks: measureMarks(engine ?? [], scope),
  };
}
