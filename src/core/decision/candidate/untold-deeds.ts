import type { QuestionKind } from '../../question/kinds';
import { wants } from '../../question/kinds';
import { isPassiveAt, isPassiveAsked } from '../../language/passive';
import { FINITE_BE, isOf } from '../../language/words/word-classes';
import type { Token } from '../../language/token';
import { wordSet } from '../../language/words/word-set';
import { CALENDAR_WORDS } from '../../facts/spans/span-words';
import { NOMINALS, NOUNS, PARTS, VERBS, isPart } from '../../language/parts-of-speech';
import { PARTICIPLE_ENDING } from '../../language/words/inflection';
import type { Question, QuestionTerm } from '../../question/question';
import type { Pair } from './pair';
import { textOf, type SignReader } from './sign';
import { isMet, isTelling, isUnmet } from '../thresholds';
import { THRESHOLDS } from '../thresholds';

/** The token that a "who did it" question's deed is met by, where it stands in the passive. */
function passiveDeed({ question, passage, matches }: Pair): Token | null {
  const deed = question.terms.find((term) => !term.inherited && term.pos === 'VERB');
  for (const [index, term] of question.terms.entries()) {
    if (term.isName || (deed !== undefined && term !== deed)) continue;
    for (const at of matches[index]?.tokens ?? []) {
      const token = passage.tokens[at];
      if (token && isPassiveAt(passage.tokens, at)) return token;
    }
  }
  return null;
}

/** Whether a "by" leads in who did it: not in "by Tuesday", "by 4 per cent" or "by digging". */
const leadsToAgent = ({ folded }: Token, at: number, tokens: readonly Token[]): boolean => {
  const next = tokens[at + 1];
  if (folded !== 'by' || next === undefined || next.kind === 'number') return false;
  return !isPart(next, VERBS | PARTS.NUM) && !CALENDAR_WORDS.has(next.folded);
};

/** Whether a verb has somebody for its subject whom the sentence does not know: "someone had opened it". */
function isByUnknown({ passage: { tokens } }: Pair, at: number): boolean {
  let before = at - 1;
  while (isPart(tokens[before], PARTS.AUX | PARTS.ADV)) before -= 1;
  return UNKNOWN.has(tokens[before]?.folded ?? '');
}
const UNKNOWN = wordSet('somebody someone');

/** "which are estimated to hold": asked who, the passage names the deed and hides the doer. */
export const hiddenAgent: SignReader = (pair) => {
  const { question, passage } = pair;
  if (!wants(question.kind, 'person', 'group')) return null;
  // "who was invited?" asks for the one it was done to
  const questionPassive = question.tokens.some(
    ({ pos }, at) => pos === 'VERB' && isPassiveAsked(question.tokens, at),
  );
  if (questionPassive) return null;
  const deeds = question.terms.filter(({ pos, inherited }) => pos === 'VERB' && !inherited);
  const met = deeds.flatMap((term) => pair.matches[question.terms.indexOf(term)]?.tokens ?? []);
  const unknown = met.find((at) => isByUnknown(pair, at));
  const deed = unknown === undefined ? passiveDeed(pair) : passage.tokens[unknown];
  if (!deed) return null;
  const after = passage.tokens.filter(({ start }) => start > deed.start).slice(0, 12);
  return unknown === undefined && after.some(leadsToAgent)
    ? null
    : { name: 'agent-hidden', missing: [deed.text] };
};

/** The names and nouns of the question that the sentence holds, a name of several words counted once. */
function thingsMet({ question, matches }: Pair): number {
  let count = 0;
  let nameBefore = -2;
  for (const [index, term] of question.terms.entries()) {
    if (!isTelling(term) || term.pos === 'VERB' || !isMet(matches[index])) continue;
    if (!(term.isName && nameBefore === term.position - 1)) count += 1;
    if (term.isName) nameBefore = term.position;
  }
  return count;
}

/** What stands before a verb that belongs to the noun behind it. */
const WITHIN_PHRASE = NOMINALS | PARTS.DET | PARTS.ADP | PARTS.PART;

/** Kinds that only the deed itself answers. */
const TOLD_WITH_DEED: ReadonlySet<QuestionKind> = new Set(['who', 'when', 'why', 'how-many']);

/** Whether a verb of the question belongs to the noun behind it: "the missing boat", "the breeding programme". */
function isOfNoun({ tokens }: Question, { position, text }: QuestionTerm): boolean {
  const at = tokens.findIndex((token, place) => place >= position && token.text === text);
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    PARTICIPLE_ENDING.test(verb?.folded ?? '') &&
    isPart(next, NOUNS) &&
    isPart(before, WITHIN_PHRASE)
  );
}

/** "Who is the judge who closed it?" asks for no deed, and where people live they are. */
const asksForNoDeed = ({ tokens: [, be, next], kind, terms }: Question): boolean =>
  (kind === 'who' && isOf(be?.folded, FINITE_BE) && isPart(next, PARTS.DET | NOMINALS)) ||
  (kind === 'how-many' && terms.some(({ lemma, pos }) => pos === 'VERB' && lemma === 'live'));

/** Asked who did it, how many, when or why, the deed itself must be told, in whatever words. */
export const deedUntold: SignReader = (pair) => {
  const { question, matches } = pair;
  if (!TOLD_WITH_DEED.has(question.kind) || asksForNoDeed(question)) return null;
  // "who drove the lorry that hit the wall?": it is asked of the driving
  const deed = question.terms.find(
    (term) =>
      term.pos === 'VERB' && isTelling(term) && !term.inherited && !isOfNoun(question, term),
  );
  if (deed === undefined || !isUnmet(matches[question.terms.indexOf(deed)])) return null;
  if (thingsMet(pair) >= THRESHOLDS.enoughThings) return null;
  return { name: 'deed-untold', missing: textOf([deed]) };
};

/** Verbs of saying that say what the words do; "say" and "tell" do not. */
const SPEECH_ACTS = new Set(['deny', 'promise', 'warn', 'admit', 'acknowledge', 'announce']);

/** Asked what somebody denies, the passage must tell of a denial and not of other words. */
export const otherSpeechAct: SignReader = ({ question, matches }) => {
  if (question.kind !== 'what-say') return null;
  const acts = question.terms.filter(
    (term, index) =>
      SPEECH_ACTS.has(term.lemma) && !term.inherited && (matches[index]?.weight ?? 0) === 0,
  );
  if (acts.length === 0) return null;
  return { name: 'deed-untold', missing: textOf(acts) };
};
