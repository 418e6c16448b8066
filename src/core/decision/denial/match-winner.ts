import type { PassageFacts } from '../../corpus/passage-facts';
import type { Figure } from '../../facts/facts';
import { isRow } from '../../facts/spans/table-cells';
import { isPassiveAt } from '../../language/passive';
import type { Span, Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';

/** Verbs whose subject won, by lemma, that may be done to the other side: "were beaten by". */
const BEATING = wordSet('beat defeat edge thrash overcome hammer outplay rout');
/** All whose subject won. */
const WINNING: ReadonlySet<string> = new Set([...BEATING, 'win', 'stun']);
/** Those whose subject lost. */
const LOSING = wordSet('lose fall succumb');
/** What is counted and no match: "the vote was 31-17". */
const COUNTS = wordSet('vote ballot jury poll motion bill');
const ARTICLE = /\bthe\s$/iu;
const CELL = /[^|\t]+/gu;

/** The score of a match that a passage tells; null where it tells none, or how a vote went. */
export function matchScoreIn(
  { figures }: Pick<PassageFacts, 'figures'>,
  tokens: readonly Token[],
): Figure | null {
  if (tokens.some(({ lemma }) => COUNTS.has(lemma))) return null;
  return figures.find(({ kind }) => kind === 'score') ?? null;
}

/** A name with "the" in front of it. */
function withArticle({ start, end }: Span, text: string): Span {
  return { start: start - (ARTICLE.exec(text.slice(0, start))?.[0].length ?? 0), end };
}

/** The sides beside a score: "Lions 0-2 Hawks", or the first cells without a figure of a table's row. */
function sidesOf(text: string, score: Span, names: readonly Span[]): readonly (Span | undefined)[] {
  if (isRow(text)) {
    const cells = [...text.matchAll(CELL)].filter(
      ([cell]) => /\p{L}/u.test(cell) && !/\d/u.test(cell),
    );
    return cells.map(({ 0: cell, index }) => {
      const start = index + cell.length - cell.trimStart().length;
      return { start, end: start + cell.trim().length };
    });
  }
  const before = names.filter(({ end }) => end <= score.start).slice(-2);
  const after = names.find(({ start }) => start >= score.end);
  return before.length > 1 ? before : [before[0], after];
}

/**
 * The side that won a match, as its score and the verb that tells it: the Hawks in "The Hawks beat the Lions 4-1",
 * "Lions 0-2 Hawks" and "Lions | Hawks | 0-2". null for a draw, and where it is not sure.
 */
export function winnerOf(
  score: Pick<Figure, 'start' | 'end' | 'value' | 'valueHigh'>,
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { names }: { readonly names: readonly Span[] },
): Span | null {
  const [home, away] = [score.value, score.valueHigh ?? score.value];
  if (home === away) return null;
  const spanOf = (name: Span | undefined): Span | null => (name ? withArticle(name, text) : null);
  const at = tokens.findIndex(
    ({ lemma, start }) => start < score.start && (WINNING.has(lemma) || LOSING.has(lemma)),
  );
  const verb = tokens[at];
  if (verb === undefined) {
    const [first, second] = sidesOf(text, score, names);
    return spanOf(home > away ? first : second);
  }
  // "were beaten 1-3 by the Hawks"
  const isActive = WINNING.has(verb.lemma) && !isPassiveAt(tokens, at);
  if (isActive) return spanOf(names.findLast(({ end }) => end <= verb.start));
  const link = tokens.find(
    ({ folded, start }) => start >= verb.end && /^(?:by|to|against)$/u.test(folded),
  );
  return link ? spanOf(names.find(({ start }) => start >= link.end)) : null;
}

/**
 * The side that a passage tells to have won without a score, by what was done to the other: the Hawks in "the Lions were
 * beaten by the Hawks". null for any other: who beat whom stands in the order of the words then.
 */
export function beaterIn(
  { text, tokens }: { readonly text: string; readonly tokens: readonly Token[] },
  { names }: { readonly names: readonly Span[] },
): Span | null {
  const at = tokens.findIndex(
    ({ lemma }, index) => BEATING.has(lemma) && isPassiveAt(tokens, index),
  );
  const link = at < 0 ? undefined : tokens[at + 1];
  const from = tokens[at + 2]?.folded === 'the' ? at + 3 : at + 2;
  const name = names.find(({ start }) => start === tokens[from]?.start);
  return link?.folded === 'by' && name !== undefined ? withArticle(name, text) : null;
}
