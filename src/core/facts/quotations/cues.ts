import {
  RELATIVE,
  CONDITION,
  CONCESSION,
  TEMPORAL,
  isLink,
} from '../../language/words/link-classes';
import { VERBS, isPart } from '../../language/parts-of-speech';
import { HAVE, isOf } from '../../language/words/word-classes';
import type { Token } from '../../language/token';
import { sortOf } from '../syntax/phrase';
import type { Cue, Subject } from './cue';
import { fromChain, subjectAfter, subjectBefore } from './cue-subject';
import { mainSubject } from './main-subject';
import { nounCueAt } from './noun-cues';
import type { Sentence } from '../syntax/sentence';
import {
  isWeakSpeech,
  speechForm,
  speechVerbOf,
  takesHearer,
  type SpeechVerb,
} from '../../language/words/speech-verbs';
import { isUnsaid } from './unsaid';
import { isNegation, verbGroup } from '../syntax/verb-group';
import { wordSet } from '../../language/words/word-set';

const OF_NAMING = wordSet('call dub label term brand name title describe style deem');

/** Verbs that report words only with the word behind them, by their form and what follows. */
const PHRASAL: ReadonlyMap<string, readonly [RegExp, SpeechVerb]> = new Map(
  [
    ['retort', 'say', /^back$/u, 'fired hit shot struck', 'fires hits shoots'],
    ['note', 'say', /^out$/u, 'pointed', 'points point'],
    ['praise', 'judge', /^(?:tribute|homage)$/u, 'paid', 'pays pay'],
    ['attack', 'judge', /^out$/u, 'lashed', 'lashes'],
    ['attack', 'judge', /^(?:aim|issue)$/u, 'took', 'takes'],
    ['attack', 'judge', /^scorn$/u, 'poured', 'pours'],
  ].flatMap(([lemma, kind, follower, past, present]) =>
    [past, present].flatMap((forms, at) =>
      (forms as string).split(' ').map((word): [string, readonly [RegExp, SpeechVerb]] => [
        word,
        [
          follower as RegExp,
          {
            lemma: lemma as string,
            kind: kind as SpeechVerb['kind'],
            form: at === 0 ? 'past' : 'present',
          },
        ],
      ]),
    ),
  ),
);

/** "fired back", "paid tribute", "lashed out". */
function phrasalAt(tokens: readonly Token[], at: number): SpeechVerb | undefined {
  const found = PHRASAL.get(tokens[at]?.folded ?? '');
  return found?.[0].test(tokens[at + 1]?.folded ?? '') === true ? found[1] : undefined;
}

/** The verb of saying at a token, nouns by mistake ("claims", "tweets") told apart by what follows. */
function verbAt({ tokens, quoted, phraseTo }: Sentence, at: number): SpeechVerb | undefined {
  const token = tokens[at];
  if (token === undefined || quoted.has(at)) return undefined;
  const phrasal = phrasalAt(tokens, at);
  if (phrasal !== undefined) return phrasal;
  const verb = speechVerbOf(token);
  if (verb !== undefined) {
    // "the said plan", "reported cases", "an estimated 40"
    const modifies = tokens[at - 1]?.pos === 'DET' && tokens[at + 1]?.pos === 'NOUN';
    return modifies ? undefined : verb;
  }
  if (token.pos !== 'NOUN') return undefined;
  const form = speechForm(token.folded);
  if (form === undefined || form.form === 'participle') return undefined;
  const after = tokens[at + 1];
  const afterQuote = quoted.has(at - 1) && (after?.pos === 'DET' || after?.isCapitalised === true);
  const ends = after === undefined || after.kind === 'mark';
  const clause = ends || after.folded === 'that' || after.pos === 'PRON' || quoted.has(at + 1);
  return form.form === 'present' && (afterQuote || (clause && phraseTo.has(at + 1)))
    ? form
    : undefined;
}

