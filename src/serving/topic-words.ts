import { foldText } from '../core/language/fold';
import { isFunctionWord } from '../core/language/words/function-words';

/** Least length of a word that tells what something is about, unless it stands in capitals or alone. */
const LEAST_TELLING = 3;

/** A word of a topic. */
export interface TopicWord {
  /** The beginning of the words that it stands for, folded; of a short form all of it, as it is written. */
  readonly letters: string;
  readonly holds: 'beginning' | 'folded word' | 'word as written';
}

/** The words of a text as they are written, short forms without their points. */
const wordsOf = (text: string): readonly string[] =>
  text
    .replaceAll(/(?<!\p{L})(?:\p{Lu}\.){2,}/gu, (short) => short.replaceAll('.', ''))
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** "EU", "WHO", "G7", but no single letter. */
const isShortForm = (word: string): boolean => /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(word);

/**
 * The words of a topic that tell what it is about, without the endings of English plurals and verbs. Short forms
 * in capitals are among them, and where nothing else tells, any word of two letters that is no function word.
 */
export function stemsOf(topic: string): readonly TopicWord[] {
  const words = wordsOf(topic);
  // who writes everything in capitals means no short forms
  const mayBeShort = words.length === 1 || words.some((word) => !isShortForm(word));
  const telling = words.flatMap((word): TopicWord[] => {
    const folded = foldText(word);
    const isLong = folded.length >= LEAST_TELLING && !isFunctionWord(folded);
    const isShort = mayBeShort && isShortForm(word) && (!isLong || folded.length === LEAST_TELLING);
    if (isShort) return [{ letters: word, holds: 'word as written' }];
    if (!isLong) return [];
    return [{ letters: folded.replace(/(?:ing|ed|es|s)$/u, ''), holds: 'beginning' }];
  });
  if (telling.length > 0) return telling;
  return words
    .map(foldText)
    .filter((word) => word.length === LEAST_TELLING - 1 && !isFunctionWord(word))
    .map((letters) => ({ letters, holds: 'folded word' }));
}

/** Which of a topic's words a text has. */
export function stemsIn(text: string, stems: readonly TopicWord[]): readonly TopicWord[] {
  const written = wordsOf(text);
  const isFolded = stems.some(({ holds }) => holds !== 'word as written');
  const folded = isFolded ? written.map(foldText) : [];
  return stems.filter(({ letters, holds }) =>
    holds === 'word as written'
      ? written.includes(letters)
      : folded.some((word) =>
          holds === 'beginning' ? word.startsWith(letters) : word === letters,
        ),
  );
}

/** Whether a text holds every word of a topic; not where the topic has none. */
export function holdsTopic(text: string, stems: readonly TopicWord[]): boolean {
  return stems.length > 0 && stemsIn(text, stems).length === stems.length;
}
