import { isPassiveAuxiliary } from '../../language/passive';
import { TENTATIVE, NOT, PRIVATIVE, isOf, REFLEXIVE } from '../../language/words/word-classes';
import { REFUSING, isTokenOf } from '../../language/words/lemma-classes';
import type { Token } from '../../language/token';
import type { Sentence } from './sentence';
import { wordSet } from '../../language/words/word-set';

/** "was himself told", "were both told". */
const FLOATING = wordSet('both all each');
const CATENATIVE = wordSet(
  'went goes go going continued continues seemed seems appeared appears sought seeks tried tries wanted used began felt feels proceeded moved took quick keen first last likely happy able expected set due forced compelled obliged',
);

/** Whether a folded word denies what it stands with: "not", "never", "hardly". */
export function isNegation(folded: string): boolean {
  return isOf(folded, NOT | PRIVATIVE);
}

/** What stands left of a verb. */
export interface VerbGroup {
  /** Index of the last token before the verb and its auxiliaries. */
  readonly before: number;
  readonly isNegated: boolean;
  /** "to say" without a finite verb that carries it. */
  readonly isInfinitive: boolean;
  readonly isPassive: boolean;
}

/** Steps left over a date with its preposition: "on Tuesday". */
function beforeDate({ tokens, inDate }: Sentence, at: number): number {
  let index = at;
  while (inDate.has(index)) index -= 1;
  if (index === at) return at;
  return /^(?:on|in|at|by|since|late|early|earlier|later)$/u.test(tokens[index]?.folded ?? '')
    ? index - 1
    : index;
}

/** Steps left from a verb over auxiliaries, adverbs, dates and "went on to". */
export function verbGroup(sentence: Sentence, verb: number): VerbGroup {
  const { tokens, quoted } = sentence;
  let at = verb - 1;
  let isNegated = false;
  let isInfinitive = false;
  let isPassive = false;
  for (let steps = 0; steps < 16; steps += 1) {
    const token = tokens[at];
    // "May said": a name that looks like an auxiliary
    const isName = sentence.phraseTo.get(at + 1)?.kind === 'name';
    if (token === undefined || quoted.has(at) || isName) break;
    const past = beforeDate(sentence, at);
    // "might say" is no more said than "did not say"
    if (isNegation(token.folded) || isOf(token.folded, TENTATIVE) || token.folded === 'must')
      isNegated = true;
    else if (token.folded === 'longer' && tokens[at - 1]?.folded === 'no') {
      isNegated = true;
      at -= 1;
    } else if (past !== at) {
      at = past;
      // ", on Tuesday, said": the commas go with the date
      continue;
    } else if (token.pos === 'AUX') {
      if (isPassiveAuxiliary(token) && at === verb - 1 - adverbs(tokens, at + 1, verb))
        isPassive = true;
    } else if (token.folded === 'to' && tokens[at - 1] !== undefined) {
      let back = at - 1;
      if (tokens[back]?.folded === 'on') back -= 1;
      const carrier = tokens[back]?.folded ?? '';
      if (carrier === 'yet' || isTokenOf(tokens[back], REFUSING)) isNegated = true;
      else if (!CATENATIVE.has(carrier)) isInfinitive = true;
      if (isInfinitive) break;
      at = back;
    } else if (!(
      token.pos === 'ADV' ||
      token.pos === 'PART' ||
      /^(?:too|also|then|therefore|thus)$/u.test(token.folded) ||
      isOf(token.folded, REFLEXIVE) ||
      FLOATING.has(token.folded)
    )) {
      break;
    } else if (token.folded === 'then' && tokens[at - 1] === undefined) break;
    at -= 1;
  }
  return { before: at, isNegated, isInfinitive, isPassive };
}

/** How many adverbs stand from `from` up to a verb. */
function adverbs(tokens: readonly Token[], from: number, verb: number): number {
  let count = 0;
  for (let at = from; at < verb; at += 1) {
    if (tokens[at]?.pos !== 'ADV' && !isNegation(tokens[at]?.folded ?? '')) return -1;
    count += 1;
  }
  return count;
}
