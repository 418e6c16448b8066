import type { Corpus } from '../corpus/corpus';
import { editsBetween } from '../corpus/edits';
import type { Article } from '../article/article';
import type { Facts, Name } from '../facts/facts';
import { initialsOf, nameKeyOf } from '../facts/names/name-key';
import { TITLE_HEADS, TITLE_WORDS } from '../facts/names/name-words';
import { isCrowdNoun, isPersonNoun } from '../language/words/person-words';
import { wordSet } from '../language/words/word-set';
import { APOSTROPHES } from '../language/words/quote-marks';

/** Whether who a text names is who the coverage names; 'unsure' where its words leave it open. */
export type Voice = 'same' | 'other' | 'unsure';

const SMALL = wordSet('the a an of for in at on and to his her its their former late de van von');
/** A name typed with one slip is still the name from so many letters on. */
const SLIP_LETTERS = 5;
/** Words of a body and of one that speaks for it begin alike: "Korea", "Korean". */
const STEM_LETTERS = 4;

const OWNED = new RegExp(`[${APOSTROPHES}]s\\b`, 'gu');
const wordsOf = (name: string): readonly string[] =>
  nameKeyOf(name)
    .replaceAll(OWNED, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()));

/** What anybody may be called. */
const GENERAL = wordSet(
  'man woman person official source expert witness resident local leader politician citizen speaker member adult boy girl insider',
);

const isTitle = (word: string): boolean =>
  TITLE_WORDS.has(word.toLowerCase()) || TITLE_HEADS.has(word.toLowerCase());

const withoutTitles = (words: readonly string[]): readonly string[] => {
  const bare = words.filter((word) => !isTitle(word));
  return bare.length > 0 ? bare : words;
};

const isSameWord = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase() ||
  (Math.min(one.length, other.length) >= SLIP_LETTERS &&
    editsBetween(one.toLowerCase(), other.toLowerCase(), 1) <= 1);

const holdsAll = (all: readonly string[], some: readonly string[]): boolean =>
  some.length > 0 && some.every((word) => all.some((other) => isSameWord(word, other)));

/** Whether a name is written as one: not a description ("an EU official"). */
const isNameLike = (voice: string): boolean => {
  const words = voice.split(/\s+/u).filter((word) => !isTitle(word));
  const capital = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word));
  return capital.length > 0 && !/^(?:an?|the|some|one|two|other|several)\s/iu.test(voice);
};

const rolesOf = (facts: Facts | null, name: string): readonly string[] =>
  (facts?.roles ?? []).filter((role) => role.name === name).flatMap(({ role }) => wordsOf(role));

const sharesStem = (words: readonly string[], others: readonly string[]): boolean =>
  words.some((word) =>
    others.some(
      (other) =>
        word.length >= STEM_LETTERS &&
        word.slice(0, STEM_LETTERS).toLowerCase() === other.slice(0, STEM_LETTERS).toLowerCase(),
    ),
  );

/** The names of an article that a given name may mean. */
function namesLike(facts: Facts | null, given: string): readonly Name[] {
  const words = withoutTitles(wordsOf(given));
  return (facts?.names ?? []).filter(
    ({ forms, id }) =>
      holdsAll(withoutTitles(wordsOf(id)), words) ||
      forms.some((form) => nameKeyOf(form) === nameKeyOf(given)) ||
      initialsOf(nameKeyOf(id)) === given.replaceAll('.', ''),
  );
}

/** Whether a description means who says the words: by the roles that the article gives. */
function byRole(facts: Facts | null, given: string, speaker: string): Voice {
  const words = wordsOf(given);
  const own = rolesOf(facts, speaker);
  if (holdsAll(own, words) || sharesStem(words, own)) return 'same';
  // "a spokeswoman" is not the teacher whom the coverage names
  const isOne = /^(?:an?|one)\s/iu.test(given) && isPersonNoun(words.at(-1)?.toLowerCase() ?? '');
  if (isOne && own.length > 0 && !words.some((word) => GENERAL.has(word.toLowerCase())))
    return 'other';
  const bearers = new Set(
    (facts?.roles ?? [])
      .filter(({ role }) => holdsAll(wordsOf(role), words))
      .map(({ name }) => name),
  );
  // "the mayor", and the article has one mayor, who is not the speaker
  return bearers.size === 1 && !bearers.has(speaker) && isNameLike(speaker) ? 'other' : 'unsure';
}

/** Whether `given`, in a text, means the `speaker` that an article's facts name. */
export function sameVoice(facts: Facts | null, given: string, speaker: string): Voice {
  const [ours, theirs] = [withoutTitles(wordsOf(given)), withoutTitles(wordsOf(speaker))];
  if (holdsAll(theirs, ours) || holdsAll(ours, theirs)) return 'same';
  if (initialsOf(nameKeyOf(speaker)) === given.replaceAll('.', '')) return 'same';
  if (namesLike(facts, given).some(({ id }) => id === speaker)) return 'same';
  if (!isNameLike(given)) return byRole(facts, given, speaker);
  // a body is given what who speaks for it says
  const isPerson = namesLike(facts, given).some(({ kind }) => kind === 'person');
  if (!isPerson && sharesStem(ours, rolesOf(facts, speaker))) return 'same';
  if (isNameLike(speaker)) return 'other';
  // "an EU official" may be anybody whose role says so; "the company" may be any company
  const roles = namesLike(facts, given).flatMap(({ id }) => rolesOf(facts, id));
  if (sharesStem(theirs, roles)) return 'unsure';
  const isPeople = (word: string): boolean => isPersonNoun(word) || isCrowdNoun(word);
  return theirs.some((word) => isPeople(word.toLowerCase())) ? 'other' : 'unsure';
}

const PAPER = wordSet(
  'article report paper newspaper outlet coverage story headline magazine site website agency channel broadcaster',
);

const namesOf = ({ publisher, aliases, agencies, author }: Article): readonly string[] => [
  publisher,
  ...aliases,
  ...agencies,
  ...author,
];

const isCalled = (names: readonly string[], given: string): boolean => {
  const words = wordsOf(given);
  return names.some(
    (name) => nameKeyOf(name) === nameKeyOf(given) || holdsAll(wordsOf(name), words),
  );
};

/** Whether a text gives words to the outlet itself, its agency or who wrote the article. */
export function isPaper(article: Article, given: string): boolean {
  const words = wordsOf(given);
  return isCalled(namesOf(article), given) || words.every((word) => PAPER.has(word.toLowerCase()));
}

/** Whether a text gives words to another outlet of the coverage than the article's. */
export function isOtherPaper(corpus: Corpus, article: Article, given: string): boolean {
  return (
    !isPaper(article, given) &&
    corpus.articles.some(({ publisher, aliases }) => isCalled([publisher, ...aliases], given))
  );
}
