import { foldText } from '../core/language/fold';
import { isFunctionWord } from '../core/language/words/function-words';

/** Least length of a word that tells what something is about. */
const LEAST_TELLING = 3;

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The beginnings of the telling words of a topic, without the endings of English plurals and verbs. */
export function stemsOf(topic: string): readonly string[] {
  return wordsOf(topic)
    .filter((word) => word.length >= LEAST_TELLING && !isFunctionWord(word))
    .map((word) => word.replace(/(?:ing|ed|es|s)$/u, ''));
}

/** Which of the stems a text has a word of. */
export function stemsIn(text: string, stems: readonly string[]): readonly string[] {
  const words = wordsOf(text);
  return stems.filter((stem) => words.some((word) => word.startsWith(stem)));
}

/** Whether a text holds every word of a topic, or its beginning; not where the topic has none. */
export function holdsTopic(text: string, stems: readonly string[]): boolean {
  return stems.length > 0 && stemsIn(text, stems).length === stems.length;
}
