import { DEMONSTRATIVE, FINITE_BE, HAVE, NOBODY, isOf } from '../../language/words/word-classes';
import {
  QUESTION_WORD,
  COORDINATOR,
  CONDITION,
  CONCESSION,
  TEMPORAL,
  BOUND,
  SEQUENCE,
  isLink,
} from '../../language/words/link-classes';
import type { Token } from '../../language/token';
import type { Cue } from './cue';
import { extentOf } from '../syntax/phrase-extent';
import type { Sentence } from '../syntax/sentence';
import { speechForm, takesDeed, takesHearer } from '../../language/words/speech-verbs';
import { CLOSING_MARKS } from '../../language/words/quote-marks';
import { wordSet } from '../../language/words/word-set';

/** Token indices of words that a sentence reports without quotation marks. */
export interface ReportedClause {
  readonly first: number;
  readonly next: number;
}

/** Whether a word opens a reported question. */
const asksAgain = (folded: string): boolean =>
  isLink(folded, QUESTION_WORD) || folded === 'whether' || folded === 'if';
const LONGEST_LEAD = 16;

const isFinite = ({ tokens }: Sentence, at: number): boolean => {
  const token = tokens[at];
  if (token?.pos === 'AUX') return true;
  return token?.pos === 'VERB' && !token.folded.endsWith('ing') && tokens[at - 1]?.folded !== 'to';
};

/** Whether a clause begins at a token: a phrase with a finite verb behind it. */
function isClause(sentence: Sentence, at: number, speaks: boolean): boolean {
  const { tokens, phraseFrom } = sentence;
  const first = tokens[at]?.folded ?? '';
  const isLone = isOf(first, DEMONSTRATIVE | NOBODY) || first === 'there' || first === 'everything';
  if (isLone && isFinite(sentence, at + 1)) return true;
  const phrase = phraseFrom.get(at);
  if (phrase === undefined) return false;
  let next = extentOf(sentence, phrase);
  const other = tokens[next]?.folded === 'and' ? phraseFrom.get(next + 1) : undefined;
  if (other !== undefined) next = extentOf(sentence, other);
  // customers “follow their feet”
  if (sentence.quoted.has(next) && speaks && tokens[next + 1]?.pos === 'VERB') return true;
  for (let steps = 0; steps < 5; steps += 1) {
    const token = tokens[next];
    if (token === undefined) return false;
    if (isFinite(sentence, next)) return token.pos === 'AUX' || !/^(?:ed|en)$/u.test(token.folded);
    if (
      (token.pos === 'ADV' && !asksAgain(token.folded)) ||
      sentence.inDate.has(next) ||
      (token.pos === 'ADP' && sentence.inDate.has(next + 1))
    )
      next += 1;
    else break;
  }
  return false;
}

/** Where the reported words begin behind a verb: after "that", or at a clause; -1 where none are. */
function beginsAt(sentence: Sentence, cue: Cue): number {
  const { tokens, quoted, phraseFrom } = sentence;
  let at = cue.next;
  // “…,” she said in a statement: only "that" adds words of hers without marks
  const afterQuote = quoted.has(cue.clauseFrom - 1);
  if (tokens[at]?.folded === 'of') return -1;
  if (cue.isInverted || (cue.subject !== null && cue.subject.first >= cue.next)) return -1;
  for (const limit = cue.next + LONGEST_LEAD; at < limit;) {
    const token = tokens[at];
    if (token === undefined || quoted.has(at)) return -1;
    if (token.folded === 'that' && phraseFrom.get(at) === undefined) return at + 1;
    const asks = asksAgain(token.folded) && tokens[at + 1]?.pos !== 'VERB';
    if (asks && cue.kind !== 'noun' && !afterQuote) return at;
    if (cue.kind === 'noun') return -1;
    if (/^[:;.]$/u.test(token.text)) return -1;
    if (token.text === ',') {
      // "said, on Tuesday, that": only where "that" comes soon
      const reach = tokens[at + 1]?.folded === 'who' ? 24 : 8;
      const ahead = tokens.slice(at, at + reach).findIndex(({ folded }) => folded === 'that');
      if (ahead < 0) return -1;
      if (reach > 8) return at + ahead + 1;
      at += 1;
      continue;
    }
    // "denied taking money": what is denied or admitted without a clause of its own
    // (the tagger takes many such words for nouns and adjectives)
    const speaks = [token, tokens[at + 1]].some(
      (each) => speechForm(each?.folded ?? '') !== undefined,
    );
    const isDeed = (token.pos === 'VERB' || at === cue.next) && !speaks;
    if (isDeed && /..ing$/u.test(token.folded) && takesDeed(cue.lemma)) return at;
    const governed = tokens[at - 1]?.pos === 'ADP' && at > cue.next;
    if (!governed && !afterQuote && isClause(sentence, at, cue.kind === 'say')) return at;
    if (
      isLink(token.folded, SEQUENCE | BOUND | TEMPORAL | CONCESSION) &&
      isClause(sentence, at + 1, false)
    ) {
      return -1;
    }
    const phrase = phraseFrom.get(at);
    if (phrase !== undefined) {
      const hearer = cue.kind === 'tell' || tokens[at - 1]?.pos === 'ADP';
      if (!hearer && !(takesHearer(cue.lemma) && tokens[phrase.next]?.folded === 'that')) return -1;
      at = phrase.next;
    } else if (
      (token.pos === 'ADP' && !/^(?:as|like|than|despite)$/u.test(token.folded)) ||
      token.pos === 'ADV' ||
      sentence.inDate.has(at) ||
      token.pos === 'PART'
    )
      at += 1;
    else return -1;
  }
  return -1;
}

