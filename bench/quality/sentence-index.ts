import type { Engine } from '../../src/core/answer/engine';
import type { Passage } from '../../src/core/article/passage';
import type { Contestant, Reader, Scope, Shown } from './contestant';

/** A sentence found, by its place among those indexed. */
export interface Hit {
  readonly place: number;
  /** null where the index gives none. */
  readonly score: number | null;
}

/** Everything an index finds for a question, best first. */
export type Search = (question: string) => readonly Hit[];

/** Something that searches texts and knows nothing of articles. */
export interface SentenceIndex {
  readonly name: string;
  readonly setting: string;
  readonly givesScores: boolean;
  /** Indexes the sentences; null where there are too few for it. Only the best `most` are found where it can be told so. */
  index(sentences: readonly Passage[], most?: number): Search | null;
}

interface Shelf {
  readonly sentences: readonly Passage[];
  readonly search: Search | null;
}

/**
 * Lets an index of sentences compete: one index for all articles and one for each article alone,
 * over the same sentences that ours are. Headlines are left out, as they answer nothing.
 */
export function competeWith({ name, setting, givesScores, index }: SentenceIndex): Contestant {
  const read = ({ corpus: { passages } }: Engine): Reader => {
    const shelves = new Map<string | null, Shelf>();
    const shelfOf = (article: string | null): Shelf => {
      let shelf = shelves.get(article);
      if (!shelf) {
        const sentences = passages.filter(
          (passage) =>
            passage.field === 'body' && (article === null || passage.article.id === article),
        );
        shelf = { sentences, search: sentences.length > 0 ? index(sentences) : null };
        shelves.set(article, shelf);
      }
      return shelf;
    };
    // made now, so that no question's time includes it
    shelfOf(null);
    const find = (question: string, { article, paragraph }: Scope): Shown | null => {
      const { sentences, search } = shelfOf(article);
      const hit = search?.(question).find(
        ({ place }) => paragraph === null || sentences[place]?.paragraph === paragraph,
      );
      const sentence = hit && sentences[hit.place];
      if (!sentence) return null;
      return { text: sentence.text, confidence: hit.score, words: null };
    };
    return { find };
  };
  return { name, setting, confidence: givesScores ? 'score' : 'none', takesParagraph: true, read };
}
