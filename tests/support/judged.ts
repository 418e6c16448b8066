import { lineupOf } from '../../src/core/answer/lineup';
import type { Article } from '../../src/core/article/article';
import { buildCorpus } from '../../src/core/corpus/corpus';
import { casesOf, type Case, type Lineup } from '../../src/core/decision/candidate/case';
import { decide, type Judged } from '../../src/core/decision/judging/decide';
import { createLexicon } from '../../src/core/language/words/create-lexicon';
import { readQuestion } from '../../src/core/question/read-question';
import { createCoverageReader } from '../../src/core/reader/coverage-reader';
import { shippedReader } from '../../src/core/reader/reader';
import { makeArticle } from './articles';
import { english } from './facts';

const lexicon = createLexicon();

/** Everything that is decided on together where a question is asked of articles. */
export function lineupIn(text: string, articles: readonly Article[]): Lineup {
  const corpus = buildCorpus(articles, english);
  const question = readQuestion(text, corpus, english, lexicon);
  const reader = createCoverageReader(shippedReader(lexicon.everyday), corpus);
  return lineupOf(question, { from: 0, to: corpus.passages.length }, { corpus, lexicon, reader });
}

/** The same of one article of which only the body matters. */
export const lineupOfBody = (text: string, body: string): Lineup =>
  lineupIn(text, [makeArticle({ headline: 'News', body })]);

const begins = (text: string) => (one: Pick<Case, 'one'>) => one.one.passage.text.startsWith(text);

/** The case of the passage that begins so. */
export function caseAt(lineup: Lineup, text: string): Case {
  const found = casesOf(lineup, lineup.ranked).find(begins(text));
  if (found === undefined) throw new Error(`no candidate begins ${text}`);
  return found;
}

/** What is decided of the passage that begins so. */
export function judgedAt(lineup: Lineup, text: string): Judged {
  const found = decide(lineup).find(begins(text));
  if (found === undefined) throw new Error(`nothing judged begins ${text}`);
  return found;
}