/** What another clause of saying is joined by. */
const CARRYING_ON = wordSet('and but while then as');

/** Where the reported words end: at the sentence's end or where another clause of saying takes over. */
function endsAt({ tokens }: Sentence, first: number, later: readonly Cue[]): number {
  let next = tokens.length;
  for (const { at, clauseFrom, isShared, isWeak, subject } of later) {
    if (clauseFrom <= first || isWeak) continue;
    const before = tokens[clauseFrom - 1];
    const isParticiple = isShared && tokens[at]?.folded.endsWith('ing') === true;
    const joined =
      before?.text === ',' ||
      (!isParticiple && (CARRYING_ON.has(before?.folded ?? '') || before?.folded === 'also'));
    if (!joined || (subject === null && !isShared)) continue;
    next = clauseFrom - 1;
    if (CARRYING_ON.has(tokens[next]?.folded ?? '') && tokens[next - 1]?.text === ',') next -= 1;
    break;
  }
  return withoutMarks(tokens, first, next);
}

const STAYS = new RegExp(`^[${CLOSING_MARKS})\\]%]$`, 'u');
/** Steps back over the marks that end a clause; closing brackets and quotation marks stay. */
function withoutMarks(tokens: readonly Token[], first: number, end: number): number {
  let next = end;
  while (next > first && tokens[next - 1]?.kind === 'mark') {
    if (STAYS.test(tokens[next - 1]?.text ?? '')) break;
    next -= 1;
  }
  return next;
}

/** Index behind an agency's dateline: "(CNN) --", "TALESK (Northwire) -"; 0 without one. */
function afterDateline({ tokens }: Sentence): number {
  const dash = tokens.findIndex(({ text }, at) => at < 9 && at > 0 && /^[-–—]+$/u.test(text));
  if (dash < 0) return 0;
  const isLine = tokens
    .slice(0, dash)
    .every(({ kind, isCapitalised }) => kind !== 'word' || isCapitalised);
  return isLine ? dash + 1 : 0;
}

/** Whether a clause of saying stands in the midst of what it reports: "The plan, Berg said, failed." */
function isInserted({ tokens, quoted, inDate }: Sentence, cue: Cue): boolean {
  let next = Math.max(cue.next, cue.isInverted ? (cue.subject?.next ?? 0) : 0);
  while (inDate.has(next) || /^(?:on|in)$/u.test(tokens[next]?.folded ?? '')) next += 1;
  if (tokens[next]?.text !== ',' || !/^[,–—]$/u.test(tokens[cue.clauseFrom - 1]?.text ?? ''))
    return false;
  const after = tokens[next + 1];
  if (after === undefined || quoted.has(next + 1)) return false;
  const goesOn = after.pos === 'AUX' || (after.pos === 'VERB' && !after.folded.endsWith('ing'));
  return goesOn || /^(?:and|but)$/u.test(tokens[cue.clauseFrom - 2]?.folded ?? '');
}

/** "Since then, says the mayor, Jordi Camps, thousands have come": where the words begin; or 0. */
function insertedAhead({ tokens, phraseFrom, quoted }: Sentence, cue: Cue): number {
  if (!cue.isInverted || cue.clauseFrom > 5 || quoted.size > 0) return 0;
  let next = cue.subject?.next ?? 0;
  const name = phraseFrom.get(next + 1);
  if (name !== undefined && name.name !== null && tokens[next]?.text === ',') next = name.next;
  return tokens[next]?.text === ',' && tokens.length - next > 5 ? next + 1 : 0;
}

/** Whether a sentence's first word opens what only leads in what is said: "Asked why, …", "While …". */
const leadsIn = (folded: string): boolean =>
  isLink(folded, CONCESSION | CONDITION) || LEADS_IN.has(folded);
const LEADS_IN = wordSet('asked speaking when');

