import { PARTS, NOUNS, isPart } from '../../language/parts-of-speech';
import type { Sentence } from '../syntax/sentence';
import type { Cue } from './cue';
import { reportedClauseOf } from './reported-clause';
import { isGloss, isNamed, isTitled, type Place } from './quote-place';
import { speechForm } from '../../language/words/speech-verbs';
import type { ResolvedCue, SpokenSentence } from './spoken-sentence';

const usable = ({ cue }: ResolvedCue): boolean => !cue.isNegated;

/** Whether only punctuation and small words stand between a quotation and the clause behind it. */
function follows({ tokens }: Sentence, from: number, clause: number): boolean {
  if (clause - from > 3) return false;
  return tokens
    .slice(from, clause)
    .every(
      ({ text, folded }) =>
        /^[,–—.…-]$/u.test(text) ||
        /^(?:as|so|but|and|then|is|was|came|comes|how|what|all|that)$/u.test(folded),
    );
}

/** Whether the quotation ends as those do that a clause of saying follows: `"…," he said`. */
function endsOpen({ tokens }: Sentence, { next }: Place): boolean {
  const inside = tokens
    .slice(Math.max(0, next - 2), next)
    .some(({ text }) => /^[,?!…–—]$|^\.{2,}$/u.test(text));
  return inside || /^[,–—]$/u.test(tokens[next]?.text ?? '');
}

/** Whether nothing but punctuation stands between a quotation and the clause behind it. */
function isAdjacent({ tokens }: Sentence, { next }: Place, { cue }: ResolvedCue): boolean {
  return tokens.slice(next, cue.clauseFrom).every(({ kind }) => kind === 'mark');
}

/** Whether a cue before a quotation reaches it: by its reported clause, or with no other verb between. */
function governs({ sentence, cues }: SpokenSentence, lead: ResolvedCue, { first }: Place): boolean {
  const { tokens, quoted } = sentence;
  const clause = reportedClauseOf(
    sentence,
    lead.cue,
    cues.map(({ cue }) => cue),
  );
  if (clause !== null && clause.first <= first && first < clause.next) return true;
  return !tokens.slice(lead.cue.next, first).some((token, at) => {
    const isVerb =
      token.pos === 'AUX' || (token.pos === 'VERB' && !/(?:ing|ed)$/u.test(token.folded));
    return isVerb && !quoted.has(lead.cue.next + at);
  });
}

/** The cue behind a quotation, right after it. */
function cueAfter({ sentence, cues }: SpokenSentence, place: Place): ResolvedCue | null {
  return (
    cues.find(
      (each) =>
        usable(each) &&
        !each.cue.isShared &&
        each.cue.clauseFrom >= place.next &&
        follows(sentence, place.next, each.cue.clauseFrom) &&
        (!each.cue.isWeak || endsOpen(sentence, place)),
    ) ?? null
  );
}

const isJudging = ({ kind }: Cue): boolean => kind === 'judge';

/** Whether a clause of saying stands right behind words in marks: they are what it reports. */
function isBehindWords({ tokens, quoted }: Sentence, { clauseFrom }: Cue): boolean {
  let last = clauseFrom - 1;
  while (tokens[last]?.kind === 'mark' && !quoted.has(last)) last -= 1;
  return last >= 0 && quoted.has(last);
}

/** Whether no finite verb and no dozen words stand in between. */
function isNear({ tokens, quoted }: Sentence, from: number, to: number): boolean {
  if (to - from > 14) return false;
  return !tokens.slice(from, to).some(({ pos }, at) => pos === 'AUX' && !quoted.has(from + at));
}

/**
 * The last cue before a quotation in its sentence. A passive without an agent counts only where it
 * leads right up to it ("was called “…”"), and what somebody thinks within what another says is
 * told by the other.
 */
function cueBefore({ sentence, cues }: SpokenSentence, place: Place): ResolvedCue | null {
  const before = cues.filter(({ cue }) => cue.next <= place.first);
  const all = cues.map(({ cue }) => cue);
  let covering: ResolvedCue | null = null;
  let latest = -1;
  for (const each of before) {
    const clause = usable(each) ? reportedClauseOf(sentence, each.cue, all) : null;
    if (clause === null || clause.first > place.first || clause.next <= place.first) continue;
    if (clause.first > latest) [covering, latest] = [each, clause.first];
  }
  for (const [at, each] of [...before.entries()].reverse()) {
    const { cue } = each;
    const names = cue.kind === 'judge' && leadsTo(sentence, cue.next, place.first);
    if (cue.subject === null && !names) continue;
    // weak verbs reach no further than their own objects
    const states = cue.kind === 'noun' || sentence.tokens[cue.next]?.folded === 'that';
    if (cue.isWeak && !states && !isNear(sentence, cue.next, place.first)) continue;
    const outer = before[at - 1];
    const told =
      outer !== undefined &&
      outer.cue.subject !== null &&
      usable(outer) &&
      outer.cue.kind !== 'judge';
    const inner = cue.kind === 'think' || cue.lemma === 'agree';
    // "told Lund, who had asked why, that …": the words belong to the clause that begins last
    if (covering !== null && each !== covering && cue.next <= latest && !isJudging(cue)) continue;
    if (inner && told && !cue.isShared && cue.subject !== null && cue.subject.first > outer.cue.at)
      continue;
    return each;
  }
  return null;
}

