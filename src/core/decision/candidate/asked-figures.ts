import { isCrowdNoun, isHeadCount, isPersonNoun } from '../../language/words/person-words';
import { NOUNS, PARTS, VERBS, isPart } from '../../language/parts-of-speech';
import type { Span, Token } from '../../language/token';
import { APOSTROPHES } from '../../language/words/quote-marks';
import { unitOf } from '../../language/words/units';
import type { Figure } from '../../facts/facts';
import { wordSet } from '../../language/words/word-set';
import { COUNT_NOUNS, NEUTRAL_DETERMINERS, SCORES } from '../../question/question-words';
import { byNearness, isAskedValue, type Pair } from './pair';

/** Whether a folded noun counts people: whoever counts them may write "inmates", "voters" or "dead". */
const countsPeople = (noun: string): boolean =>
  isPersonNoun(noun) || isCrowdNoun(noun) || isHeadCount(noun);

/** What joins a sum to whom or what it is for. */
const PURPOSE = new Set(['to', 'for', 'on', 'from', 'in']);

/** What stands between a verb and the figure that it comes to: "fell to 45", "stands at 31". */
const LEADING_TO = wordSet('to at by');

/** Nouns for how many there are, whose figure tells it: "put the figure at 1,750". */
const NUMBERS: ReadonlySet<string> = new Set([...COUNT_NOUNS, 'figure', 'toll']);
/** Folded words behind "of" by which it is of those spoken of: "three of them", "eleven of the 29". */
const OF_THOSE = wordSet('them these those whom the');

/** The noun that is asked to be counted, folded. */
const focusWordOf = ({ question }: Pick<Pair, 'question'>): string =>
  (question.focusText ?? '').toLowerCase().split(/\s+/u).at(-1) ?? '';

/** Whether a noun is what is asked to be counted. */
const isFocus = ({ question }: Pair, token: Token | undefined): boolean =>
  token !== undefined && token.stem === question.focus;

/**
 * Whether a figure stands where a noun would: alone before what those counted did or were, "who" or "of them", behind
 * "the figure at", "a crowd of" or "flights at", or behind a verb: "it got 14 in May", "they rose to 14".
 */
function standsForCounted(pair: Pair, { start, end }: Figure): boolean {
  const { tokens } = pair.passage;
  const at = tokens.findIndex((token) => token.start >= end);
  const next = at < 0 ? undefined : tokens[at];
  if (isPart(next, VERBS) || next?.folded === 'who') return true;
  if (next?.folded === 'of' && OF_THOSE.has(tokens[at + 1]?.folded ?? '')) return true;
  let before = tokens.findLastIndex((token) => token.end <= start);
  if (tokens[before]?.folded === 'of')
    return countsPeople(tokens[before - 1]?.folded ?? '') && countsPeople(focusWordOf(pair));
  if (LEADING_TO.has(tokens[before]?.folded ?? '')) {
    before -= 1;
    if (NUMBERS.has(tokens[before]?.lemma ?? '') || isFocus(pair, tokens[before])) return true;
  }
  return isPart(tokens[before], VERBS);
}

/** Whether a figure is what another one is a part of: the second in "seven of the nine ferries". */
function isWhole({ passage: { tokens }, facts }: Pair, { start }: Figure): boolean {
  let before = tokens.findLastIndex((token) => token.end <= start);
  while (NEUTRAL_DETERMINERS.has(tokens[before]?.folded ?? '') && tokens[before]?.folded !== 'of')
    before -= 1;
  const part = tokens[before - 1]?.end;
  return tokens[before]?.folded === 'of' && facts.figures.some(({ end }) => end === part);
}

/** What is counted, its last word left out. */
const SORTS = new RegExp(String.raw`^(.*?)[${APOSTROPHES}]?\s+\S+$`, 'u');

/** Whether a figure counts the sort that is asked for: "12 of them blue", of blue pots. */
function countsSort({ question }: Pair, { counted }: Figure): boolean {
  const sorts = SORTS.exec((question.focusText ?? '').toLowerCase())?.[1] ?? '';
  return (
    counted !== null &&
    (sorts.split(/\s+/u).includes(counted.toLowerCase()) || sorts === counted.toLowerCase())
  );
}