/** Words before a clause of saying that ends the sentence: "The plan failed, Berg said." */
function trailing(sentence: Sentence, cue: Cue, earlier: readonly Cue[]): ReportedClause | null {
  const { tokens, quoted } = sentence;
  const last = cue.clauseFrom - 1;
  if (!/^[,–—]$/u.test(tokens[last]?.text ?? '') && !(quoted.has(last) && last > 0)) return null;
  // words in marks behind the cue are what it reports, and an opening clause belongs to them
  const hasMarkedEnd = tokens.some((_, at) => at > cue.at && quoted.has(at));
  const goesOn = tokens[cue.next]?.text === ',' && tokens[cue.next + 1]?.pos === 'CCONJ';
  if (cue.kind !== 'according' && hasMarkedEnd && !goesOn) return null;
  if (leadsIn(tokens[0]?.folded ?? '')) return null;
  const spoken = earlier.filter(
    ({ kind, subject, isNegated }) => kind !== 'noun' && subject !== null && !isNegated,
  );
  if (spoken.some(({ isShared }) => !isShared)) return null;
  let first = spoken.at(-1)?.next ?? afterDateline(sentence);
  if (isLink(tokens[first]?.folded, COORDINATOR)) first += 1;
  const later = insertedAhead(sentence, cue);
  if (later > 0) return { first: later, next: withoutMarks(tokens, later, tokens.length) };
  if (isInserted(sentence, cue)) {
    return { first, next: withoutMarks(tokens, first, tokens.length) };
  }
  const indices = tokens.slice(first, last).map((_, at) => first + at);
  const words = indices.filter((at) => !quoted.has(at) && tokens[at]?.kind !== 'mark');
  const hasVerb = indices.some(
    (at) => !quoted.has(at) && (tokens[at]?.pos === 'AUX' || isClause(sentence, at, true)),
  );
  if (words.length < 3 || !hasVerb) return null;
  return { first, next: quoted.has(last) ? last + 1 : last };
}

/** "…, who had asked whether she knew, that": what a relative clause reports ends with the clause. */
const isRelative = ({ tokens }: Sentence, { subject, at }: Cue): boolean =>
  subject !== null &&
  tokens.slice(subject.next, at).some(({ folded }) => folded === 'who' || folded === 'which');

/** Whether the sentence goes on at a word as it did before a relative clause. */
const goesOnAt = (folded: string): boolean =>
  isOf(folded, FINITE_BE | HAVE) || GOING_ON.has(folded);
const GOING_ON = wordSet('that and said');

function firstComma({ tokens }: Sentence, first: number, end: number): number {
  const comma = tokens.findIndex(({ text }, at) => at > first && text === ',');
  return comma > first && comma < end && goesOnAt(tokens[comma + 1]?.folded ?? '') ? comma : end;
}

/** The words a cue reports without quotation marks (some may stand in marks within), or null. */
export function reportedClauseOf(
  sentence: Sentence,
  cue: Cue,
  cues: readonly Cue[],
): ReportedClause | null {
  const { tokens, quoted } = sentence;
  if (cue.isNegated || cue.subject === null || cue.kind === 'judge') return null;
  const place = cues.indexOf(cue);
  if (cue.kind === 'according') {
    if (cue.at > 0 && /^[,–—]$/u.test(tokens[cue.at - 1]?.text ?? ''))
      return trailing(sentence, cue, []);
    const from = cue.subject.next;
    const comma = tokens.findIndex(
      (token, at) => at >= from && at < from + 14 && token.text === ',',
    );
    if (comma < 0) return null;
    const next = endsAt(sentence, comma + 1, cues.slice(place + 1));
    return next - comma > 3 && !quoted.has(comma + 1) ? { first: comma + 1, next } : null;
  }
  const begins = beginsAt(sentence, cue);
  // weak verbs report only what "that" introduces: "signalled that costs would fall"
  const isTold = !cue.isWeak || cue.lemma === 'find' || tokens[begins - 1]?.folded === 'that';
  const first = isTold ? begins : -1;
  if (first >= 0) {
    const whole = endsAt(sentence, first, cues.slice(place + 1));
    const next = isRelative(sentence, cue) ? firstComma(sentence, first, whole) : whole;
    const words = tokens
      .slice(first, next)
      .filter(({ kind }, at) => kind !== 'mark' && !quoted.has(first + at));
    const marked = tokens.some((_, at) => at >= first && at < next && quoted.has(at));
    return words.length >= (marked ? 1 : 2) ? { first, next } : null;
  }
  const speaks = cue.kind === 'say' || cue.kind === 'tell' || cue.kind === 'think';
  return speaks && !cue.isWeak ? trailing(sentence, cue, cues.slice(0, place)) : null;
}
