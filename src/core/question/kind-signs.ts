import { OPENING_MODALS } from '../language/words/auxiliaries';
import { AUXILIARY, OBJECT, isOf } from '../language/words/word-classes';
import { LEAD_INS } from '../language/words/link-words';
import { PARTS, isPart } from '../language/parts-of-speech';
import { isPersonNoun } from '../language/words/person-words';
import { wordSet } from '../language/words/word-set';
import type { Token } from '../language/token';
import { CAUSING, HARDLY_PERSONS, PAYING, PERSON_NOUNS } from './question-words';

const isCost = (folded: string): boolean => /^cost(?:s|ing)?$/u.test(folded);

/** Behind a verb of paying these ask for no sum: "pay for", "charge with", "pay his debts". */
const NOT_OF_SUMS = /^(?:of|for|with|to|attention|heed|his|her|their)$/u;
const DOING = /^(?:do|does|did|'ll|will|would)$/u;

/**
 * Whether a verb from a place on has a sum behind it that is asked for: "what does the lift cost a year", "what do they
 * earn"; not "what do they pay for", nor a noun as in "the cost of it".
 */
export function asksSum(tokens: readonly Token[], from: number): boolean {
  const isDone = DOING.test(tokens[from - 1]?.folded ?? '');
  return tokens.some(({ folded, lemma, pos, isCapitalised }, index) => {
    // "what does the force cost taxpayers": the one verb behind "does", whatever the tagger makes of it
    const isVerb =
      pos === 'VERB' ||
      (isDone &&
        /^(?:cost|charge)$/u.test(folded) &&
        tokens.slice(index + 1).every((token) => token.pos !== 'VERB' && token.folded !== 'with'));
    if (index <= from || isCapitalised || !(isCost(folded) || (PAYING.has(lemma) && isVerb)))
      return false;
    const [before, behind] = [tokens[index - 1], tokens[index + 1]];
    // "cost to mend", "cost her", "charge for a lift"
    const isOpen = isVerb && (isCost(folded) || (folded === 'charge' && behind?.folded === 'for'));
    if (NOT_OF_SUMS.test(behind?.folded ?? '') && !isOpen) return false;
    if (/^(?:for|not|that|which)$/u.test(before?.folded ?? '')) return false;
    if (isPart(before, PARTS.DET | PARTS.ADJ | PARTS.ADP | PARTS.PART)) return false;
    return isVerb || !isPart(behind, PARTS.NOUN | PARTS.VERB);
  });
}

/** Whether "what" is asked of what brought something about: "what prompted the strike", "what made him leave". */
export function asksCause(tokens: readonly Token[], verb: number): boolean {
  const lemma = tokens[verb]?.lemma ?? '';
  if (lemma === 'lead') return tokens[verb + 1]?.folded === 'to';
  const isMade =
    lemma === 'make' &&
    (isOf(tokens[verb + 1]?.folded, OBJECT) ||
      tokens.slice(verb + 2).some(({ pos }) => pos === 'VERB'));
  return isMade || CAUSING.has(lemma);
}

/** Whether a noun behind "which" is one for a person. */
export function isPersonAsked(noun: string): boolean {
  return PERSON_NOUNS.has(noun) || (isPersonNoun(noun) && !HARDLY_PERSONS.has(noun));
}

const ASKED = wordSet('you u we i anyone anybody someone somebody');
const TELLING = wordSet('tell know say explain remind');
/** What the articles are called as they are asked: "did the coverage say how many". */
const TELLERS = wordSet('coverage it they');
const REPORTING = wordSet('say tell explain mention report specify reveal disclose');
const MAY_TELL: ReadonlySet<string> = new Set([...OPENING_MODALS, 'do', 'does']);

/**
 * Whether a yes-no question begins, in which a question word opens a clause and is not what is asked: "was anyone told
 * when"; not "can you tell me when", "do we know who", "did the coverage say how many", which only ask what their clause
 * asks.
 */
export function asksWhether(tokens: readonly Token[]): boolean {
  const at = tokens.findIndex(({ folded }) => !LEAD_INS.has(folded) && folded !== ',');
  const opening = tokens[at]?.folded;
  const isBare = ASKED.has(opening ?? '') && opening?.startsWith('any') === true;
  if (!isBare && !isOf(opening, AUXILIARY)) return false;
  const [subject, verb] = tokens
    .slice(isBare ? at : at + 1)
    .filter(({ folded }) => !/^(?:please|the|ever|also)$/u.test(folded));
  if (TELLERS.has(subject?.folded ?? '') && REPORTING.has(verb?.folded ?? '')) return false;
  const mayTell = isBare || MAY_TELL.has(opening ?? '');
  return !mayTell || !ASKED.has(subject?.folded ?? '') || !TELLING.has(verb?.folded ?? '');
}