/** Whether a clause of saying at the end of a sentence covers it all: "…, Berg said on Monday." */
function isTrailing({ tokens, inDate, quoted }: Sentence, { cue }: ResolvedCue): boolean {
  if (cue.isWeak || (cue.kind !== 'say' && cue.kind !== 'tell')) return false;
  if (!/^[,–—]$/u.test(tokens[cue.clauseFrom - 1]?.text ?? '')) return false;
  if (cue.isInverted || cue.kind === 'tell') return true;
  let next = cue.next;
  while (inDate.has(next)) next += 1;
  const after = tokens[next];
  if (after === undefined || quoted.has(next)) return after === undefined;
  return after.kind === 'mark' || after.pos === 'ADP' || after.pos === 'ADV';
}

/** "denied having said “…”": whether a verb of saying stands in between. */
const says = ({ tokens }: Sentence, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ folded }) => speechForm(folded) !== undefined);

/** Whether all that stands between a cue and a quotation is a hearer, a date, an adverb or punctuation. */
function leadsTo(sentence: Sentence, from: number, to: number): boolean {
  const { tokens, phraseFrom, inDate } = sentence;
  for (let at = from; at < to;) {
    const token = tokens[at];
    const phrase = phraseFrom.get(at);
    if (phrase !== undefined) at = phrase.next;
    else if (
      token !== undefined &&
      (token.kind === 'mark' ||
        inDate.has(at) ||
        isPart(token, PARTS.ADP | PARTS.ADV | PARTS.PART | PARTS.SCONJ) ||
        token.folded === 'that')
    )
      at += 1;
    else return false;
  }
  return true;
}

/**
 * The cue of the sentence itself that a quotation in it belongs to. `undefined` where the sentence has
 * none for it; null where it shows that nobody says the words (a title, a name).
 */
export function localCue(spoken: SpokenSentence, place: Place): ResolvedCue | null | undefined {
  const { sentence, cues } = spoken;
  const { tokens, quoted } = sentence;
  const before = tokens[place.first - 1];
  const after = cueAfter(spoken, place);
  const isHead =
    before === undefined ||
    tokens.slice(0, place.first).every(({ kind }, at) => kind === 'mark' || quoted.has(at));
  const trailing = cues.findLast(
    (each) =>
      usable(each) &&
      !each.cue.isShared &&
      each.cue.clauseFrom >= place.next &&
      isTrailing(sentence, each),
  );
  const according = cues.find((each) => each.cue.kind === 'according');
  if (isHead) {
    const earlier = cueBefore(spoken, place);
    if (after !== null) return after;
    return earlier !== null && usable(earlier) ? earlier : (trailing ?? according);
  }
  const lead = cueBefore(spoken, place);
  const isEmbedded = before?.kind !== 'mark' || quoted.has(place.first - 1);
  if (isGloss(spoken, place)) return null;
  if (isEmbedded) {
    const isDirect = lead !== null && lead.cue.next >= place.first - 1;
    const closes =
      after !== null && endsOpen(sentence, place) && isAdjacent(sentence, place, after);
    // "It pays," said Cole, but "it stinks," Dorn shouted: the first clause is that of the words before it
    const isOthers =
      lead === null || lead.cue.subject === null || isBehindWords(sentence, lead.cue);
    if (closes && (isOthers || !governs(spoken, lead, place))) return after;
    if (isDirect && lead.cue.subject === null) return null;
    if (
      isNamed(sentence, place) &&
      !(isDirect && lead.cue.kind === 'judge' && lead.cue.subject !== null)
    )
      return null;
    if (isTitled(sentence, place) && !isDirect) return null;
    if (lead !== null && lead.cue.subject === null && leadsTo(sentence, lead.cue.next, place.first))
      return null;
    if (lead?.cue.lemma === 'deny' && says(sentence, lead.cue.next, place.first)) return null;
    if (
      lead !== null &&
      usable(lead) &&
      lead.cue.subject !== null &&
      lead.cue.kind !== 'according'
    ) {
      if (lead.cue.kind !== 'noun' || leadsTo(sentence, lead.cue.next, place.first)) return lead;
    }
    // He did not call it “a mess”, he said.
    if (lead !== null && !usable(lead) && leadsTo(sentence, lead.cue.next, place.first))
      return null;
    if (after !== null) return after;
    // a “trusted traveler” list: a term, unless somebody is said to call it so
    const isTerm = isPart(tokens[place.next], NOUNS) && place.next - place.first <= 8;
    return isTerm ? null : (trailing ?? according);
  }
  const opens =
    before?.text === ':' || (lead !== null && leadsTo(sentence, lead.cue.next, place.first));
  if (
    after !== null &&
    endsOpen(sentence, place) &&
    !(opens && lead !== null && usable(lead) && lead.cue.subject !== null)
  )
    return after;
  if (lead !== null && usable(lead) && lead.cue.subject !== null) return lead;
  return after ?? trailing ?? according;
}