/** The agent of a passive: "described as … by Berg". */
function agentOf(sentence: Sentence, from: number): Subject | null {
  const { tokens } = sentence;
  for (let at = from; at < Math.min(tokens.length, from + 40); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[;:]$/u.test(token.text)) return null;
    if (sentence.quoted.has(at)) continue;
    if (token.folded === 'by') {
      const agent = subjectAfter(sentence, at + 1);
      return agent !== null && sortOf(agent.phrase, tokens) !== 'none' ? agent : null;
    }
    if (token.pos === 'AUX' || (speechVerbOf(token) !== undefined && at > from)) return null;
  }
  return null;
}

interface Found {
  readonly subject: Subject | null;
  readonly isInverted?: boolean;
  readonly isShared?: boolean;
  readonly isNegated?: boolean;
  /** Index where the verb's group begins, where it is not the verb alone. */
  readonly from?: number;
}

/** Where a verb's group begins, commas and brackets before it left out. */
function groupStart({ tokens }: Sentence, before: number, verb: number): number {
  let from = before + 1;
  while (from < verb && tokens[from]?.kind === 'mark') from += 1;
  return from;
}

/** The subject of "saying", "adding", "calling" by what stands before it. */
function ofParticiple(sentence: Sentence, at: number, earlier: readonly Cue[]): Found {
  const { tokens, phraseTo } = sentence;
  const before = tokens[at - 1];
  const shared = (): Found => ({ subject: mainSubject(sentence, at, earlier), isShared: true });
  if (before === undefined) return { subject: null };
  if (before.folded === 'as') {
    let back = at - 2;
    while (back > 0 && (sentence.inDate.has(back) || tokens[back]?.folded === 'on')) back -= 1;
    for (let verb = back; verb >= 0 && verb > back - 12; verb -= 1) {
      if (
        !/^(?:quoted|cited|quotes|quoting|quote|citing|reported|recorded|heard|filmed)$/u.test(
          tokens[verb]?.folded ?? '',
        )
      )
        continue;
      const group = verbGroup(sentence, verb);
      if (group.isPassive)
        return {
          subject: subjectBefore(sentence, verb, group),
          from: groupStart(sentence, group.before, verb),
        };
      return { subject: subjectAfter(sentence, verb + 1) };
    }
    return { subject: null };
  }
  if (isNegation(before.folded) || before.folded === 'instead')
    return { subject: null, isNegated: true };
  if (phraseTo.has(at)) {
    const own = fromChain(sentence, at);
    const sort = own === null ? 'none' : sortOf(own.phrase, tokens);
    if (own !== null && sort === 'text' && own.name === null) {
      const main = mainSubject(sentence, at, earlier);
      return main !== null && main.phrase !== own.phrase && sortOf(main.phrase, tokens) !== 'none'
        ? { subject: main, isShared: true }
        : { subject: own };
    }
    return sort === 'none' ? shared() : { subject: own };
  }
  if (/^(?:for|of)$/u.test(before.folded) && phraseTo.has(at - 1)) {
    const blamed = subjectBefore(sentence, at - 1);
    if (blamed !== null && sortOf(blamed.phrase, tokens) === 'person') return { subject: blamed };
  }
  return shared();
}

