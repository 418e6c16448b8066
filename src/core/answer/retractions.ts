import type { Article } from '../article/article';
import { isRetracted, newestFirst } from '../article/visibility';
import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import { identityOf } from '../outcome/excerpt';
import type { Excerpt, Outcome, Retraction } from '../outcome/outcome';
import { checkQuotes } from '../quotes/check-quotes';
import type { CheckedQuote, CheckedText } from '../quotes/quote-check';
import { wordless } from './make-outcome';

/** What is said in place of an article that was taken back: the newest of its corrections. */
export function retractionOf(article: Article): Retraction {
  const [newest] = newestFirst(article.corrections ?? []);
  return {
    ...identityOf(article),
    date: newest?.date ?? null,
    text: newest?.text ?? null,
  };
}

/** Finds the retraction of the article that an excerpt stands in; null for one that stands. */
type FindRetraction = (excerpt: Pick<Excerpt, 'article'> | null | undefined) => Retraction | null;

function retractionsIn({ articles }: Pick<Corpus, 'articles'>): FindRetraction {
  const retracted = new Map(
    articles.filter(isRetracted).map((article) => [article.id, retractionOf(article)]),
  );
  return (excerpt) => retracted.get(excerpt?.article ?? '') ?? null;
}

/** The outcome with the retraction: in place of a silence, or beside what other articles answer. */
function tellRetraction(outcome: Outcome, retraction: Retraction): Outcome {
  const told = { ...outcome, retractions: [retraction] };
  return outcome.outcome === 'answered' ? told : { ...told, reason: 'retracted', missing: [] };
}

/** What of a turn a retraction changes. */
interface Turn {
  readonly outcome: Outcome;
  readonly memory: unknown;
  readonly tellable: readonly string[];
}

/** What of an engine a retraction changes. */
interface Answers<Options, Own extends Turn> {
  readonly corpus: Corpus;
  ask(question: string, options?: Options): Own;
  check(text: string): CheckedText;
}

/**
 * An engine whose articles stand, which tells of a retraction where one of all articles that was taken back
 * would be among what is shown: `whole` is only asked, and none of its words are given on.
 */
export function tellingRetractions<
  Options extends { readonly article?: string },
  Own extends Turn,
  Standing extends Answers<Options, Own>,
>(standing: Standing & Answers<Options, Own>, whole: Answers<Options, Own>): Standing {
  const retractionOfExcerpt = retractionsIn(whole.corpus);
  return {
    ...standing,
    withRetracted: whole.corpus,
    ask: (question: string, options?: Options): Own => {
      const turn = standing.ask(question, options);
      const { outcome } = turn;
      if (outcome.outcome === 'conversation') return turn;
      const asked = retractionOfExcerpt({ article: options?.article ?? '' });
      if (asked !== null) {
        // asked of that article alone, no other answers
        const silent = { ...wordless(question), intent: outcome.intent };
        return { ...turn, outcome: tellRetraction(silent, asked), memory: null, tellable: [] };
      }
      const { excerpts } = whole.ask(question, options).outcome;
      const retraction = excerpts.map(retractionOfExcerpt).find((told) => told !== null) ?? null;
      return retraction === null ? turn : { ...turn, outcome: tellRetraction(outcome, retraction) };
    },
    check: (text: string) =>
      withRetractions(standing.check(text), () => whole.check(text), retractionOfExcerpt),
  };
}

/** The verdicts, where a quote is of an article that was taken back and of none that stands: that it is. */
function withRetractions(
  checked: CheckedText,
  checkWhole: () => CheckedText,
  retractionOfExcerpt: FindRetraction,
): CheckedText {
  const isFound = ({ verdict }: CheckedQuote): boolean =>
    verdict !== 'absent' && verdict !== 'altered';
  if (checked.quotes.every(isFound)) return checked;
  const whole = checkWhole().quotes;
  const quotes = checked.quotes.map((quote, at): CheckedQuote => {
    const other = whole[at];
    if (isFound(quote) || other === undefined || other.verdict === 'absent') return quote;
    const retraction = retractionOfExcerpt(other.excerpt);
    if (retraction === null) return quote;
    const none = { verdict: 'absent', excerpt: null, changes: [], saidBy: null } as const;
    return { ...quote, ...none, retraction };
  });
  return { ...checked, quotes };
}

/** Checks quotes against the articles that stand, as an engine does; `all` are those taken back too. */
export function checkStanding(
  standing: Corpus,
  all: Corpus,
  text: string,
  english: English,
): CheckedText {
  const checked = checkQuotes(standing, text, english);
  if (standing === all) return checked;
  return withRetractions(checked, () => checkQuotes(all, text, english), retractionsIn(all));
}
