import type { Token } from '../core/language/token';
import type { Question, VariantKind } from '../core/question/question';

/**
 * How a word of the sentence meets a word of the question: the same word, another form of it, a word of
 * much the same meaning, or one that news uses where the question has that word.
 */
export type Meeting = 'exact' | 'form' | 'near' | 'loose';

/** One word of the question beside one of the sentence, where they meet. */
export interface AlignedPair {
  /** Index among `asked`. */
  readonly asked: number;
  /** Index among `told`. */
  readonly told: number;
  readonly how: Meeting;
  /** 0 to 1: how much it counts beside the same word. */
  readonly strength: number;
}

/** A question's words beside a sentence's. Plain data, whoever aligned them. */
export interface Alignment {
  /** The words of the question that were looked for, as typed; lent ones behind them. */
  readonly asked: readonly string[];
  /** The words of the sentence, as written. */
  readonly told: readonly string[];
  readonly pairs: readonly AlignedPair[];
}

const HOW: Readonly<Record<VariantKind, Meeting>> = {
  exact: 'form',
  acronym: 'near',
  demonym: 'near',
  derivation: 'near',
  spelling: 'near',
  number: 'near',
  synonym: 'loose',
  related: 'loose',
};

/** Sets a question beside a sentence by the variants that retrieval looks for. */
export function alignmentOf({ terms }: Question, tokens: readonly Token[]): Alignment {
  const words = tokens.filter(({ kind }) => kind !== 'mark');
  const stands = (stems: readonly string[], at: number): boolean =>
    stems.every((stem, offset) => words[at + offset]?.stem === stem);
  const pairs: AlignedPair[] = [];
  for (const [asked, term] of terms.entries()) {
    const ways = [
      ...term.variants.map(({ stems, kind, weight }) => ({ stems, how: HOW[kind], weight })),
      ...term.everyday.map(({ stems, weight }) => ({ stems, how: 'loose' as const, weight })),
    ];
    const met = new Set<number>();
    // the best ways stand first, so that a word is met by the best of them
    for (const { stems, how, weight } of ways) {
      for (const at of words.keys()) {
        if (!stands(stems, at)) continue;
        for (const told of stems.keys()) {
          if (met.has(at + told)) continue;
          met.add(at + told);
          const isSame =
            how === 'form' && words[at + told]?.text.toLowerCase() === term.text.toLowerCase();
          pairs.push({ asked, told: at + told, how: isSame ? 'exact' : how, strength: weight });
        }
      }
    }
  }
  return { asked: terms.map(({ text }) => text), told: words.map(({ text }) => text), pairs };
}
