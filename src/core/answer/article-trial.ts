import type { Article } from '../article/article';
import { analyseArticle, type AnalysedArticle } from '../corpus/analysed-article';
import { isSameFigure } from '../facts/spans/figure';
import type { English } from '../language/english';
import type { Excerpt } from '../outcome/outcome';
import type { ArticleQuestion, AskedFact } from './article-question';
import {
  differenceOf,
  meets,
  type Asker,
  type Compared,
  type Difference,
} from './article-differences';
import { questionsOfArticle } from './made-questions';

/** A question that an article answers by its own words, and is not answered so. */
export interface FailedQuestion {
  readonly kind: AskedFact['kind'];
  readonly question: string;
  /** ¶ number of the sentence that answers, from 1. */
  readonly paragraph: number;
  /** ¶ number of what is shown in its place, 0 for front matter; null: nothing is. */
  readonly shown: number | null;
}

/** Words between quotation marks of whom the article does not surely say who said them. */
export interface UnclearSpeaker {
  readonly paragraph: number;
  /** To the letter. */
  readonly words: string;
}

/** What came of asking an article what its own facts say. */
export interface ArticleTrial {
  /** How many questions were asked. */
  readonly asked: number;
  /** At most `MOST_TOLD` of each. */
  readonly failed: readonly FailedQuestion[];
  readonly unclear: readonly UnclearSpeaker[];
  readonly differences: readonly Difference[];
}

/** Questions made of one article: each is asked twice and takes some 10 ms. */
const MOST_ASKED = 12;
/** Of each kind of trouble. */
const MOST_TOLD = 5;
/** UTF-16 code units of a body; reading a longer one keeps others waiting for more than a moment. */
const LONGEST_TRIED = 60_000;

/** Words of a quotation that is worth a speaker: fewer are a name or a phrase between marks. */
const FEWEST_WORDS = 5;

/** What an article is tried with. */
export interface TrialTools {
  readonly english: English;
  /** Makes what answers from the article alone, which is read already. */
  alone(analysed: AnalysedArticle): { readonly ask: Asker };
  /** Answers from the coverage, which may hold an older version of the article. */
  readonly coverage: Compared;
}

/** Whether an excerpt gives the very fact that was asked for, there or in another sentence. */
function givesFact(
  excerpt: Excerpt,
  { passage, fact }: ArticleQuestion,
  { passages, passageFacts }: AnalysedArticle,
): boolean {
  const own = passages[passage];
  if (own === undefined) return false;
  if (meets(excerpt, own)) return true;
  const isSaid = fact.kind === 'who-said' || fact.kind === 'who-denied';
  if (isSaid && excerpt.speaker === fact.speaker) return true;
  return passages
    .filter((one) => meets(excerpt, one))
    .some(({ position }) => {
      const here = passageFacts[position];
      if ('figure' in fact)
        return here?.figures.some((one) => isSameFigure(one, fact.figure)) === true;
      if ('date' in fact) return here?.dates.some(({ from }) => from === fact.date.from) === true;
      return fact.kind === 'where' && here?.names.some(({ name }) => name.id === fact.place);
    });
}

/** Quotations of a sentence or more of whom nobody is surely the speaker. */
function unclearOf({ passages, facts }: AnalysedArticle): readonly UnclearSpeaker[] {
  return facts.quotations.flatMap(({ kind, speaker, passage, start, end }) => {
    const here = passages[passage];
    if (kind !== 'direct' || speaker !== null || here?.field !== 'body') return [];
    const words = here.text.slice(start, end);
    if (words.split(/\s+/u).length < FEWEST_WORDS) return [];
    return [{ paragraph: here.paragraph, words }];
  });
}

/**
 * Asks an article the questions that its own facts answer, and the coverage the same: which of them it
 * fails, whose words have no sure speaker, and what other outlets say otherwise. An article too long to
 * be read while others wait is asked nothing.
 */
export function tryArticle(article: Article, tools: TrialTools): ArticleTrial {
  const { english, coverage } = tools;
  if (article.body.length > LONGEST_TRIED) {
    return { asked: 0, failed: [], unclear: [], differences: [] };
  }
  const analysed = analyseArticle(article, english);
  const questions = questionsOfArticle(analysed, MOST_ASKED);
  const alone = tools.alone(analysed);
  const failed = questions.flatMap((question): readonly FailedQuestion[] => {
    const [excerpt] = alone.ask(question.text).outcome.excerpts;
    if (excerpt !== undefined && givesFact(excerpt, question, analysed)) return [];
    const paragraph = analysed.passages[question.passage]?.paragraph ?? 0;
    const shown = excerpt?.paragraph ?? null;
    return [{ kind: question.fact.kind, question: question.text, paragraph, shown }];
  });
  const differences = questions.flatMap(
    (question) => differenceOf(question, analysed, coverage) ?? [],
  );
  return {
    asked: questions.length,
    failed: failed.slice(0, MOST_TOLD),
    unclear: unclearOf(analysed).slice(0, MOST_TOLD),
    differences: differences.slice(0, MOST_TOLD),
  };
}
