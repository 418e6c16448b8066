import type { Postings } from '../../src/core/corpus/postings';
import type { Numbering } from '../../src/core/language/numbering';

/** Every stem that postings hold, in the order of the words' numbers. */
export function heldStems(postings: Postings, words: Numbering): readonly string[] {
  return words.words().filter((stem) => postings.find(stem) !== null);
}
