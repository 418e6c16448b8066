import { THIRD_POSSESSIVE, isOf } from '../../language/words/word-classes';
import type { Cue, Subject } from './cue';
import { subjectAfter } from './subject-after';
import { sortOf, type Phrase } from '../syntax/phrase';
import type { Sentence } from '../syntax/sentence';
import { isGenitiveMark } from '../../language/words/quote-marks';
import { wordSet } from '../../language/words/word-set';

/** What somebody says, as a noun: "Kirby's claim". */
const SPOKEN: ReadonlySet<string> = new Set(
  (
    'claim statement remark comment view opinion word warning promise pledge assertion ' +
    'argument description message accusation allegation suggestion insistence belief ' +
    'admission announcement response reply answer complaint vow verdict assessment advice ' +
    'quote testimony speech tweet letter post declaration acknowledgement acknowledgment ' +
    'account count reckoning estimate'
  )
    .split(' ')
    .flatMap((noun) => [noun, `${noun}s`, noun.replace(/y$/u, 'ies')]),
);

/** Those of which whose they are is told by "of". */
const ANSWERS = wordSet('reply answer response verdict');

/** The owner of a phrase as a phrase: "Kirby" in "Kirby's claim", "his" in "his claim". */
function ownerOf({ tokens, nameAt }: Sentence, phrase: Phrase): Subject | null {
  const opener = tokens[phrase.first];
  if (opener !== undefined && isOf(opener.folded, THIRD_POSSESSIVE) && opener.folded !== 'its') {
    const owner: Phrase = {
      ...phrase,
      next: phrase.first + 1,
      head: phrase.first,
      kind: 'pronoun',
      name: null,
      owner: null,
    };
    return { phrase: owner, first: owner.first, next: owner.next, name: null, isJoint: false };
  }
  for (let at = phrase.head - 1; at > phrase.first; at -= 1) {
    if (!isGenitiveMark(tokens[at]?.text)) continue;
    for (let from = at - 1; from >= phrase.first; from -= 1) {
      const named = nameAt.get(from);
      if (named?.next === at) {
        const owner: Phrase = {
          first: from,
          next: at,
          head: at - 1,
          kind: 'name',
          name: named.name,
          owner: null,
        };
        return { phrase: owner, first: from, next: at, name: named.name, isJoint: false };
      }
    }
    const owner: Phrase = {
      first: phrase.first,
      next: at,
      head: at - 1,
      kind: 'common',
      name: null,
      owner: null,
    };
    return sortOf(owner, tokens) === 'none'
      ? null
      : { phrase: owner, first: owner.first, next: at, name: null, isJoint: false };
  }
  return null;
}

function cueOf(
  at: number,
  next: number,
  subject: Subject,
  kind: 'according' | 'noun',
  clauseFrom: number,
  lemma: string,
): Cue {
  const isNoun = kind === 'noun';
  return {
    at,
    from: at,
    next,
    kind,
    lemma,
    subject,
    clauseFrom,
    isInverted: !isNoun,
    isShared: false,
    isNegated: false,
    isWeak: isNoun,
  };
}

/** "according to X", "in the words of X", "X's claim": a cue that is no verb, beginning at a token. */
export function nounCueAt(sentence: Sentence, at: number): Cue | null {
  const { tokens, phraseFrom, quoted } = sentence;
  const token = tokens[at];
  if (token === undefined || quoted.has(at)) return null;
  if (token.folded === 'according' && tokens[at + 1]?.folded === 'to') {
    const subject = subjectAfter(sentence, at + 2);
    const source = subject === null ? null : sourceOf(sentence, subject);
    return source === null ? null : cueOf(at, at + 2, source, 'according', at, 'according to');
  }
  if (token.folded === 'words' && tokens[at + 1]?.folded === 'of') {
    const subject = subjectAfter(sentence, at + 2);
    return subject === null
      ? null
      : cueOf(at, at + 1, subject, 'according', Math.max(0, at - 2), 'words');
  }
  if (token.kind !== 'word' || !SPOKEN.has(token.folded) || token.pos === 'VERB') return null;
  const phrase = sentence.phrases.find(({ head }) => head === at);
  if (phrase === undefined || phraseFrom.get(phrase.first) === undefined) return null;
  const owner = ownerOf(sentence, phrase) ?? giverOf(sentence, phrase);
  if (owner === null) return null;
  const introduces = /^(?:in|by)$/u.test(tokens[phrase.first - 1]?.folded ?? '');
  const from = Math.min(owner.first, phrase.first);
  return cueOf(at, at + 1, owner, introduces ? 'according' : 'noun', from, token.folded);
}

/** Who what is said comes from: "the answer from Constable Frey", "the reply of the mayor"; a "warning of floods" is nobody's. */
function giverOf(sentence: Sentence, { head, next }: Phrase): Subject | null {
  const { tokens, phraseFrom } = sentence;
  const link = tokens[next]?.folded ?? '';
  const isGiven =
    link === 'from' || link === 'by' || (link === 'of' && ANSWERS.has(tokens[head]?.folded ?? ''));
  const giver = isGiven ? phraseFrom.get(next + 1) : undefined;
  return giver === undefined || sortOf(giver, tokens) !== 'person'
    ? null
    : subjectAfter(sentence, giver.first);
}

/** "according to a statement by X": the words are those of X. */
function sourceOf(sentence: Sentence, subject: Subject): Subject {
  const { tokens, phraseFrom } = sentence;
  if (subject.name !== null || sortOf(subject.phrase, tokens) !== 'text') return subject;
  const link = tokens[subject.phrase.next]?.folded ?? '';
  const source = /^(?:by|from)$/u.test(link) ? phraseFrom.get(subject.phrase.next + 1) : undefined;
  if (source === undefined || sortOf(source, tokens) === 'none') return subject;
  return subjectAfter(sentence, source.first) ?? subject;
}
