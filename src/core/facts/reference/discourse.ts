import { THIRD_POSSESSIVE, ARTICLE, isOf } from '../../language/words/word-classes';
import type { Token } from '../../language/token';
import { resolveDefinite, resolveEpithet } from './definite-phrase';
import { genderOfWord, type Gender } from '../../language/words/gender';
import { createParticipants, type Participant } from './participant';
import { SORT_OF_KIND, sortOf, type Phrase } from '../syntax/phrase';
import { extentOf } from '../syntax/phrase-extent';
import { resolvePronoun, type PronounPlace } from './pronoun-resolution';
import type { Role } from '../roles/role';
import type { Sentence } from '../syntax/sentence';
import { speechVerbOf } from '../../language/words/speech-verbs';

/** What the words of one sentence stand for. */
export interface Referents {
  readonly ofPhrase: ReadonlyMap<Phrase, Participant>;
  /** Owners by the index of the word that stands for them: "his", "her". */
  readonly ofOwner: ReadonlyMap<number, Participant>;
}

/** What an article has spoken of so far. */
export interface Discourse {
  /** Takes in the phrases of the next sentence; gives what each stands for, where fairly sure. */
  enter(sentence: Sentence): Referents;
  /** Notes that a participant says something in the sentence entered last. */
  noteSpeech(participant: Participant): void;
  find(id: string): Participant | undefined;
  /** What a pronoun in the sentence entered last stands for. */
  resolve(word: string, sentence: Sentence, at: number): Participant | null;
}

const wordsOf = ({ tokens, passage }: Sentence, first: number, next: number): string =>
  passage.text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);

/** Whether a phrase is the subject of a verb: a finite verb follows it and all that hangs on it. */
function isSubject(sentence: Sentence, phrase: Phrase): boolean {
  const { tokens, quoted } = sentence;
  const who = tokens[phrase.next]?.text === ',' ? phrase.next + 1 : phrase.next;
  if (tokens[who]?.folded === 'who' && phrase.name !== null) return true;
  if (tokens[phrase.first - 1]?.pos === 'ADP') return false;
  let next = extentOf(sentence, phrase);
  while (tokens[next]?.pos === 'ADV') next += 1;
  const verb = tokens[next];
  // "The plan failed, Berg said": the sentence is about the plan
  const last = phrase.first - 1;
  const isTrailing = quoted.has(last) || tokens[last]?.text === ',';
  if (isTrailing && speechVerbOf(verb) !== undefined) {
    const narrated = tokens.findIndex(({ kind }, at) => kind !== 'mark' && !quoted.has(at));
    if (narrated >= 0 && narrated < last) return false;
  }
  const isVerb = verb?.pos === 'AUX' || (verb?.pos === 'VERB' && !verb.folded.endsWith('ing'));
  return isVerb || (phrase.first <= 1 && /^[,–—]$/u.test(verb?.text ?? ''));
}

/** Whether a sentence says anything outside quotation marks. */
const narrates = ({ tokens, quoted }: Sentence): boolean =>
  tokens.some(({ kind }, at) => kind !== 'mark' && !quoted.has(at));

function describe(one: Participant, tokens: readonly Token[], first: number, next: number): void {
  for (const { kind, isStop, folded } of tokens.slice(first, next)) {
    if (kind === 'word' && !isStop) one.words.add(folded);
  }
}

/** One number for a place in an article; an offset is less than 2 to the power of 32. */
const placeKey = (passage: number, start: number): number => passage * 2 ** 32 + start;

