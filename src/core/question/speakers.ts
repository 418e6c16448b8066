import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';

const OPINION =
  /\b(?:say|said|think|thought|make|made|tell|told|claim|claimed|argue|believe|stress|describe|call|called|feel|want|respond|react|reacted|take)\b/iu;
const WHO_ARE = /^\W*who(?:'s| are| is| were| was|s)\b/iu;
const PAIR =
  /\b([\p{L}'’-]+(?:\s[\p{L}'’-]+){0,2}?)\s+(?:and|&)\s+([\p{L}'’-]+(?:\s[\p{Lu}][\p{L}'’-]+){0,2})/gu;

/**
 * "What did Singh and Scarlatoiu say" is asked of each of the two; any other question is returned
 * as it is. Only names of two different people of the coverage are set apart.
 */
export function spreadSpeakers(text: string, corpus: Corpus, english: English): readonly string[] {
  if (!OPINION.test(text) && !WHO_ARE.test(text)) return [text];
  for (const match of text.matchAll(PAIR)) {
    const [whole, left = '', right = ''] = match;
    const isPerson = (word: string): boolean => isPersonName(word, corpus, english);
    const words = left.split(' ');
    const nameFrom = words.findIndex((_, index) => words.slice(index).every(isPerson));
    const second = right.split(' ')[0] ?? '';
    if (nameFrom < 0 || !isPerson(second)) continue;
    const first = words.slice(nameFrom).join(' ');
    if (first.toLowerCase() === second.toLowerCase()) continue;
    const lead = words.slice(0, nameFrom).join(' ');
    const before = lead === '' ? '' : `${lead} `;
    return [first, right].map((name) => text.replace(whole, before + name));
  }
  return [text];
}

/** Whether a word is the last or only part of a person's name in the coverage. */
function isPersonName(word: string, corpus: Corpus, english: English): boolean {
  const stem = english.stemOf(word.toLowerCase());
  if (!corpus.vocabulary.hasStem(stem) || !corpus.vocabulary.isName(stem)) return false;
  return corpus.articles.some(({ id }) =>
    (corpus.factsOf(id)?.names ?? []).some(
      ({ kind, forms }) =>
        kind === 'person' &&
        forms.some((form) =>
          form
            .toLowerCase()
            .split(/[\s-]+/u)
            .includes(word.toLowerCase()),
        ),
    ),
  );
}
