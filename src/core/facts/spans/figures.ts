import type { Passage } from '../../article/passage';
import { readNumbers, type NumberMention } from '../../language/numbers/numbers';
import { readNumeral } from '../../language/numbers/numeral';
import { overlap, type Span, type Token } from '../../language/token';
import type { Figure } from './figure';
import { tableCells } from './table-cells';
import { COUNTABLES, isPart } from '../../language/parts-of-speech';
import { isPersonNoun } from '../../language/words/person-words';
import { THIRD_POSSESSIVES } from '../../language/words/pronouns';

const LONGEST_PHRASE = 6;
const LINKS = new Set(['-', '&']);

/**
 * The noun phrase that begins at a token: adjectives and nouns up to the last noun; null without one.
 * `afterDash` where only a noun can follow: "a 10-mile walk".
 */
function nounsFrom(
  tokens: readonly Token[],
  from: number,
  afterDash = false,
): { first: number; next: number } | null {
  let next = 0;
  for (let at = from; at < tokens.length && at < from + LONGEST_PHRASE; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    const isWalk = afterDash && at === from && token.pos === 'VERB' && token.lemma === token.folded;
    const isNoun = isWalk || token.pos === 'NOUN' || token.pos === 'PROPN';
    if (isNoun) next = at + 1;
    const modifies =
      token.pos === 'ADJ' ||
      (token.pos === 'VERB' && /(?:ed|ing|en)$/u.test(token.folded) && next === 0) ||
      (LINKS.has(token.text) && !token.spaceBefore && at > from);
    if (!isNoun && !modifies) break;
  }
  return next === 0 ? null : { first: from, next };
}

const wordsOf = (text: string, tokens: readonly Token[], first: number, next: number): string =>
  text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);

const isDash = (token: Token | undefined): boolean =>
  token !== undefined && /^[-‐‑–]$/u.test(token.text) && !token.spaceBefore;

interface Counted {
  readonly counted: string | null;
  readonly of: string | null;
}

/** What may stand between "of" and what is counted. */
const OWNING: ReadonlySet<string> = new Set([
  ...THIRD_POSSESSIVES,
  ...['the', 'all', 'these', 'those'],
]);

/** "a report of 400 pages": the noun before "of". */
function headBefore(text: string, tokens: readonly Token[], first: number): string | null {
  const link = tokens[first - 1]?.folded ?? '';
  const head = tokens[first - 2];
  if (!/^(?:of|with|worth|at)$/u.test(link) || head?.pos !== 'NOUN') return null;
  return text.slice(head.start, head.end);
}

/** What a number counts and what it is said of. */
function countedBy(text: string, tokens: readonly Token[], number: NumberMention): Counted {
  const { first, next, unit, kind } = number;
  const before = headBefore(text, tokens, first);
  if (unit === null && isDash(tokens[next]) && tokens[next + 1]?.kind === 'word') {
    // "400-page report": one noun is counted, the next has them
    const owner = nounsFrom(tokens, next + 2);
    return {
      counted: wordsOf(text, tokens, next + 1, next + 2),
      of: owner === null ? null : wordsOf(text, tokens, owner.first, owner.next),
    };
  }
  let from = next;
  if (tokens[from]?.folded === 'of') {
    from += 1;
    while (OWNING.has(tokens[from]?.folded ?? '')) from += 1;
    // "20 of them children", "20 of whom were children": what those are is counted
    if (/^(?:them|whom|which)$/u.test(tokens[from]?.folded ?? '')) {
      from += 1;
      while (tokens[from]?.lemma === 'be') from += 1;
    }
    // "two of the five councillors": the second number counts them, too
    const outOf = readNumeral(tokens, from);
    if (outOf?.form === 'cardinal') from = outOf.next;
    const whole = nounsFrom(tokens, from);
    // "12 of them blue"
    const sort = tokens[from];
    if (whole === null && from > next + 1 && sort?.pos === 'ADJ')
      return { counted: wordsOf(text, tokens, from, from + 1), of: before };
    if (whole === null) return { counted: null, of: before };
    const words = wordsOf(text, tokens, whole.first, whole.next);
    return kind === 'percent' || kind === 'count' || kind === 'other'
      ? { counted: words, of: before }
      : { counted: null, of: words };
  }
  if (tokens[from]?.folded === 'more') from += 1;
  const dashed = unit !== null && tokens.slice(first, next).some(({ folded }) => folded === '-');
  const nouns = nounsFrom(tokens, from, dashed);
  if (nouns === null) return { counted: null, of: before };
  const words = wordsOf(text, tokens, nouns.first, nouns.next);
  return unit === null ? { counted: words, of: before } : { counted: null, of: words };
}

/** Whether a bare number is an age: between commas behind a name, "Maria Lund, 43, said", or "a woman of 33 was". */
function isAge(tokens: readonly Token[], { first, next, unit, value }: NumberMention): boolean {
  if (unit !== null || value < 1 || value > 115 || !Number.isInteger(value)) return false;
  const [person, of] = tokens.slice(Math.max(0, first - 2), first);
  if (of?.folded === 'of' && person?.folded === person?.lemma && isPersonNoun(person?.folded ?? ''))
    return !isPart(tokens[next], COUNTABLES);
  if (tokens[first - 1]?.text !== ',' || tokens[first - 2]?.isCapitalised !== true) return false;
  return next >= tokens.length || /^[,.;)]$/u.test(tokens[next]?.text ?? '');
}

/** The figures of one passage; `dates` are the spans of its dates, whose numbers are no figures. */
export function readFigures(passage: Passage, dates: readonly Span[]): readonly Figure[] {
  const { text, tokens, position } = passage;
  const figures: Figure[] = [];
  for (const number of readNumbers(tokens)) {
    if (dates.some((date) => overlap(date, number))) continue;
    const age = isAge(tokens, number);
    figures.push({
      passage: position,
      start: number.start,
      end: number.end,
      text: text.slice(number.start, number.end),
      value: number.value,
      ...(number.valueHigh === undefined ? {} : { valueHigh: number.valueHigh }),
      unit: age ? 'year' : number.unit,
      ...(age ? { counted: null, of: null } : countedBy(text, tokens, number)),
      approximate: number.approximate,
      kind: age ? 'age' : number.kind,
    });
  }
  return figures;
}

/** The figures of an article, those in a table with the name of their column as what they count. */
export function countedInTables(
  figures: readonly Figure[],
  passages: readonly Passage[],
): readonly Figure[] {
  const cells = tableCells(passages);
  if (cells.length === 0) return figures;
  return figures.map((figure) => {
    if (figure.kind !== 'count' || figure.counted !== null) return figure;
    const cell = cells.find((one) => one.passage === figure.passage && overlap(one, figure));
    return cell === undefined ? figure : { ...figure, counted: cell.head };
  });
}
