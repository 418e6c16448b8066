import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { excerptOf, fieldExcerpt } from './excerpt';
import { EXCERPT_FIELDS, type Excerpt } from './outcome';
import { keyOf } from './text-key';

/** Digits of the first and of the second half of a key that an id takes: some 47 bits in all. */
const TAKEN = [7, 3] as const;

/**
 * The short id of an excerpt, ten letters and digits: the same for the same words at the same place of the same article, in every
 * process. An answer's id is that of its first excerpt, so the same coverage and question have the same.
 */
export function answerIdOf({
  article,
  field,
  start,
  end,
  text,
}: Pick<Excerpt, 'article' | 'field' | 'start' | 'end' | 'text'>): string {
  const key = keyOf([article, field, start, end, text].join('\0'));
  return key.slice(0, TAKEN[0]) + key.slice(-TAKEN[1]);
}

/** Every excerpt that an answer may begin with, by its id: made when an id is first looked up. */
const excerptsById = derive(function readIds(corpus: Corpus): ReadonlyMap<string, () => Excerpt> {
  const known = new Map<string, () => Excerpt>();
  for (const number of corpus.passages.keys()) {
    known.set(answerIdOf(excerptOf(corpus, number, null)), () => excerptOf(corpus, number, null));
  }
  for (const article of corpus.articles) {
    for (const field of EXCERPT_FIELDS) {
      if (field === 'body') continue;
      const excerpt = fieldExcerpt(article, field);
      if (excerpt !== null) known.set(answerIdOf(excerpt), () => excerpt);
    }
  }
  return known;
});

/** The excerpt with an id; null for an id that never was, or whose article was changed or is gone. */
export function excerptWithId(corpus: Corpus, id: string): Excerpt | null {
  return excerptsById(corpus).get(id.trim().toLowerCase())?.() ?? null;
}