/** Whether a figure counts a kind of what one before it counts: "20 of them children", "including 20 children". */
function isKind({ passage: { tokens } }: Pair, { start, end }: Figure): boolean {
  const next = tokens.findIndex((token) => token.start >= end);
  let before = tokens.findLastIndex((token) => token.end <= start);
  while (isPart(tokens[before], PARTS.ADV | PARTS.ADP | PARTS.PRON)) before -= 1;
  const isOfThem = tokens[next]?.folded === 'of' && isPart(tokens[next + 1], PARTS.PRON);
  return isOfThem || tokens[before]?.folded === 'including';
}

/** The words of what a figure counts, where they stand. */
function countedTokens({ passage }: Pair, { start, end, counted, text }: Figure): readonly Token[] {
  const noun = (counted ?? '').toLowerCase();
  return passage.tokens.filter(
    (token) =>
      token.start >= start &&
      token.start <= end + noun.length + 30 &&
      (noun.includes(token.text.toLowerCase()) || text.includes(token.text)),
  );
}

/** The figures of the passage that count what is asked for: of "seven of the nine ferries" the seven. */
export function countingFigures(pair: Pair): readonly Figure[] {
  const figures = pair.facts.figures.filter(
    (figure) =>
      (countsFocus(pair, figure) || countsSort(pair, figure)) && !isAskedValue(pair, figure),
  );
  const parts = figures.filter((figure) => !isWhole(pair, figure));
  const sorts = parts.filter((figure) => countsSort(pair, figure));
  const kinds = parts.filter((figure) => isKind(pair, figure));
  const asked = kinds.filter((figure) =>
    countedTokens(pair, figure).some(({ stem }) => stem === pair.question.focus),
  );
  const rest = parts.filter((figure) => !kinds.includes(figure));
  return [sorts, asked, rest, parts, figures].find(({ length }) => length > 0) ?? [];
}

/** Whether a sum is told to be "to", "for" or "on" what the question names, or something else; null where it is not told. */
export function isForAsked({ passage: { tokens }, matches }: Pair, { end }: Span): boolean | null {
  const met = new Set(matches.flatMap((match) => match.tokens));
  let at = tokens.findIndex(({ start }) => start >= end);
  if (!PURPOSE.has(tokens[at]?.folded ?? '')) return null;
  at += 1;
  while (NEUTRAL_DETERMINERS.has(tokens[at]?.folded ?? '')) at += 1;
  return met.has(at) || met.has(at + 1);
}

/** Figures that are told of what the question names come first: the sum "to the mill", not "to the quay". */
export function byPurpose(pair: Pair, figures: readonly Figure[]): readonly Figure[] {
  const near = byNearness(pair, figures);
  const isFirst = (figure: Figure): boolean => isForAsked(pair, figure) === true;
  return [...near.filter(isFirst), ...near.filter((figure) => !isFirst(figure))];
}

/**
 * The words by which a passage counts none of what is asked for: "No one was hurt", "none of the boats",
 * "no ferries ran". null where it has none.
 */
export function noneOf({ question, passage: { tokens } }: Pair): Span | null {
  const asked = focusWordOf({ question });
  const areAsked = (noun: Token | undefined): boolean =>
    noun !== undefined &&
    (question.focus === null ||
      noun.stem === question.focus ||
      (countsPeople(asked) && countsPeople(noun.folded)));
  const anyPeople = question.focus === null || countsPeople(asked);
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const isOne = next?.folded === 'one';
    const isNoOne = token.folded === 'no' && isOne;
    if (token.folded === 'not' && isOne) return { start: token.start, end: next.end };
    if ((token.folded === 'nobody' || isNoOne) && anyPeople)
      return { start: token.start, end: isNoOne ? next.end : token.end };
    if (token.folded === 'no' && isPart(next, NOUNS) && areAsked(next))
      return { start: token.start, end: next?.end ?? token.end };
    if (token.folded !== 'none' || next?.folded !== 'of') continue;
    const noun = tokens.slice(at + 2, at + 6).find((each) => isPart(each, NOUNS));
    if (areAsked(noun)) return { start: token.start, end: noun?.end ?? token.end };
  }
  return null;
}