/** Starts with nobody; `genders` and `roles` are those of the whole article. */
export function createDiscourse(
  genders: ReadonlyMap<string, Gender>,
  roles: readonly Role[],
): Discourse {
  const { mention, find, all } = createParticipants(genders);
  const roleAt = new Map(roles.map((role) => [placeKey(role.passage, role.start), role]));
  let step = 0;
  let hasSubject = false;

  const named = (place: PronounPlace, phrase: Phrase, role: Role | undefined): Participant => {
    const { sentence } = place;
    const { tokens, passage, nameAt } = sentence;
    const alone = phrase.name?.kind === 'group' && tokens[phrase.first]?.folded === 'the';
    if (alone && !/s$/u.test(tokens[phrase.head]?.folded ?? '')) {
      // "the Portuguese said"
      const meant = resolveEpithet(all(), '', place);
      if (meant !== null) return meant;
    }
    const sort = phrase.name === null ? 'person' : sortOf(phrase, tokens);
    const one = mention(phrase.name?.id ?? role?.name ?? '', sort, true);
    // headlines drop the small words that keep phrases apart
    if (passage.field === 'headline') return one;
    describe(one, tokens, phrase.first, phrase.next);
    if (phrase.name === null) one.nouns.add(tokens[phrase.head]?.folded ?? '');
    for (let at = phrase.first; at < phrase.head && !nameAt.has(at); at += 1) {
      const token = tokens[at];
      if (token?.pos === 'NOUN' || token?.pos === 'PROPN') one.nouns.add(token.folded);
    }
    return one;
  };

  const refer = (place: PronounPlace, phrase: Phrase): Participant | null => {
    const { tokens, passage } = place.sentence;
    const start = tokens[phrase.first]?.start ?? 0;
    const role = roleAt.get(placeKey(passage.position, start));
    if (phrase.name !== null || role !== undefined) return named(place, phrase, role);
    const noun = tokens[phrase.head]?.folded ?? '';
    if (phrase.kind === 'pronoun') return resolvePronoun(all(), noun, place);
    const sort = sortOf(phrase, tokens);
    if (sort === 'none') return null;
    const met = resolveDefinite(all, phrase, place);
    if (met !== null) return met;
    const words = wordsOf(place.sentence, phrase.first, extentOf(place.sentence, phrase));
    const one = mention(words, sort, false);
    one.nouns.add(noun);
    describe(one, tokens, phrase.first, phrase.next);
    one.gender ??= genderOfWord(noun);
    return one;
  };

  /** "The influencer, a 23-year-old from Leeds": one person, called twice. */
  const apposed = (
    { sentence }: PronounPlace,
    previous: Phrase | undefined,
    phrase: Phrase,
    known: ReadonlyMap<Phrase, Participant>,
  ): Participant | null => {
    const { tokens } = sentence;
    if (previous === undefined || phrase.name !== null || phrase.kind !== 'common') return null;
    const one = known.get(previous);
    const isNext = tokens[previous.next]?.text === ',' && previous.next + 1 === phrase.first;
    if (one?.sort !== 'person' || !isNext || previous.first > 1) return null;
    const isPerson = sortOf(phrase, tokens) === 'person' && tokens[phrase.first]?.folded !== 'the';
    return isPerson && isOf(tokens[phrase.first]?.folded, ARTICLE | THIRD_POSSESSIVE) ? one : null;
  };

  const touch = (
    one: Participant,
    { sentence }: PronounPlace,
    phrase: Phrase,
    asOwner = false,
  ): void => {
    // whoever acts in a sentence stays its subject, whatever of his it names later
    if (asOwner && one.step === step) return;
    const subject = isSubject(sentence, phrase);
    hasSubject ||= subject;
    one.wasSubject = one.step === step ? one.wasSubject || subject : subject;
    one.wasOwner = asOwner;
    one.step = step;
    one.paragraph = sentence.passage.paragraph;
    one.at = phrase.head;
    one.mentions += 1;
  };

  /** "Berg and Lund left.": what "they" stands for afterwards. */
  const join = (place: PronounPlace, one: Phrase, two: Phrase): void => {
    const { tokens } = place.sentence;
    if (tokens[one.next]?.folded !== 'and' || one.next + 1 !== two.first) return;
    if (sortOf(one, tokens) !== 'person' || sortOf(two, tokens) !== 'person') return;
    if (one.kind === 'pronoun' || two.kind === 'pronoun') return;
    touch(mention(wordsOf(place.sentence, one.first, two.next), 'crowd', false), place, two);
  };

  return {
    enter(sentence) {
      if (narrates(sentence)) {
        step += 1;
        hasSubject = false;
      }
      const ofPhrase = new Map<Phrase, Participant>();
      const ofOwner = new Map<number, Participant>();
      for (const [index, phrase] of sentence.phrases.entries()) {
        const place = { sentence, at: phrase.head, step };
        const opener = sentence.tokens[phrase.first]?.folded ?? '';
        if ((opener === 'his' || opener === 'her') && phrase.kind !== 'pronoun') {
          const owner = resolvePronoun(all(), opener === 'her' ? 'she' : 'he', {
            ...place,
            at: phrase.first,
          });
          if (owner !== null) {
            ofOwner.set(phrase.first, owner);
            touch(owner, place, phrase, true);
          }
        }
        if (phrase.owner !== null) {
          // "Anane's party has called for a strike." speaks of Anane, too
          touch(
            mention(phrase.owner.id, SORT_OF_KIND[phrase.owner.kind], true),
            place,
            phrase,
            true,
          );
        }
        const one =
          apposed(place, sentence.phrases[index - 1], phrase, ofPhrase) ?? refer(place, phrase);
        if (one === null) continue;
        touch(one, place, phrase);
        ofPhrase.set(phrase, one);
        const previous = sentence.phrases[index - 1];
        if (previous !== undefined) join(place, previous, phrase);
      }
      return { ofPhrase, ofOwner };
    },
    noteSpeech(participant) {
      participant.spokeAt = step;
      // "…,” said Berg: with nobody else to speak of, the sentence is about Berg
      if (!hasSubject) participant.wasSubject = true;
    },
    find,
    resolve: (word, sentence, at) => resolvePronoun(all(), word, { sentence, at, step }),
  };
}
