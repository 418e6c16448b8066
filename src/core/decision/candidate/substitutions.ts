import { PREPOSITION, isLink } from '../../language/words/link-classes';
import { NOUNS, isPart } from '../../language/parts-of-speech';
import { isPassiveAt, isPassiveAsked } from '../../language/passive';
import { isCount } from '../../facts/spans/number-stretch';
import { CALENDAR_WORDS } from '../../facts/spans/span-words';
import { areDeniedByPrefix } from '../../language/words/opposites';
import { readNumeral } from '../../language/numbers/numeral';
import type { Token } from '../../language/token';
import { currencyOf } from '../../language/words/units';
import type { Question, QuestionTerm } from '../../question/question';
import type { Evidence } from '../../reading/evidence';

/** Ways in which the sentence says the same of something else: another word in a term's place. */
export const SUBSTITUTIONS = [
  ['replaced-noun', 'background IDF share of the missing nouns that another noun stands in for'],
  ['replaced-modifier', 'the same for adjectives and adverbs'],
  ['replaced-verb', 'the same for verbs'],
  ['replaced-name', 'the same for names'],
  ['replaced-number', 'the same for numbers'],
  ['absent', 'background IDF share of the missing terms that nothing stands in for'],
  [
    'sides-differ',
    "share of the terms that stand on the verb's other side, the passive counted in",
  ],
  [
    'unexplained',
    'the same as "absent", without the answer\'s noun and words learned to answer to it',
  ],
  ['slot-changed', 'how many missing terms another fills behind the same preposition'],
  ['count-changed', 'how many numbers stand otherwise before the same noun'],
  ['halved-modifier', 'how many missing adjectives and nouns stand before a noun that is met'],
  [
    'prefix-denied',
    'how many missing terms the sentence has with a prefix that denies, or without',
  ],
] as const;

/** How many tokens from a neighbour's place the word that stands in may be. */
const NEXT_TO = 2;

type Sort = 'noun' | 'modifier' | 'verb' | 'name' | 'number';
const SORTS: readonly Sort[] = ['noun', 'modifier', 'verb', 'name', 'number'];

function sortOfTerm({ pos, isName, isNumber }: QuestionTerm): Sort {
  if (isNumber) return 'number';
  if (isName || pos === 'PROPN') return 'name';
  if (pos === 'VERB') return 'verb';
  return pos === 'ADJ' || pos === 'ADV' ? 'modifier' : 'noun';
}

function sortOfToken({ pos, kind, isCapitalised }: Token, index: number): Sort {
  if (kind === 'number' || pos === 'NUM') return 'number';
  if (pos === 'PROPN' || (isCapitalised && index > 0)) return 'name';
  if (pos === 'VERB') return 'verb';
  return pos === 'ADJ' || pos === 'ADV' ? 'modifier' : 'noun';
}

/** Whether a token names a month or a day: no other place or person. */
const isCalendarWord = ({ folded, isCapitalised }: Token): boolean =>
  isCapitalised && CALENDAR_WORDS.has(folded);

/** Whether a word of a sort that the question lacks stands beside one of some places. */
function standsIn(
  sort: Sort,
  places: readonly number[],
  direction: -1 | 1,
  { passage: { tokens }, termAt }: Evidence,
  isDay: boolean,
): boolean {
  return places.some((place) => {
    for (let step = 1; step <= NEXT_TO; step += 1) {
      const at = place + direction * step;
      const token = tokens[at];
      if (!token || token.kind === 'mark') return false;
      if (token.isStop) continue;
      if (isCalendarWord(token) !== isDay) return false;
      return (termAt[at] ?? -1) < 0 && sortOfToken(token, at) === sort;
    }
    return false;
  });
}

/** Whether a missing term's neighbour in the question has another word of its sort beside it. */
function isReplaced(index: number, { terms }: Question, evidence: Evidence): boolean {
  const term = terms[index];
  // what an earlier turn lent has its places in another question
  if (!term || term.inherited) return false;
  const sort = sortOfTerm(term);
  const isDay = CALENDAR_WORDS.has(term.text.toLowerCase());
  const before = terms[index - 1];
  const after = terms[index + 1];
  if (before && !before.inherited && term.position - before.position <= NEXT_TO) {
    if (standsIn(sort, evidence.matches[index - 1]?.tokens ?? [], 1, evidence, isDay)) return true;
  }
  if (after && !after.inherited && after.position - term.position <= NEXT_TO) {
    if (standsIn(sort, evidence.matches[index + 1]?.tokens ?? [], -1, evidence, isDay)) return true;
  }
  return false;
}

/** Share of the nouns and names met that stand on the other side of the verb than in the question. */
function sidesDiffer(question: Question, { matches, passage }: Evidence): number {
  const { terms, tokens } = question;
  let all = 0;
  let other = 0;
  for (const [index, verb] of terms.entries()) {
    const [place] = matches[index]?.tokens ?? [];
    if (verb.pos !== 'VERB' || place === undefined) continue;
    const asked = tokens.findIndex(({ text }, at) => text === verb.text && at >= verb.position);
    const turned = isPassiveAsked(tokens, asked) !== isPassiveAt(passage.tokens, place);
    for (const [nth, term] of terms.entries()) {
      const [met] = matches[nth]?.tokens ?? [];
      if (nth === index || met === undefined || !isPart(term, NOUNS)) continue;
      all += 1;
      if ((nth < index === met < place) === turned) other += 1;
    }
  }
  return all === 0 ? 0 : other / all;
}

