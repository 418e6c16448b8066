import { readParts } from '../../src/core/answer/answer-parts';
import { lineupOf } from '../../src/core/answer/lineup';
import type { AnswerTools, TurnMemory } from '../../src/core/answer/tools';
import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import type { Article } from '../../src/core/article/article';
import { casesOf, shortlist, type Lineup } from '../../src/core/decision/candidate/case';
import { decide, MOST_JUDGED, type Judged } from '../../src/core/decision/judging/decide';
import { decisionValues } from '../../src/core/decision/judging/features';
import type { English } from '../../src/core/language/english';
import { outletsOf } from '../../src/core/question/outlets';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { shippedReader, type Reader } from '../../src/core/reader/reader';
import type { Ranked } from '../../src/core/reading/rank';
import { lexicon } from '../train/lexicon';

/** A coverage that questions are put to for what the decision reads of their candidates. */
export interface Asker {
  readonly corpus: Corpus;
  /**
   * The candidates of a question, read by the same road as an answer; empty for a question of several
   * parts. `article` limits the search; `before` is the turn that it may lean on.
   */
  ask(
    text: string,
    isRight: (one: Ranked) => boolean,
    options?: { readonly article?: string | null; readonly before?: TurnMemory | null },
  ): readonly { readonly values: Float64Array; readonly right: boolean }[];
  /** The candidates of a question that stands alone, likeliest first; empty for a question of several parts. */
  judge(text: string): readonly Judged[];
}

/** Reads articles to be asked about, by the shipped reader unless another is given. */
export function createAsker(
  articles: readonly Article[],
  english: English,
  given: Reader = shippedReader(lexicon.everyday),
): Asker {
  const corpus = buildCorpus(articles, english);
  const outlets = outletsOf(corpus.whole);
  const reader = createCoverageReader(given, corpus);
  const tools: AnswerTools = { corpus, english, lexicon, reader, position: 'balanced' };
  const lineupFor = (
    text: string,
    article: string | null,
    before: TurnMemory | null,
  ): Lineup | null => {
    const options = { earlier: before ? [before] : [], article, outlet: null, period: null };
    const parts = readParts(text, outlets, tools, options);
    const [part] = parts;
    if (!part || parts.length > 1) return null;
    return lineupOf(part.question, part.range, tools);
  };
  return {
    corpus,
    judge: (text) => {
      const lineup = lineupFor(text, null, null);
      return lineup ? decide(lineup) : [];
    },
    ask: (text, isRight, { article = null, before = null } = {}) => {
      const lineup = lineupFor(text, article, before);
      if (!lineup) return [];
      return casesOf(lineup, shortlist(lineup).slice(0, MOST_JUDGED)).map((given) => ({
        values: decisionValues(given),
        right: isRight(given.one),
      }));
    },
  };
}
