import { ABSOLUTES } from '../language/words/determiners';
import { wordSet } from '../language/words/word-set';
import type { Token } from '../language/token';

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

/** Whether a token singles one out: "second", "oldest". */
export const isRank = (token: Token): boolean => RANKS.has(token.folded) || isSuperlative(token);

/** Whether a token singles out, or says of all, of nothing else or at no time: "first", "only", "largest". */
export const isDegree = (token: Token): boolean =>
  DEGREES.has(token.folded) || isSuperlative(token);
