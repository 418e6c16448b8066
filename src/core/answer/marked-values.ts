import { PARTS, VERBS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import { isForAsked } from '../decision/candidate/asked-figures';
import type { Pair } from '../decision/candidate/pair';
import { isTelling } from '../decision/thresholds';
import type { DateFact } from '../facts/facts';
import { datedWords } from '../corpus/implied-dates';
import { isLink, RELATIVE } from '../language/words/link-classes';
import { QUANTIFIERS } from '../language/words/determiners';
import { HEDGES, HEDGE_PHRASES } from '../language/words/number-words';
import { DOUBLE_MARKS } from '../language/words/quote-marks';
import { without, wordSet } from '../language/words/word-set';

const PIECE_MARK = /^[,;:()–—|]$/u;

/** The tokens, [from, to), around a value that no mark and no "and" cuts off from it. */
function pieceAround(value: Span, { passage: { tokens }, facts }: Pair): readonly [number, number] {
  const values = [...facts.figures, ...facts.dates];
  const cuts = (token: Token): boolean =>
    (PIECE_MARK.test(token.text) || token.pos === 'CCONJ') &&
    !overlap(token, value) &&
    !values.some((one) => overlap(one, token));
  const first = tokens.findIndex(({ end }) => end > value.start);
  let [from, to] = [first, first];
  while (from > 0 && !cuts(tokens[from - 1] as Token)) from -= 1;
  while (to < tokens.length && !cuts(tokens[to] as Token)) to += 1;
  return [from, to];
}

/** Where each word of the question stands in the passage, of nouns and names or of verbs. */
function askedPlaces({ question, matches }: Pair, isVerb: boolean): readonly (readonly number[])[] {
  return matches.flatMap(({ tokens }, at) => {
    const term = question.terms[at];
    const isOf = term !== undefined && isTelling(term) && (term.pos === 'VERB') === isVerb;
    return isOf && tokens.length > 0 ? [tokens] : [];
  });
}

/** Whether the passage has all that is asked about: else what it tells beside the rest is no better guess. */
const isAllMet = ({ question, matches }: Pair): boolean =>
  question.terms.every((term, at) => !isTelling(term) || (matches[at]?.weight ?? 0) > 0);

/**
 * Of several values each with its day ("nine in June, seven in May") the one whose day is asked about; null where
 * none or several are. `values` in the order of the passage.
 */
function datedAsAsked<T extends Span>(values: readonly T[], { question, facts }: Pair): T | null {
  const asked = new Set(question.tokens.map(({ folded }) => folded));
  const share = (words: string): number => {
    const telling = words.toLowerCase().split(/\s+/u);
    return telling.filter((word) => /\d/u.test(word) && asked.has(word)).length;
  };
  const dayOf = (value: T, index: number): DateFact | undefined => {
    const end = values[index + 1]?.start ?? Infinity;
    return facts.dates.find(({ start }) => start >= value.end && start < end);
  };
  const days = values.map((value, index) => {
    const day = dayOf(value, index);
    return { value, day, share: day ? share(`${day.text} ${datedWords(day)}`) : 0 };
  });
  if (days.length < 2 || days.some(({ day }) => day === undefined)) return null;
  const most = Math.max(...days.map((one) => one.share));
  const [first, ...others] = days.filter((one) => one.share === most);
  return most > 0 && first && others.length === 0 ? first.value : null;
}

/** Whether a value stands in what tells more of something: "the year, which ended on 31 March", "at 6 (1 a.m. here)". */
function isAside(value: Span, pair: Pair): boolean {
  const { tokens } = pair.passage;
  const [from] = pieceAround(value, pair);
  return tokens[from - 1]?.text === '(' || isLink(tokens[from]?.folded, RELATIVE);
}

/**
 * Which of a passage's values the reader's stretch means, `known` being the facts' choice. It is another of them
 * where all that is asked about stands beside that one and nothing of it beside what the reader saw: "A week
 * ago the board met; a year ago it was dissolved".
 */
export function valueMeant<T extends Span>(
  read: Span,
  known: Span | null,
  values: readonly T[],
  pair: Pair,
): Span | null {
  const isSeen = known !== null && overlap(read, known);
  const seen = isSeen ? known : (values.find((value) => overlap(value, read)) ?? null);
  if (seen === null) return known;
  if (known !== null && isForAsked(pair, known) === true && isForAsked(pair, seen) === false)
    return known;
  const [nouns, verbs] = [askedPlaces(pair, false), askedPlaces(pair, true)];
  const asked = nouns.length > 0 ? nouns : verbs;
  const told = (value: Span, places: typeof asked): number => {
    const [from, to] = pieceAround(value, pair);
    return places.filter((tokens) => tokens.some((at) => at >= from && at < to)).length;
  };
  // "… was sold for nine crowns and the cart for two": without a verb of its own it is the one before
  const isDeed = (value: Span): boolean => {
    const own = pair.passage.tokens.slice(...pieceAround(value, pair));
    return told(value, verbs) === verbs.length || !own.some((token) => isPart(token, VERBS));
  };
  const then = datedAsAsked(values, pair);
  if (then !== null) return then;
  const isBeside = told(seen, [...nouns, ...verbs]) === 0 && isAside(seen, pair);
  const outside = isBeside ? values.find((value) => !isAside(value, pair)) : undefined;
  if (outside && !isAllMet(pair)) return outside;
  if (asked.length === 0 || !isAllMet(pair) || told(seen, asked) > 0) return seen;
  const better = values.filter((value) => told(value, asked) === asked.length && isDeed(value));
  const best = better.find((value) => known !== null && overlap(value, known)) ?? better[0];
  return best ?? outside ?? seen;
}

/** What ends the words that belong to a figure. */
const ENDING_MARK = new RegExp(`^[,;:|()–—${DOUBLE_MARKS}]$`, 'u');
const LEADING = PARTS.ADP | PARTS.DET | PARTS.PART | PARTS.CCONJ;

/** Words before a figure that make it another one, beside those that hedge numbers. */
const HEDGING = wordSet('only exactly between minus');

/** Where, in tokens, the hedge of a number begins that stands at an index: "about 40", "no more than 40", "minus 40". */
function hedgeBefore(tokens: readonly Token[], at: number): number {
  const [far, next] = [tokens[at - 2], tokens[at - 1]];
  if (HEDGE_PHRASES.has(`${far?.folded ?? ''} ${next?.folded ?? ''}`)) {
    const lead = tokens[at - 3]?.folded ?? '';
    return lead === 'no' || lead === 'as' ? at - 3 : at - 2;
  }
  // "handed over 40 boats"
  const isHedge =
    HEDGES.has(next?.folded ?? '') && !(isPart(next, PARTS.ADP | PARTS.PART) && isPart(far, VERBS));
  return isHedge || HEDGING.has(next?.folded ?? '') ? at - 1 : at;
}

/**
 * A figure as it is told: with as much of the reader's stretch around it as no verb, no mark and no day cuts off and as the
 * question has not said itself ("to the port"), with its hedge ("up to 40") and with what is counted right behind it
 * ("40 fire engines").
 */
export function wholeFigure(span: Span, figure: Span, pair: Pair): Span {
  const { passage, facts } = pair;
  const { tokens, text } = passage;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined &&
    span.start <= token.start &&
    token.end <= span.end &&
    !isPart(token, VERBS | PARTS.CCONJ) &&
    !ENDING_MARK.test(token.text) &&
    !facts.dates.some((date) => overlap(date, token));
  let from = tokens.findIndex(({ end }) => end > figure.start);
  let to = tokens.findLastIndex(({ start }) => start < figure.end);
  while (belongs(tokens[to + 1]) && isForAsked(pair, tokens[to] ?? figure) !== true) to += 1;
  // "the cart for 40": what the figure is told of is no part of it
  for (let at = from - 1; belongs(tokens[at]); at -= 1) {
    if (facts.figures.some((other) => overlap(other, tokens[at] as Token))) from = at;
  }
  // "… a month to", "a third of the": what leads on is no end
  const leadsOn = (token: Token | undefined): boolean =>
    isPart(token, LEADING | PARTS.ADV) && token?.folded !== 'each';
  while ((tokens[to]?.end ?? 0) > figure.end && leadsOn(tokens[to])) to -= 1;
  const start = Math.min(tokens[hedgeBefore(tokens, from)]?.start ?? figure.start, figure.start);
  const end = Math.max(tokens[to]?.end ?? figure.end, figure.end);
  const counted = facts.figures.find((one) => one.end === end)?.counted;
  const isNext = counted && text.startsWith(counted, end + 1);
  return { start, end: isNext ? end + 1 + counted.length : end };
}

/** Words that count some of what follows them behind "of", and what makes them less. */
const SHARES: ReadonlySet<string> = new Set([
  ...without(QUANTIFIERS, 'no every another both such several'),
  ...['none', 'half', 'more', 'less'],
]);
const LESSENING = wordSet('hardly scarcely barely almost nearly not only just very');

/** A figure with what takes a part of it: "Hardly any of the 50 boats", "Nine of the twelve". */
export function withShare(span: Span, { passage: { tokens }, facts }: Pair): Span {
  let at = tokens.findIndex(({ end }) => end > span.start) - 1;
  if (isPart(tokens[at], PARTS.DET | PARTS.PRON)) at -= 1;
  const share = tokens[at - 1];
  if (tokens[at]?.folded !== 'of' || !share) return span;
  const part = facts.figures.find(({ end }) => end === share.end);
  if (part) return { start: part.start, end: span.end };
  if (!SHARES.has(share.folded)) return span;
  at -= 1;
  while (LESSENING.has(tokens[at - 1]?.folded ?? '')) at -= 1;
  return { start: tokens[at]?.start ?? span.start, end: span.end };
}