function readVerb(
  sentence: Sentence,
  at: number,
  verb: SpeechVerb,
  earlier: readonly Cue[],
): Found | null {
  const { tokens, quoted } = sentence;
  // "when asked how he felt"
  const lead = tokens[at - 1]?.folded;
  const reduced = lead !== 'as' && isLink(lead, CONDITION | CONCESSION | TEMPORAL);
  if (reduced && verb.form === 'past') return null;
  const group = verbGroup(sentence, at);
  const isFinite = tokens[group.before + 1]?.pos === 'AUX' && group.before + 1 < at;
  if (verb.form === 'participle' && !isFinite) return ofParticiple(sentence, at, earlier);
  if (group.isInfinitive) return null;
  const follower = tokens[at + 1];
  const bare = follower?.folded === 'as' || quoted.has(at + 1);
  const perfect = tokens.slice(group.before + 1, at).some(({ folded }) => isOf(folded, HAVE));
  const naming = OF_NAMING.has(verb.lemma) && verb.form === 'past' && bare && !perfect;
  const what = tokens
    .slice(Math.max(0, group.before - 8), group.before + 1)
    .some(({ folded }) => isLink(folded, RELATIVE) || folded === 'what' || folded === 'how');
  const isPassive = verb.form === 'past' && group.isPassive;
  if (isPassive || (naming && !what))
    return { subject: agentOf(sentence, at + 1), isNegated: group.isNegated };
  const { before, isNegated } = group;
  const isFirst = before < 0 || quoted.has(before) || /^[,–—:]$/u.test(tokens[before]?.text ?? '');
  if (isFirst && verb.form !== 'base' && before === at - 1) {
    const inverted = subjectAfter(sentence, at + 1, true);
    const starts = before < 0 || quoted.has(before);
    const speaks =
      inverted !== null &&
      (sortOf(inverted.phrase, tokens) !== 'none' || inverted.name !== null || starts);
    const clauseAhead = inverted !== null && isPart(tokens[inverted.next], VERBS) && !starts;
    if (
      inverted !== null &&
      speaks &&
      verb.kind !== 'judge' &&
      !clauseAhead &&
      !(before < 0 && verb.lemma !== 'say')
    ) {
      const insertion = starts ? null : subjectBefore(sentence, at, group);
      // "the porter, Mr Dunn, asked a guest" and "Singh, a counsel, said Lund had left" against "the
      // plan failed, said Lund"
      const hears = takesHearer(verb.lemma) && insertion !== null;
      if (!hears && (insertion === null || !clauseFollows(sentence, inverted.next))) {
        if (
          insertion === null ||
          sentence.tokens[inverted.next] === undefined ||
          isClosed(sentence, inverted.next)
        )
          return { subject: inverted, isInverted: true, isNegated };
      }
    }
  }
  if (verb.form === 'base' && before < 0) return null;
  const own = subjectBefore(sentence, at, group);
  if (own !== null) return { subject: own, isNegated };
  const joins =
    tokens[before]?.pos === 'CCONJ' ||
    tokens[before]?.folded === 'then' ||
    (tokens[before]?.text === ',' && verb.kind === 'say') ||
    (quoted.has(before) && verb.form === 'past');
  return joins ? { subject: mainSubject(sentence, at, earlier), isShared: true, isNegated } : null;
}

const clauseFollows = ({ tokens }: Sentence, at: number): boolean => isPart(tokens[at], VERBS);
const isClosed = ({ tokens, inDate }: Sentence, at: number): boolean =>
  /^(?:[,.;–—]|who|in|at|on|as|after|during)$/u.test(tokens[at]?.text ?? '') || inDate.has(at);

/** Where what is said of saying begins: "has denied", "regretted saying". */
function verbStart(sentence: Sentence, at: number, before: number): number {
  const { tokens, quoted } = sentence;
  const isGoverned =
    tokens[at]?.folded.endsWith('ing') === true &&
    tokens[before]?.pos === 'VERB' &&
    !quoted.has(before);
  return groupStart(sentence, isGoverned ? before - 1 : before, at);
}

/** The words of a sentence that report what somebody says, in order. */
export function readCues(sentence: Sentence): readonly Cue[] {
  const { tokens } = sentence;
  const cues: Cue[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const other = nounCueAt(sentence, at);
    if (other !== null) {
      cues.push(other);
      continue;
    }
    const verb = verbAt(sentence, at);
    if (verb === undefined) continue;
    const found = readVerb(sentence, at, verb, cues);
    if (found === null) continue;
    const { subject, isInverted = false, isShared = false, isNegated = false } = found;
    const own = subject === null || isShared || subject.first > at ? at : subject.first;
    const group = verbGroup(sentence, at);
    const unsaid = subject !== null && isUnsaid(sentence, { at, verb, group, subject }, cues);
    cues.push({
      at,
      from: found.from ?? verbStart(sentence, at, group.before),
      next: at + 1,
      kind: verb.kind,
      lemma: verb.lemma,
      subject,
      clauseFrom: own,
      isInverted,
      isShared,
      isNegated: isNegated || unsaid,
      isWeak: isWeakSpeech(verb),
    });
  }
  return cues;
}
