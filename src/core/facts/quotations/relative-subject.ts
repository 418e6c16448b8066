import { RELATIVE, isLink } from '../../language/words/link-classes';
import { appositionName, BREAK } from '../syntax/apposition';
import type { Subject } from './cue';
import { sortOf } from '../syntax/phrase';
import { chainsTo, extentOf } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';
import { subjectOf } from './chain-subject';

/** Looks left for "who" or "which" of the clause that ends before a verb: "the man who led it said". */
export function antecedent(sentence: Sentence, from: number): Subject | null {
  const { tokens, quoted } = sentence;
  for (let at = from; at > 0 && at > from - 18; at -= 1) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at) || /^[:;]$/u.test(token.text)) return null;
    if (!isLink(token.folded, RELATIVE) || token.pos === 'DET') continue;
    const end = BREAK.test(tokens[at - 1]?.text ?? '') ? at - 1 : at;
    const found = ofRelative(sentence, end);
    if (found !== null) return found;
  }
  return null;
}

/** The phrase a relative pronoun stands for: the first person of the chain before it, by name if it has one. */
export function ofRelative(sentence: Sentence, end: number): Subject | null {
  const { tokens, phraseTo } = sentence;
  const age = phraseTo.get(end);
  if (
    age !== undefined &&
    tokens[age.head]?.kind === 'number' &&
    BREAK.test(tokens[age.first - 1]?.text ?? '')
  ) {
    // "Balogun, 71, who came to power"
    return ofRelative(sentence, age.first - 1);
  }
  const chain = chainsTo(sentence, end);
  const phrase =
    chain.find((each) => sortOf(each, tokens) === 'person') ??
    chain.find((each) => sortOf(each, tokens) !== 'none') ??
    chain[0];
  if (phrase === undefined || phrase.kind === 'pronoun') return null;
  const name = appositionName(sentence, phrase, -1)?.name ?? phrase.name;
  return {
    ...subjectOf(phrase, Math.max(phrase.next, Math.min(end, extentOf(sentence, phrase)))),
    name,
  };
}
