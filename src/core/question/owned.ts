import { NOMINALS, isPart } from '../language/parts-of-speech';
import { isOf, POSSESSIVE } from '../language/words/word-classes';
import { wordSet } from '../language/words/word-set';
import type { Token } from '../language/token';
import type { Owned, QuestionTerm } from './question';

const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && isPart(token, NOMINALS) && token.kind !== 'mark';

/** Nouns by which it is told whose word is asked for, and nobody's thing: "by his own account", "in her own words". */
const TELLINGS = wordSet('account word telling count admission version explanation estimate');

/** "X's own report" in a question: who must own what. */
export function ownedIn(tokens: readonly Token[], terms: readonly QuestionTerm[]): Owned | null {
  // "does it own the land" asks of no thing of its own
  const own = tokens.findIndex(
    ({ folded }, at) =>
      folded === 'own' &&
      (isOf(tokens[at - 1]?.folded, POSSESSIVE) || /^'s?$/u.test(tokens[at - 1]?.folded ?? '')),
  );
  if (own < 0) return null;
  if (TELLINGS.has(tokens[own + 1]?.lemma ?? '')) return null;
  // the phrase runs on to its last noun: "its own human rights report"
  let end = own + 1;
  while (isNominal(tokens[end + 1])) end += 1;
  const head = terms.find(({ position }) => position === end);
  const owner = terms.filter((term) => term.isName && (term.position < own || term.inherited));
  return head && owner.length > 0 ? { owner, head } : null;
}