/** How many words of a name or noun phrase may stand between a preposition and its noun. */
const SLOT_WIDTH = 3;

/** The preposition that a token of the question stands behind; null where there is none near. */
function slotOf(tokens: readonly Token[], at: number): string | null {
  for (let back = 1; back <= SLOT_WIDTH; back += 1) {
    const token = tokens[at - back];
    if (token && currencyOf(token.text)) continue;
    if (!token || token.kind === 'mark' || token.pos === 'VERB' || token.pos === 'AUX') return null;
    if (isLink(token.folded, PREPOSITION)) return token.folded;
  }
  return null;
}

/** How many missing names and numbers stand behind a preposition that has another one behind it here. */
function slotsChanged({ terms, tokens }: Question, { matches, passage, termAt }: Evidence): number {
  let changed = 0;
  for (const [index, term] of terms.entries()) {
    if ((matches[index]?.weight ?? 0) > 0 || !(term.isName || term.isNumber)) continue;
    const slot = slotOf(
      tokens,
      tokens.findIndex(({ text }) => text === term.text),
    );
    if (slot === null) continue;
    const isDay = CALENDAR_WORDS.has(term.text.toLowerCase());
    const isFilled = passage.tokens.some((token, at) => {
      if (token.folded !== slot) return false;
      let behind = at + 1;
      if (passage.tokens[behind]?.folded === 'the') behind += 1;
      if (currencyOf(passage.tokens[behind]?.text ?? '')) behind += 1;
      const filler = passage.tokens[behind];
      if (!filler || (termAt[behind] ?? -1) >= 0) return false;
      if (term.isNumber) return filler.kind === 'number';
      return filler.isCapitalised && isCalendarWord(filler) === isDay;
    });
    if (isFilled) changed += 1;
  }
  return changed;
}

/** "one" is mostly no count: "the one who". */
const countsSome = (token: Token | undefined): boolean => isCount(token) && token?.folded !== 'one';

/** The number at a place, however it is written: "3" is "three". */
const valueAt = (tokens: readonly Token[], at: number): number | string =>
  readNumeral(tokens, at)?.value ?? tokens[at]?.stem ?? '';

/** How many numbers of the question stand otherwise before the noun they count. */
function countsChanged({ tokens, terms }: Question, { matches, passage }: Evidence): number {
  const there = new Set(passage.tokens.map((_, at) => valueAt(passage.tokens, at)));
  let changed = 0;
  for (const [at, token] of tokens.entries()) {
    if (!countsSome(token) || there.has(valueAt(tokens, at))) continue;
    // the noun counted is the next term that is met, at most three words on
    const index = terms.findIndex(
      ({ position, inherited }, nth) =>
        !inherited &&
        position > at &&
        position <= at + SLOT_WIDTH &&
        (matches[nth]?.tokens.length ?? 0) > 0,
    );
    const places = matches[index]?.tokens ?? [];
    const stands = places.some((place) =>
      [1, 2, 3].some((back) => countsSome(passage.tokens[place - back])),
    );
    if (stands) changed += 1;
  }
  return changed;
}

/** Whether a word of the sentence was learned to answer to a missing term. */
function isLifted(index: number, { asked, signs, start, passage }: Evidence): boolean {
  const { rowOf, rows } = asked.translations;
  return passage.tokens.some((_, at) => {
    const row = rows[(rowOf[signs.stems[start + at] ?? -1] ?? 0) - 1];
    return (row?.[index] ?? 0) > 0;
  });
}

/** Reads what stands in for the question's terms: one value for each of `SUBSTITUTIONS`. */
export function substitutionsOf(question: Question, evidence: Evidence): readonly number[] {
  const { matches, passage, asked } = evidence;
  const replaced: Record<Sort, number> = { noun: 0, modifier: 0, verb: 0, name: 0, number: 0 };
  let absent = 0;
  let unexplained = 0;
  let halved = 0;
  let denied = 0;
  for (const [index, term] of question.terms.entries()) {
    if ((matches[index]?.weight ?? 0) > 0) continue;
    const share = (asked.background[index] ?? 0) / asked.backgroundMass;
    if (isReplaced(index, question, evidence)) replaced[sortOfTerm(term)] += share;
    else absent += share;
    if (index !== asked.focus && !isLifted(index, evidence)) unexplained += share;
    const next = question.terms[index + 1];
    if (
      !term.inherited &&
      next?.position === term.position + 1 &&
      !next.inherited &&
      (matches[index + 1]?.weight ?? 0) > 0 &&
      isPart(next, NOUNS)
    )
      halved += 1;
    if (
      passage.tokens.some(({ lemma, isStop }) => !isStop && areDeniedByPrefix(lemma, term.lemma))
    ) {
      denied += 1;
    }
  }
  return [
    ...SORTS.map((sort) => replaced[sort]),
    absent,
    sidesDiffer(question, evidence),
    unexplained,
    slotsChanged(question, evidence),
    countsChanged(question, evidence),
    halved,
    denied,
  ];
}
