import type { Token } from '../language/token';
import { genderOfWord, type Gender } from './gender';
import type { Participant } from './participant';
import { sortOf, type Phrase, type SpeakerSort } from './phrase';
import { extentOf } from './phrase-extent';
import type { Role } from './role';
import type { Sentence } from './sentence';

/** How far back, in passages, something can stand that a pronoun takes up. */
const REACH = 9;
/** How much better than the next the best candidate must be. */
const MARGIN = 0.3;

/** What an article has spoken of so far. */
export interface Discourse {
  /** Takes in the phrases of the next sentence; gives what each stands for, where that is fairly sure. */
  enter(sentence: Sentence): ReadonlyMap<Phrase, Participant>;
  /** Notes that a participant said something in a passage. */
  noteSpeech(participant: Participant, passage: number): void;
  /** A participant by id: a name, or words met before. */
  find(id: string): Participant | undefined;
  /** What a pronoun at a token would stand for, as if it stood there. */
  resolve(word: string, sentence: Sentence, at: number): Participant | null;
}

const wordsOf = ({ tokens, passage }: Sentence, first: number, next: number): string =>
  passage.text.slice(tokens[first]?.start ?? 0, tokens[next - 1]?.end ?? 0);

/** Whether a phrase is the subject of a verb: a finite verb follows it and all that hangs on it. */
function isSubject(sentence: Sentence, phrase: Phrase): boolean {
  const { tokens } = sentence;
  if (tokens[phrase.first - 1]?.pos === 'ADP') return false;
  const isVerb = (at: number): boolean => {
    const token = tokens[at];
    return token?.pos === 'AUX' || (token?.pos === 'VERB' && !token.folded.endsWith('ing'));
  };
  let next = extentOf(sentence, phrase);
  while (tokens[next]?.pos === 'ADV') next += 1;
  return isVerb(next) || (phrase.first <= 1 && /^[,–—]$/u.test(tokens[next]?.text ?? ''));
}

/** Offices that a text names without having named who holds them; never an epithet of somebody. */
const OFFICE =
  /^(?:judge|president|premier|mayor|king|queen|pope|coroner|prosecutor|governor|speaker|ambassador|spokesman|spokeswoman|spokesperson|source|official|officer|witness|minister|chancellor|secretary|magistrate|sheriff|chairman|chairwoman|author|lawyer|manager|driver|victim|suspect|attacker|gunman|caller|reader|child|boy|girl|man|woman|doctor|teacher|other|head|leader|director|boss|owner|guard|referee|reporter|editor|court|prince|princess|moderator|interviewer|applicant|defendant)$/u;
const COMPANY =
  /^(?:company|firm|group|business|airline|retailer|carmaker|manufacturer|supplier|insurer|startup|start-up|charity|brewer|publisher|developer|utility|chain|conglomerate)$/u;

const SORTS_OF: ReadonlyMap<string, readonly SpeakerSort[]> = new Map([
  ['he', ['person']],
  ['him', ['person']],
  ['his', ['person']],
  ['he/she', ['person']],
  ['she', ['person']],
  ['her', ['person']],
  ['they', ['crowd', 'body']],
  ['them', ['crowd', 'body']],
  ['their', ['crowd', 'body']],
  ['it', ['body', 'text']],
  ['its', ['body', 'text']],
]);

/** How well a participant suits a pronoun; null where it cannot be meant. Weights were set by hand. */
function suits(one: Participant, word: string, sentence: Sentence, at: number): number | null {
  const sorts = SORTS_OF.get(word);
  if (sorts === undefined || !sorts.includes(one.sort)) return null;
  const gender = genderOfWord(word);
  if (gender !== null && one.gender !== null && one.gender !== gender) return null;
  const { position, paragraph } = sentence.passage;
  const distance = position - one.passage;
  if (distance > REACH || paragraph - one.paragraph > 4) return null;
  let score =
    3 - 0.8 * distance + (distance === 0 ? 0.5 : 0) + (paragraph === one.paragraph ? 0.8 : 0);
  if (one.wasSubject) score += 1.2;
  if (one.spokeIn >= 0 && position - one.spokeIn <= 3) score += 0.9;
  if (one.isNamed) score += 0.6;
  if (gender !== null && one.gender === gender) score += 0.8;
  if (one.sort !== sorts[0]) score -= 1.5;
  // "Berg saw him": not the subject of the same clause
  if (distance === 0 && one.wasSubject && /^(?:him|her|them)$/u.test(word) && at - one.at < 5)
    score -= 2.5;
  return score + Math.min(one.mentions, 5) * 0.08;
}

