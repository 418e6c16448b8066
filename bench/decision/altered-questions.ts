import type { Corpus } from '../../src/core/corpus/corpus';
import type { English } from '../../src/core/language/english';
import type { Token } from '../../src/core/language/token';
import type { NewsQuestion } from '../train/question-file';
import type { Story } from './stories';

/**
 * Questions that nothing answers, made of those that stories come with: another word asked about, and
 * what was asked about somebody in another story asked about somebody here. People ask such things, and
 * few are written down.
 */
export interface AlteredQuestions {
  /** The question with one of its words from another story's questions; null where none would do. */
  withOtherWord(question: NewsQuestion, at: number): string | null;
  /** The question with one of the names of a corpus replaced by another story's of its kind; null where it has none. */
  withOtherName(question: NewsQuestion, corpus: Corpus): string | null;
  /** Questions of other stories about one person, about a person of this story. */
  grafted(corpus: Corpus): readonly string[];
}

/** Parts of speech whose words carry what is asked. */
const CARRIES = /^(?:VERB|NOUN|ADJ)$/u;
const LEAST_LETTERS = 4;
/** How many words are tried before a question is left alone. */
const TRIES = 40;
/** One question of another story in so many is asked about somebody here. */
const GRAFT_EVERY = 6;

/** The places of a question's words that carry what is asked, by part of speech. */
function carrying(tokens: readonly Token[]): readonly Token[] {
  return tokens.filter(
    ({ pos, isStop, kind, isCapitalised, folded }) =>
      kind === 'word' &&
      CARRIES.test(pos) &&
      !isStop &&
      !isCapitalised &&
      folded.length >= LEAST_LETTERS,
  );
}

/** The persons of a corpus: whole names and last words of them, longest names first. */
function personsOf(corpus: Corpus): readonly (readonly [whole: string, last: string])[] {
  const wholes = corpus.passageFacts.flatMap(({ names }) =>
    names.filter(({ name }) => name.kind === 'person').map(({ name }) => name.id),
  );
  return [...new Set(wholes)]
    .filter((whole) => whole.includes(' '))
    .map((whole) => [whole, whole.split(' ').at(-1) ?? whole] as const);
}

/** Where a name stands in a text, whatever its case, as whole words; null where it does not. */
function placeOf(name: string, text: string): readonly [number, number] | null {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const end = at + name.length;
  const isWord = !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[end] ?? ' '));
  return at >= 0 && isWord ? [at, end] : null;
}

/**
 * A question about one of some persons with another's name in its place; null where it is about none, or asks
 * nothing but who that is or what they said, which is answered of whoever is there.
 */
function aboutOther(
  text: string,
  persons: ReturnType<typeof personsOf>,
  [whole, last]: readonly [string, string],
  english: English,
): string | null {
  for (const person of persons) {
    for (const [part, name] of person.entries()) {
      const place = placeOf(name, text);
      if (place === null) continue;
      const [at, end] = place;
      const rest = carrying(english.readTokens(text.slice(0, at) + text.slice(end)));
      if (rest.every(({ lemma }) => lemma === 'say')) return null;
      return text.slice(0, at) + (part === 0 ? whole : last) + text.slice(end);
    }
  }
  return null;
}

/** A name with the kind of what it names. */
type NameOf = Corpus['passageFacts'][number]['names'][number]['name'];

/** The names of a corpus, the longest first. */
function namesIn(corpus: Corpus): readonly NameOf[] {
  const byId = new Map(
    corpus.passageFacts.flatMap(({ names }) => names.map(({ name }) => [name.id, name] as const)),
  );
  return [...byId.values()].sort((a, b) => b.id.length - a.id.length);
}

/** Makes altered questions from what other stories ask; `lenders` come with their corpora. */
export function alteredQuestions(
  lenders: readonly { readonly story: Story; readonly corpus: Corpus }[],
  english: English,
  random: () => number,
): AlteredQuestions {
  const questions = lenders.flatMap(({ story, corpus }) => {
    const persons = personsOf(corpus);
    return story.questions.map(({ question }) => ({ question, persons }));
  });
  const pool = new Map<string, string[]>();
  for (const { question } of questions) {
    for (const { pos, folded, stem } of carrying(english.readTokens(question))) {
      // plurals and forms of verbs go for their like
      const shape = `${pos} ${folded.slice(stem.length)}`;
      const known = pool.get(shape) ?? [];
      known.push(folded);
      pool.set(shape, known);
    }
  }
  const strangers = new Map<NameOf['kind'], string[]>();
  for (const { id, kind } of lenders.flatMap(({ corpus }) => namesIn(corpus))) {
    const known = strangers.get(kind) ?? [];
    known.push(id);
    strangers.set(kind, known);
  }
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(random() * from.length)];
  return {
    withOtherWord: ({ question }, at) => {
      const tokens = carrying(english.readTokens(question));
      const token = tokens[at % Math.max(1, tokens.length)];
      if (!token) return null;
      const own = new Set(tokens.map(({ stem }) => stem));
      const words = pool.get(`${token.pos} ${token.folded.slice(token.stem.length)}`) ?? [];
      for (let tried = 0; tried < TRIES; tried += 1) {
        const word = pick(words);
        if (word === undefined) return null;
        const [read] = english.readTokens(word);
        if (!read || own.has(read.stem)) continue;
        return question.slice(0, token.start) + word + question.slice(token.end);
      }
      return null;
    },
    withOtherName: ({ question }, corpus) => {
      const own = namesIn(corpus);
      const known = new Set(own.map(({ id }) => id.toLowerCase()));
      for (const { id, kind } of own) {
        const place = placeOf(id, question) ?? placeOf(id.split(' ').at(-1) ?? id, question);
        if (place === null) continue;
        const isWhole = place[1] - place[0] === id.length;
        const other = pick(strangers.get(kind) ?? []);
        if (other === undefined || known.has(other.toLowerCase())) return null;
        const name = isWhole ? other : (other.split(' ').at(-1) ?? other);
        const isSmall = /^\p{Ll}/u.test(question.slice(...place));
        return (
          question.slice(0, place[0]) +
          (isSmall ? name.toLowerCase() : name) +
          question.slice(place[1])
        );
      }
      return null;
    },
    grafted: (corpus) => {
      const persons = personsOf(corpus);
      return questions.flatMap(({ question, persons: theirs }, index) => {
        const person = pick(persons);
        if (!person || index % GRAFT_EVERY !== 0) return [];
        return aboutOther(question, theirs, person, english) ?? [];
      });
    },
  };
}