/** Words for great numbers: an amount of money even where no currency stands beside them. */
const GREAT = /(?:thousand|million|billion|trillion|lakh|crore)s?$/iu;

/** Whether a figure is a sum: with its currency or, as in "lost billions", without anything counted. */
export function isSum({ kind, counted, text }: Figure): boolean {
  return kind === 'money' || kind === 'percent' || (counted === null && GREAT.test(text));
}

/** Folded words behind which, or before which, a bare number is a price or another sum. */
const PRICING = wordSet('for at of');

/** Whether a bare number is told where a sum would be, in a coverage that leaves out its currency: "sells for 6.80 a kilo". */
export function isBarePrice({ passage: { tokens } }: Pair, figure: Figure): boolean {
  if (figure.kind !== 'count' || figure.counted !== null) return false;
  const before = tokens.findLast((token) => token.end <= figure.start);
  const next = tokens.find((token) => token.start >= figure.end);
  const isLead =
    PRICING.has(before?.folded ?? '') || (isPart(before, VERBS) && before?.lemma !== 'be');
  return (
    isLead &&
    (next === undefined || next.kind === 'mark' || /^(?:a|an|per|each)$/u.test(next.folded))
  );
}

/** Whether a figure is a share of a whole: "12 per cent", "a third", "three in five". */
export const isShare = ({ kind, value }: Figure): boolean =>
  kind === 'percent' || (kind === 'other' && value > 0 && value < 1);

/** Whether a bare number is a sum as the one before it is: "2 million crowns to the school and 900,000 to the pool". */
export function isBareSum(pair: Pair, figure: Figure): boolean {
  const { figures } = pair.facts;
  const before = figures.findLast(({ end }) => end <= figure.start);
  const isBare = figure.counted === null && (figure.kind === 'count' || figure.kind === 'other');
  return (
    isBare &&
    before?.kind === 'money' &&
    isForAsked(pair, before) !== null &&
    isForAsked(pair, figure) !== null
  );
}

/** Whether what a figure counts is told to be of, from or by what is asked: "22 reports of hares", "90 calls from pupils". */
function countsOfFocus(
  pair: Pair,
  figure: Figure,
  stems: ReadonlySet<string | undefined>,
): boolean {
  const { tokens } = pair.passage;
  const [last] = countedTokens(pair, figure).slice(-1);
  const link = last === undefined ? -1 : tokens.indexOf(last) + 1;
  return (
    figure.counted !== null &&
    /^(?:of|from|by)$/u.test(tokens[link]?.folded ?? '') &&
    tokens.slice(link + 1, link + 3).some(({ stem }) => stems.has(stem))
  );
}

/** Whether a figure counts what the question asks to count. */
function countsFocus(pair: Pair, figure: Figure): boolean {
  const { question } = pair;
  const counts = figure.kind === 'count' || figure.kind === 'other';
  if (question.focus === null) return counts;
  const focusWord = focusWordOf(pair);
  if (figure.kind === 'score') return SCORES.has(focusWord);
  if (SCORES.has(focusWord)) return false;
  // "one in five went home" of people asked about: it counts whatever is spoken of
  if (counts && figure.counted === null && standsForCounted(pair, figure)) return true;
  const counted = (figure.counted ?? '').toLowerCase();
  const focusTerm = question.terms.findLast((term) => term.stem === question.focus);
  const stems = new Set(
    focusTerm?.variants
      .filter(({ stems: { length } }) => length === 1)
      .map(({ stems }) => stems[0]) ?? [question.focus],
  );
  if (countedTokens(pair, figure).some(({ stem }) => stems.has(stem))) return true;
  if (counts && countsOfFocus(pair, figure, stems)) return true;
  if (figure.unit !== null && unitOf(focusWord)?.name === figure.unit) return true;
  const lastCounted = counted.split(/\s+/u).at(-1) ?? '';
  // the name of a table's column does not stand in its row
  if (lastCounted !== '' && lastCounted === focusWord) return true;
  return countsPeople(focusWord) && countsPeople(lastCounted);
}
