import { join } from 'node:path';
import { buildCorpus, type Corpus } from '../../src/core/corpus/corpus';
import { createEnglish, type English } from '../../src/core/language/english';
import type { Question } from '../../src/core/question/question';
import { readQuestion } from '../../src/core/question/read-question';
import { lexicon } from './lexicon';
import { readQuestionSet, type AskedQuestion } from './squad';

/** The articles of the training file that nothing is ever fitted to, half-open. */
export const HELD_OUT_ARTICLES = [402, 442] as const;
/** The articles whose questions confidence learns from, half-open. */
export const CONFIDENCE_ARTICLES = [342, 402] as const;
/** How many articles make one coverage, as many as the public development set has. */
const ARTICLES_A_COVERAGE = 50;

/** Every second article makes the table of translations; the ranking is fitted to the others. */
export function isForTables({ article }: AskedQuestion): boolean {
  return Number(article.slice(article.indexOf('-') + 1)) % 2 === 0;
}

/** One coverage with the questions put to it. */
export interface Lesson {
  readonly corpus: Corpus;
  readonly questions: readonly { readonly asked: AskedQuestion; readonly question: Question }[];
}

/** Reads the training file piece by piece, each piece a coverage of its own; one question in `every`. */
export function* lessons(
  folder: string,
  from: number,
  to: number,
  english: English = createEnglish(),
  every = 1,
  file = join(folder, 'squad-train-v1.1.json.gz'),
): Generator<Lesson> {
  for (let start = from; start < to; start += ARTICLES_A_COVERAGE) {
    const { articles, questions } = readQuestionSet(
      file,
      start,
      Math.min(to, start + ARTICLES_A_COVERAGE),
    );
    const corpus = buildCorpus(articles, english);
    yield {
      corpus,
      questions: questions
        .filter((_, index) => index % every === 0)
        .map((asked) => ({
          asked,
          question: readQuestion(asked.text, corpus, english, lexicon),
        })),
    };
  }
}
