import { sortOf, type Phrase } from './phrase';
import type { Sentence } from './sentence';

/** Marks that set an insertion apart. */
export const BREAK = /^[,–—]$/u;

/** The person named in an apposition before or behind a phrase for a person. */
export function appositionName(sentence: Sentence, phrase: Phrase, end: number): Phrase | null {
  const { tokens, phraseFrom, phraseTo } = sentence;
  if (phrase.kind !== 'common' || sortOf(phrase, tokens) !== 'person') return null;
  if (BREAK.test(tokens[end]?.text ?? '')) {
    const behind = phraseFrom.get(end + 1);
    const closes = /^(?:[,.;:–—)]|who)$/u.test(tokens[behind?.next ?? -1]?.text ?? '.');
    if (behind?.name?.kind === 'person' && closes) return behind;
  }
  if (BREAK.test(tokens[phrase.first - 1]?.text ?? '')) {
    const ahead = phraseTo.get(phrase.first - 1);
    if (ahead?.name?.kind === 'person') return ahead;
  }
  return null;
}
