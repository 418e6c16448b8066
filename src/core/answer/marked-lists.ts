import { metTokens, type Pair } from '../decision/candidate/pair';
import { BEFORE_NOUNS, NOMINALS, NOUNS, PARTS, VERBS, isPart } from '../language/parts-of-speech';
import { overlap, type Span, type Token } from '../language/token';
import { isDated } from './marked-times';

/** Token numbers, half-open. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The item that begins at a token: "a chair", "bottles of wine". null where none does. */
function itemAt(from: number, pair: Pair): Stretch | null {
  const { tokens } = pair.passage;
  const belongs = (token: Token | undefined): boolean =>
    token !== undefined && isPart(token, BEFORE_NOUNS | NOMINALS) && !isDated(token, pair);
  let to = from;
  while (
    belongs(tokens[to]) ||
    (to > from && tokens[to]?.folded === 'of' && belongs(tokens[to + 1]))
  )
    to += 1;
  return to > from && isPart(tokens[to - 1], NOUNS) ? { from, to } : null;
}

/** An enumeration with its items; "etc." behind the last one is none of them. */
interface List extends Stretch {
  readonly items: readonly Stretch[];
}

/** The enumeration that begins at a token: "plates, cups and a chair", "plates, cups etc."; null where none does. */
function listAt(from: number, pair: Pair): List | null {
  const { tokens } = pair.passage;
  const items: Stretch[] = [];
  let isLast = false;
  for (let at = from; ;) {
    const item = itemAt(at, pair);
    if (item === null) return null;
    items.push(item);
    if (isLast) return { from, to: item.to, items };
    at = item.to;
    if (tokens[at]?.folded === 'etc') return { from, to: at + 1, items };
    const isApart = tokens[at]?.text === ',';
    if (isApart) at += 1;
    isLast = tokens[at]?.folded === 'and' || tokens[at]?.folded === 'or';
    // "the yard has a gate, and a path leads": what else is told, and no second item
    if (isLast ? isApart && items.length === 1 : !isApart) return null;
    if (isLast) at += 1;
  }
}

/** Whether an enumeration is all of what the clause is about, or of what a verb or preposition is about. */
function isWhole({ from, to }: Stretch, pair: Pair): boolean {
  const { tokens } = pair.passage;
  const [before, after] = [tokens[from - 1], tokens[to]];
  const isFollowed = isPart(after, VERBS);
  if (isPart(before, VERBS | PARTS.ADP)) return !isFollowed && !isPart(after, PARTS.CCONJ);
  const opens =
    before === undefined ||
    isPart(before, PARTS.SCONJ) ||
    (before.text === ',' && isDated(tokens[from - 2] ?? before, pair));
  return opens && isFollowed;
}

/** Whether an item of an enumeration tells what another one is: "Berg, the mayor, and Lund". */
function hasRole(items: readonly Span[], { facts }: Pair): boolean {
  return facts.roles.some(({ start, end, nameStart, nameEnd }) => {
    const role = items.find((item) => overlap(item, { start, end }));
    const name = items.find((item) => overlap(item, { start: nameStart, end: nameEnd }));
    return role !== undefined && name !== undefined && role !== name;
  });
}

/**
 * A stretch that is an item of a plain enumeration, or some, with all of it: "plates, cups and a chair" for "cups".
 * It stays as it is where another item is asked about.
 */
export function wholeList(read: Span, pair: Pair): Span {
  const { tokens } = pair.passage;
  const met = metTokens(pair);
  const spanOf = ({ from, to }: Stretch): Span => ({
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
  });
  const begins = ({ from }: Stretch): boolean => {
    const noun = isPart(tokens[from], PARTS.DET) ? from + 1 : from;
    return tokens[from]?.start === read.start || tokens[noun]?.start === read.start;
  };
  for (let from = 0; (tokens[from]?.start ?? Infinity) <= read.start; from += 1) {
    const list = listAt(from, pair);
    if (list === null || !isWhole(list, pair)) continue;
    const { items } = list;
    const isOfItems = items.some(begins) && items.some((item) => spanOf(item).end === read.end);
    if (!isOfItems) continue;
    const others = items.filter((item) => !overlap(spanOf(item), read));
    const isAsked = others.some((item) => met.some((at) => at >= item.from && at < item.to));
    if (!isAsked && !hasRole(items.map(spanOf), pair)) return spanOf(list);
  }
  return read;
}
