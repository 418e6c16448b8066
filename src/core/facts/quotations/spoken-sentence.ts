import { THIRD_POSSESSIVE, SOMEBODY, isOf } from '../../language/words/word-classes';
import type { Span } from '../../language/token';
import type { Cue, Subject } from './cue';
import { readCues } from './cues';
import type { Discourse, Referents } from '../reference/discourse';
import { mainSubject } from './main-subject';
import { looksLikePeople } from '../../language/words/person-words';
import { sortOf } from '../syntax/phrase';
import { isReadable, type Sentence } from '../syntax/sentence';
import { wordSet } from '../../language/words/word-set';

/** Somebody whose words an article gives, and where it names him. */
export interface Speaker {
  /** Id of the name, or the article's own words. */
  readonly id: string;
  readonly passage: number;
  readonly span: Span;
  readonly isPerson: boolean;
}

/** A cue with who it belongs to; null where that is not sure. */
export interface ResolvedCue {
  readonly cue: Cue;
  readonly speaker: Speaker | null;
}

/** One sentence with the cues in it resolved. */
export interface SpokenSentence {
  readonly sentence: Sentence;
  readonly cues: readonly ResolvedCue[];
  /** Who or what the sentence's main clause is about, where that can speak. */
  readonly subject: Speaker | null;
  readonly referents: Referents;
}

function spanOf({ tokens }: Sentence, first: number, next: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[next - 1]?.end ?? 0 };
}

/** The words of an unnamed subject, and the participant it makes. */
function speakerOf(
  sentence: Sentence,
  subject: Subject,
  { ofPhrase, ofOwner }: Referents,
  discourse: Discourse,
  isSaying: boolean,
): Speaker | null {
  const { tokens, passage } = sentence;
  const span = spanOf(sentence, subject.first, subject.next);
  const as = (id: string, isPerson: boolean): Speaker => ({
    id,
    passage: passage.position,
    span,
    isPerson,
  });
  const group = subject.name?.kind === 'group' && subject.name === subject.phrase.name;
  if (subject.name !== null && !group) return as(subject.name.id, subject.name.kind === 'person');
  // "many Norwegians" are not all of them; "the Norwegian" is somebody named before
  const person = group ? ofPhrase.get(subject.phrase) : undefined;
  if (person?.sort === 'person') return as(person.id, true);
  if (group || subject.isJoint) return as(passage.text.slice(span.start, span.end), true);
  const { phrase } = subject;
  const word = tokens[phrase.head]?.folded ?? '';
  // "her words": the owner is known already, and a lone "her" would be read as somebody's object
  const owner = ofOwner.get(phrase.first);
  if (phrase.next === phrase.first + 1 && isOf(word, THIRD_POSSESSIVE) && owner !== undefined)
    return as(owner.id, owner.sort === 'person');
  if (phrase.kind === 'pronoun') {
    if (isOf(word, SOMEBODY) || word === 'nobody')
      return as(passage.text.slice(span.start, span.end), true);
    const meant = ofPhrase.get(phrase) ?? discourse.resolve(word, sentence, phrase.head);
    if (meant === null) return null;
    return { ...as(meant.id, meant.sort === 'person'), span };
  }
  const sort = sortOf(phrase, tokens);
  const meant = ofPhrase.get(phrase);
  if (meant !== undefined && sort !== 'none') {
    // own words tell more than "the report", where they are more than that
    const own = tokens
      .slice(phrase.first, phrase.next)
      .filter(({ isStop, kind }) => kind === 'word' && !isStop);
    const isNew = !meant.isNamed && (meant.mentions === 1 || (sort !== 'person' && own.length > 1));
    const id = isNew ? passage.text.slice(span.start, span.end) : meant.id;
    return as(id, meant.sort === 'person');
  }
  // "the beekeeper said": only who can speak does, but things in the plural are mostly misread
  const isThings = /[^s]s$/u.test(word) && !looksLikePeople(word);
  if (sort === 'none' && (!isSaying || isThings)) return null;
  return as(passage.text.slice(span.start, span.end), sort === 'person');
}

/** What things do as well: evidence suggests, results confirm. */
const OF_THINGS = wordSet(
  'suggest reveal confirm predict signal hint conclude repeat deny forecast disclose rule continue recommend propose begin demand appeal offer counter contend reflect start announce affirm attest specify clarify warn respond answer maintain promise',
);

/** Reads the cues of a sentence and whose they are, and takes the sentence into the discourse. */
export function readSpoken(sentence: Sentence, discourse: Discourse): SpokenSentence {
  const { tokens } = sentence;
  const referents = discourse.enter(sentence);
  if (!isReadable(sentence)) return { sentence, cues: [], subject: null, referents };
  const cues = readCues(sentence).flatMap((cue): readonly ResolvedCue[] => {
    if (cue.subject === null) return [{ cue, speaker: null }];
    const saying =
      cue.kind === 'according' ||
      (cue.kind === 'say' && !cue.isWeak && !cue.isShared && !OF_THINGS.has(cue.lemma)) ||
      (cue.kind === 'tell' && !cue.isShared);
    const speaker = speakerOf(sentence, cue.subject, referents, discourse, saying);
    // "the plan called for": things say nothing, so this is no cue
    if (speaker === null && cue.subject.phrase.kind !== 'pronoun') return [];
    const one = speaker === null ? undefined : discourse.find(speaker.id);
    const spoke = !cue.isNegated && cue.kind !== 'noun' && cue.kind !== 'think';
    if (one !== undefined && spoke) discourse.noteSpeech(one);
    return [{ cue, speaker }];
  });
  const main = mainSubject(sentence, tokens.length, []);
  const subject = main === null ? null : speakerOf(sentence, main, referents, discourse, false);
  return { sentence, cues, subject, referents };
}
