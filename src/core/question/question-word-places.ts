import { QUESTION_WORD, RELATIVE, RELATIVE_ADVERB, isLink } from '../language/words/link-classes';
import { PARTS, NOUNS, NAMINGS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import { ARTICLES } from '../language/words/determiners';
import { PREPOSITIONS } from '../language/words/link-words';
import { without } from '../language/words/word-set';
import { asksWhether } from './kind-signs';

/** "when"/"where"/"which"/"who" after a noun joins a clause ("the man who led"): it asks nothing. */
export function isQuestionWord(folded: string, index: number, tokens: readonly Token[]): boolean {
  if (!isLink(folded, QUESTION_WORD)) return false;
  if (index === 0) return true;
  const before = tokens[index - 1];
  if (!before) return true;
  // behind a comma another question begins: "did they pay, what was it"
  const isFurther = before.folded === ',' && !isLink(folded, RELATIVE | RELATIVE_ADVERB);
  const isClause = !isFurther && asksWhether(tokens);
  // "did the WHO agree": an organisation
  if (before.folded === 'the' && /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '')) {
    if (tokens.some(({ text }) => /\p{Ll}/u.test(text))) return false;
  }
  if (folded !== 'whose' && isLink(folded, RELATIVE | RELATIVE_ADVERB)) {
    const earlier = tokens.slice(0, index);
    if (earlier.some((token, at) => isQuestionWord(token.folded, at, tokens))) return false;
    if (isClause) return false;
    // at the very end it asks all the same: "the inquiry was led by who?"
    const rest = tokens.slice(index + 1).filter((token) => token.kind !== 'mark');
    if (rest.length === 0) return true;
    if (isPart(before, NOUNS) && before.kind !== 'mark' && index > 2) {
      return earlier.some((token) => token.pos === 'VERB' || token.folded === ',');
    }
  }
  return !isClause;
}

const NOT_IN_NAME: ReadonlySet<string> = new Set([
  ...ARTICLES,
  ...without(PREPOSITIONS, 'from into against between near through'),
]);

/** Nothing but names, titles and marks from here on: "who is Michael Kirby". */
export function isBareName(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from).filter((token) => token.kind !== 'mark');
  return (
    rest.length > 0 &&
    rest.length <= 5 &&
    rest.every(
      (token) =>
        !NOT_IN_NAME.has(token.folded) &&
        (token.isCapitalised || isPart(token, NAMINGS | PARTS.X | PARTS.ADV | PARTS.PRON)),
    )
  );
}
