import type { Analyse } from '../corpus/analysed-article';
import { buildCorpus, type Corpus } from '../corpus/corpus';
import { sharedTexts } from '../corpus/shared-texts';
import type { Article } from '../article/article';
import type { Period } from '../article/period';
import { createLexicon } from '../language/words/create-lexicon';
import { atOnce } from '../language/at-once';
import type { English } from '../language/english';
import { decisionNetwork } from '../decision/judging/decide';
import { stanceModel } from '../decision/stance/stance-weights';
import { turnModel } from '../decision/judging/turn-model';
import { DEFAULT_POSITION, type Position } from '../decision/positions';
import type { Outcome } from '../outcome/outcome';
import { answerInquiry } from './answer-inquiry';
import { tryArticle, type ArticleTrial } from './article-trial';
import { checkQuotes } from '../quotes/check-quotes';
import type { CheckedText } from '../quotes/quote-check';
import { signsOf } from '../reading/corpus-signs';
import { isRetracted } from '../article/visibility';
import { createCoverageReader } from '../reader/coverage-reader';
import { firstCutWeights } from '../reading/first-cut';
import { rankingNetwork } from '../reading/model';
import { phraseWeights } from '../reading/phrase-model';
import { shippedReader } from '../reader/reader';
import { tellingRetractions } from './retractions';
import { tellableWords } from './tellable-words';
import type { AnswerTools, InquiryOptions, TurnMemory } from './tools';

/** One question with what it came to, and what later turns may lean on. */
export interface Turn {
  readonly question: string;
  readonly outcome: Outcome;
  /** What a follow-up may borrow; null where nothing was asked of the coverage. */
  readonly memory: TurnMemory | null;
  /** Of the words its outcome lacks, those that may be told where one person alone asked with them. */
  readonly tellable: readonly string[];
}

/** The turns before, oldest first; immutable. */
export type Conversation = readonly Turn[];

/** What an answer needs of the turns before. */
export type Remembered = readonly Pick<Turn, 'memory'>[];

/** How a question is to be answered. */
export interface AskOptions {
  readonly conversation?: Remembered;
  /** Only this article is searched. */
  readonly article?: string;
  /** Only this publisher's articles are searched, whatever outlet the question names. */
  readonly outlet?: string;
  /** Only articles published from this day on, "2014-10-08", and until that one, are searched. */
  readonly from?: string;
  readonly to?: string;
  /** Today, "2014-10-08": a question that names a time ("in 2014", "last year") is first put to articles of it. */
  readonly today?: string;
  /** false answers even where it would keep silent; confidence is unchanged. Default true. */
  readonly abstain?: boolean;
  /** Adds the features of the chosen and the next candidates. Default false. */
  readonly explain?: boolean;
}

/** The coverage, ready to be asked. Immutable: a reload makes a new one. */
export interface Engine {
  readonly corpus: Corpus;
  /** All articles, with those that were taken back, none of whose words may be shown; null where none were. */
  readonly withRetracted: Corpus | null;
  /** Answers from the coverage, or abstains with a reason; never throws, whatever is typed. */
  ask(question: string, options?: AskOptions): Turn;
  /** Checks the quotes in a text against the coverage; never throws, whatever is typed. */
  check(text: string): CheckedText;
  /** Asks an article that need not be in the coverage what its own facts say; never throws. */
  tryOut(article: Article): ArticleTrial;
}

/** How an engine answers. */
export interface EngineOptions {
  /** How sure it has to be before it answers; default `balanced`. */
  readonly position?: Position;
  /** Gives an article's analysis where that is known already; each is read anew unless given. */
  readonly analyse?: Analyse;
}

/**
 * Reads and indexes the articles; of those that were taken back it tells the retraction alone, and its
 * corpus is without them. Same articles and options, same engine. Throws where the trained weights are of
 * another version than the code.
 */
export function createEngine(
  articles: readonly Article[],
  english: English,
  options: EngineOptions = {},
): Engine {
  return atOnce(makingEngine(articles, english, options));
}

/** As `createEngine`, in steps, between which others of the thread may be answered. */
export function* makingEngine(
  articles: readonly Article[],
  english: English,
  { position = DEFAULT_POSITION, analyse }: EngineOptions = {},
): Generator<undefined, Engine> {
  // weights of another version are told at the start, not with the first question
  const weights = [
    rankingNetwork,
    decisionNetwork,
    firstCutWeights,
    phraseWeights,
    stanceModel,
    turnModel,
  ];
  for (const prepare of weights) prepare();
  const making = function* (of: readonly Article[]): Generator<undefined, Engine> {
    const corpus = buildCorpus(of, english, analyse);
    yield;
    signsOf(corpus);
    yield;
    sharedTexts(corpus);
    yield;
    return engineOf(corpus, english, { position });
  };
  const standing = articles.filter((article) => !isRetracted(article));
  const engine = yield* making(standing);
  if (standing.length === articles.length) return engine;
  return tellingRetractions(engine, yield* making(articles));
}

/** An engine of a corpus that is built already. */
export function engineOf(
  corpus: Corpus,
  english: English,
  { position = DEFAULT_POSITION }: Pick<EngineOptions, 'position'> = {},
): Engine {
  const lexicon = createLexicon();
  const tools: AnswerTools = {
    corpus,
    english,
    lexicon,
    reader: createCoverageReader(shippedReader(lexicon.everyday), corpus),
    position,
  };
  const ask: Engine['ask'] = (question, options = {}) => {
    const { outcome, memory } = answerInquiry(question, tools, inquiryOf(options));
    const read = `${question} ${outcome.understoodAs ?? ''}`;
    const tellable = tellableWords(outcome.missing, read, corpus, english);
    return { question, outcome, memory, tellable };
  };
  return {
    corpus,
    withRetracted: null,
    ask,
    tryOut: (article) =>
      tryArticle(article, {
        english,
        alone: (analysed) =>
          createEngine([article], english, { position, analyse: () => analysed }),
        coverage: { corpus, ask },
      }),
    check: (text) => checkQuotes(corpus, text, english),
  };
}

function periodOf({ from, to }: AskOptions): Period | null {
  return from === undefined && to === undefined ? null : { from: from ?? null, to: to ?? null };
}

/** What is asked, with everything that was left open set. */
export function inquiryOf(options: AskOptions): InquiryOptions {
  return {
    earlier: (options.conversation ?? []).flatMap(({ memory }) => memory ?? []),
    article: options.article ?? null,
    outlet: options.outlet ?? null,
    period: periodOf(options),
    today: options.today ?? null,
    abstain: options.abstain ?? true,
    explain: options.explain ?? false,
  };
}