/** Nouns that words in marks call the speaker's own: "my brother". */
function kinQuoted({ tokens, quoted }: Sentence): readonly string[] {
  return tokens.flatMap((token, at) => {
    const noun = tokens[at + 1];
    return quoted.has(at) && token.folded === 'my' && noun !== undefined ? [noun.folded] : [];
  });
}

/** Names within quotation marks: people seldom speak of themselves by name. */
function namesQuoted({ nameAt, quoted }: Sentence): ReadonlySet<string> {
  return new Set([...nameAt].flatMap(([at, { name }]) => (quoted.has(at) ? [name.id] : [])));
}

/** Starts with nobody; `genders` and `roles` are those of the whole article. */
export function createDiscourse(
  genders: ReadonlyMap<string, Gender>,
  roles: readonly Role[],
): Discourse {
  const participants = new Map<string, Participant>();
  const rolesByPassage = new Map<number, Role[]>();
  for (const role of roles) {
    rolesByPassage.set(role.passage, [...(rolesByPassage.get(role.passage) ?? []), role]);
  }

  const mention = (id: string, sort: SpeakerSort, isNamed: boolean): Participant => {
    let found = participants.get(id);
    if (found === undefined) {
      found = {
        id,
        isNamed,
        sort,
        gender: genders.get(id) ?? null,
        nouns: new Set(),
        words: new Set(),
        passage: -1,
        paragraph: 0,
        at: 0,
        wasSubject: false,
        spokeIn: -1,
        mentions: 0,
      };
      participants.set(id, found);
    }
    return found;
  };

  const resolve = (word: string, sentence: Sentence, at: number): Participant | null => {
    let best: Participant | null = null;
    let most = 0;
    let second = 0;
    const kin = kinQuoted(sentence);
    const told = namesQuoted(sentence);
    for (const one of participants.values()) {
      if (one.passage > sentence.passage.position) continue;
      // who speaks of "my brother" is not the brother
      if (kin.some((noun) => one.nouns.has(noun)) || told.has(one.id)) continue;
      const score = suits(one, word, sentence, at);
      if (score === null) continue;
      if (score > most) [best, most, second] = [one, score, most];
      else if (score > second) second = score;
    }
    return most - second >= MARGIN ? best : null;
  };

  const touch = (one: Participant, sentence: Sentence, phrase: Phrase): void => {
    const { position, paragraph } = sentence.passage;
    const subject = isSubject(sentence, phrase);
    one.wasSubject = one.passage === position ? one.wasSubject || subject : subject;
    one.passage = position;
    one.paragraph = paragraph;
    one.at = phrase.head;
    one.mentions += 1;
  };

  /** The latest participant the article calls by this noun. */
  const calledBy = (noun: string, sorts: readonly SpeakerSort[]): Participant | null => {
    let best: Participant | null = null;
    for (const one of participants.values()) {
      if (!one.nouns.has(noun) || !sorts.includes(one.sort)) continue;
      if (best === null || one.passage > best.passage) best = one;
    }
    return best;
  };

  const describe = (
    one: Participant,
    tokens: readonly Token[],
    first: number,
    next: number,
  ): void => {
    for (const { kind, isStop, folded } of tokens.slice(first, next)) {
      if (kind === 'word' && !isStop) one.words.add(folded);
    }
  };

  /** "the 22-year-old", "the striker": somebody already named, called by something new. */
  const epithet = (sentence: Sentence, phrase: Phrase): Participant | null => {
    const noun = sentence.tokens[phrase.head]?.folded ?? '';
    const gender = genderOfWord(noun);
    const word = gender === null ? 'he/she' : gender === 'male' ? 'he' : 'she';
    const one = resolve(word, sentence, phrase.head);
    return one?.isNamed === true && sentence.passage.position - one.passage <= 2 ? one : null;
  };

  /** "the company": the only body with a name that has done or said something lately. */
  const namedBody = (sentence: Sentence): Participant | null => {
    const { position } = sentence.passage;
    const found = [...participants.values()].filter(
      ({ isNamed, sort, passage, wasSubject, spokeIn }) =>
        isNamed && sort === 'body' && position - passage <= REACH && (wasSubject || spokeIn >= 0),
    );
    return found.length === 1 ? (found[0] ?? null) : null;
  };

  const common = (sentence: Sentence, phrase: Phrase): Participant | null => {
    const { tokens } = sentence;
    const sort = sortOf(phrase, tokens);
    if (sort === 'none') return null;
    const noun = tokens[phrase.head]?.folded ?? '';
    const opener = tokens[phrase.first]?.folded ?? '';
    const end = extentOf(sentence, phrase);
    if (/^(?:the|this|that|these|those)$/u.test(opener)) {
      const known = calledBy(noun, [sort]);
      const words = tokens
        .slice(phrase.first + 1, phrase.next)
        .filter(({ kind }) => kind === 'word');
      // "the minister" is the one met; "the health minister" only who was called so
      if (
        known !== null &&
        end === phrase.next &&
        words.every(({ folded }) => known.words.has(folded))
      ) {
        return known;
      }
      const plain = end === phrase.next && (words.length === 1 || /-?old$/u.test(noun));
      if (known === null && plain && sort === 'person' && !OFFICE.test(noun)) {
        const meant = epithet(sentence, phrase);
        if (meant !== null) return meant;
      }
      const body = known === null && plain && COMPANY.test(noun) ? namedBody(sentence) : null;
      if (body !== null) return body;
    }
    const one = mention(wordsOf(sentence, phrase.first, end), sort, false);
    one.nouns.add(noun);
    describe(one, tokens, phrase.first, phrase.next);
    one.gender ??= genderOfWord(noun);
    return one;
  };

  const refer = (sentence: Sentence, phrase: Phrase): Participant | null => {
    const { tokens } = sentence;
    const start = tokens[phrase.first]?.start ?? 0;
    const role = rolesByPassage
      .get(sentence.passage.position)
      ?.find((each) => each.start === start);
    if (phrase.name !== null || role !== undefined) {
      const id = phrase.name?.id ?? role?.name ?? '';
      const alone = phrase.name?.kind === 'group' && tokens[phrase.first]?.folded === 'the';
      if (alone && !/s$/u.test(tokens[phrase.head]?.folded ?? '')) {
        // "the Portuguese said"
        const meant = epithet(sentence, phrase);
        if (meant !== null) return meant;
      }
      const one = mention(id, phrase.name === null ? 'person' : sortOf(phrase, tokens), true);
      if (phrase.name === null) one.nouns.add(tokens[phrase.head]?.folded ?? '');
      describe(one, tokens, phrase.first, phrase.next);
      for (let at = phrase.first; at < phrase.head && !sentence.nameAt.has(at); at += 1) {
        const token = tokens[at];
        if (token?.pos === 'NOUN' || token?.pos === 'PROPN') one.nouns.add(token.folded);
      }
      return one;
    }
    if (phrase.kind === 'pronoun') {
      return resolve(tokens[phrase.head]?.folded ?? '', sentence, phrase.head);
    }
    return common(sentence, phrase);
  };

  return {
    enter(sentence) {
      const found = new Map<Phrase, Participant>();
      for (const phrase of sentence.phrases) {
        const one = refer(sentence, phrase);
        if (one === null) continue;
        touch(one, sentence, phrase);
        found.set(phrase, one);
      }
      return found;
    },
    noteSpeech(participant, passage) {
      participant.spokeIn = passage;
      participant.wasSubject = true;
    },
    find: (id) => participants.get(id),
    resolve,
  };
}
