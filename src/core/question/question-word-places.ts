import type { Token } from '../language/token';
import { AUXILIARIES } from './question-words';

/** "when"/"where"/"which"/"who" after a noun joins a clause ("the man who led"): it asks nothing. */
export function isQuestionWord(folded: string, index: number, tokens: readonly Token[]): boolean {
  if (!/^(?:who|whom|whose|what|which|when|where|why|how|whoever)$/u.test(folded)) return false;
  if (index === 0) return true;
  const before = tokens[index - 1];
  if (!before) return true;
  // "did the WHO agree": an organisation
  if (before.folded === 'the' && /^\p{Lu}{3,}$/u.test(tokens[index]?.text ?? '')) {
    if (tokens.some(({ text }) => /\p{Ll}/u.test(text))) return false;
  }
  if (/^(?:who|whom|which|when|where|that)$/u.test(folded)) {
    const earlier = tokens.slice(0, index);
    if (earlier.some((token, at) => isQuestionWord(token.folded, at, tokens))) return false;
    if (AUXILIARIES.has(tokens[0]?.folded ?? '')) return false;
    // at the very end it asks all the same: "the inquiry was led by who?"
    const rest = tokens.slice(index + 1).filter((token) => token.kind !== 'mark');
    if (rest.length === 0) return true;
    if (/^(?:NOUN|PROPN)$/u.test(before.pos) && before.kind !== 'mark' && index > 2) {
      return earlier.some((token) => token.pos === 'VERB' || token.folded === ',');
    }
  }
  return !AUXILIARIES.has(tokens[0]?.folded ?? '') || folded === 'how' || folded === 'what';
}

/** Nothing but names, titles and marks from here on: "who is Michael Kirby". */
export function isBareName(tokens: readonly Token[], from: number): boolean {
  const rest = tokens.slice(from).filter((token) => token.kind !== 'mark');
  return (
    rest.length > 0 &&
    rest.length <= 5 &&
    rest.every(
      (token) =>
        !/^(?:the|a|an|of|in|for|by|to|at|on|with)$/u.test(token.folded) &&
        (token.isCapitalised || /^(?:PROPN|NOUN|ADJ|X|ADV|PRON)$/u.test(token.pos)),
    )
  );
}
