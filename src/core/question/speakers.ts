import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { foldText } from '../language/fold';
import { BE_BEHIND } from './openings';
import { APOSTROPHES } from '../language/words/quote-marks';

/** Verbs that ask for words or a view. Most other verbs of saying are nouns as well: "the order of A and B". */
const OPINION =
  /\b(?:say|said|think|thought|make|made|tell|told|claim|claimed|argue|believe|stress|describe|call|called|feel|want|respond|react|reacted|take)\b/iu;
const WHO_ARE = new RegExp(String.raw`^\W*who${BE_BEHIND}\b`, 'iu');
const BESIDE_NAME = new RegExp(`[^\\p{L}\\p{N}-]+|[${APOSTROPHES}]s$`, 'gu');
/** The words beside an "&". */
const WORD_BEFORE = /[\p{L}\p{N}]+(?=\s*$)/u;
const WORD_BEHIND = /^\s*([\p{L}\p{N}]+)/u;
/** UTF-16 code units beside an "&" in which its words are looked for: longer than any word of a name. */
const BESIDE = 64;

/** Pairs of folded words that the coverage joins with "&", as only a firm's name does ("Rook & Sons"). */
const firmPairs = derive((corpus: Corpus): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (const { headline, alternativeHeadline, body } of corpus.articles) {
    for (const text of [headline, alternativeHeadline ?? '', body]) {
      for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
        const [one] = WORD_BEFORE.exec(text.slice(Math.max(0, at - BESIDE), at)) ?? [];
        const [, other] = WORD_BEHIND.exec(text.slice(at + 1, at + BESIDE)) ?? [];
        if (one && other) pairs.add(`${foldText(one)} ${foldText(other)}`);
      }
    }
  }
  return pairs;
});

/**
 * "What did Singh and Scarlatoiu say" is asked of each of the two, as is "who are A and B"; any
 * other question is returned as it is. Only people of the coverage are set apart, not the halves of
 * a firm's name ("Rook & Sons").
 */
export function spreadSpeakers(text: string, corpus: Corpus): readonly string[] {
  if (!OPINION.test(text) && !WHO_ARE.test(text)) return [text];
  const { vocabulary } = corpus;
  const bare = (word = ''): string => foldText(word.replaceAll(BESIDE_NAME, ''));
  const isPerson = (word: string | undefined): boolean =>
    word !== undefined &&
    word
      .replaceAll(/[?.,!]+$/gu, '')
      .split('-')
      .every((part) => vocabulary.isPersonWord(foldText(part)));
  const words = text.split(' ');
  const and = words.findIndex(
    (word, index) =>
      /^(?:and|&)$/iu.test(word) &&
      isPerson(words[index - 1]) &&
      isPerson(words[index + 1]) &&
      !firmPairs(corpus).has(`${bare(words[index - 1])} ${bare(words[index + 1])}`),
  );
  if (and < 0) return [text];
  let from = and - 1;
  while (isPerson(words[from - 1])) from -= 1;
  let to = and + 2;
  while (isPerson(words[to])) to += 1;
  const ask = (name: readonly string[]): string =>
    [...words.slice(0, from), ...name, ...words.slice(to)].join(' ');
  return [ask(words.slice(from, and)), ask(words.slice(and + 1, to))];
}
