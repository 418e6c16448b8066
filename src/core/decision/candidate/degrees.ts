import { PARTS, NOMINALS, isPart } from '../../language/parts-of-speech';
import {
  CALENDAR_UNITS,
  MONTHS,
  PARTS_OF_DAY,
  SEASONS,
  WEEKDAYS,
} from '../../language/words/calendar-words';
import { ABSOLUTES } from '../../language/words/determiners';
import { wordSet } from '../../language/words/word-set';
import type { Token } from '../../language/token';

/** Folded words that single one out of a row. */
const RANKS: ReadonlySet<string> = new Set([
  ...['first', 'last'],
  ...wordSet('second third final least best worst'),
]);
const DEGREES: ReadonlySet<string> = new Set([
  ...ABSOLUTES,
  ...RANKS,
  ...wordSet('never original same'),
]);

/** Whether a token is a superlative: "largest"; not "forest", "honest". */
const isSuperlative = ({ folded, lemma, pos }: Token): boolean =>
  /^\p{L}{3,}est$/u.test(folded) && lemma !== folded && (pos === 'ADJ' || pos === 'ADV');

/** Folded words behind "last" with which it is a date. */
const TIMES: ReadonlySet<string> = new Set([
  ...CALENDAR_UNITS,
  ...PARTS_OF_DAY,
  ...SEASONS,
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...['weekend', 'fortnight'],
]);
/** Folded words behind "all" with which it says nothing of a whole: "all over", "all told". */
const WITH_ALL = wordSet('over told along right');

/** Whether such a word singles out nothing where it stands: "at all", "after all", "at least", "it may last", "last year". */
function isIdle({ folded, pos }: Token, at: number, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]];
  if (before === 'at') return true;
  if (folded === 'last') {
    // "the last week" of a month is one in a row, "last week" a date, "when did it last sail" neither
    if (pos === 'VERB' || !isPart(next, NOMINALS)) return next?.folded !== 'of';
    return !isPart(tokens[at - 1], PARTS.DET) && TIMES.has(next?.folded ?? '');
  }
  if (folded !== 'all') return false;
  if (WITH_ALL.has(next?.folded ?? '')) return true;
  return /^(?:after|in|above)$/u.test(before) && !isPart(next, NOMINALS | PARTS.DET | PARTS.PRON);
}

/** Whether a token of some tokens singles one out: "second", "oldest". */
export const isRank = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  (RANKS.has(token.folded) || isSuperlative(token)) && !isIdle(token, at, tokens);

/** Whether it singles out, or says of all, of nothing else or at no time: "first", "only", "largest". */
export const isDegree = (token: Token, at: number, tokens: readonly Token[]): boolean =>
  (DEGREES.has(token.folded) || isSuperlative(token)) && !isIdle(token, at, tokens);
