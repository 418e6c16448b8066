import type { KeepsDerived } from '../language/derived';
import { bitCount, editsBetween, letterBits } from './edits';
import type { CountedWords } from './word-tally';

/** The words of the coverage, for telling a typo from a word it does not use. */
export interface Vocabulary extends KeepsDerived {
  /** Whether the coverage holds the stem. */
  hasStem(stem: string): boolean;
  /** Whether the coverage holds the folded word as it is. */
  holds(folded: string): boolean;
  /** The coverage's words nearest in spelling to a folded word, nearest first, within `most` edits. */
  nearest(folded: string, most: number): readonly SpelledWord[];
  /** The stem of the acronym that a word spells when its case is not minded ("un" → "UN"). */
  acronym(folded: string): string | null;
  /** Whether the coverage uses the stem as a noun and hardly as a verb. */
  isNoun(stem: string): boolean;
  /** Whether a stem is met capitalised within sentences: as a name or part of one. */
  isName(stem: string): boolean;
  /** Whether the coverage writes a folded word small, and never as a name or part of one. */
  isCommon(folded: string): boolean;
  /** Whether a stem is that of a word of a person's name. */
  isOfPerson(stem: string): boolean;
  /** Whether a folded word is one of a person's name. */
  isPersonWord(folded: string): boolean;
}

/** One word of the coverage near another in spelling. */
export interface SpelledWord {
  readonly folded: string;
  readonly stem: string;
  readonly edits: number;
  /** How often the coverage has it. */
  readonly count: number;
}

interface Entry {
  readonly folded: string;
  readonly stem: string;
  readonly letters: number;
  readonly count: number;
}

/** The words that may be meant by a misspelt one, by their length. */
function spelledByLength({ spellings }: CountedWords): ReadonlyMap<number, readonly Entry[]> {
  const byLength = new Map<number, Entry[]>();
  for (const [folded, { stem, count }] of spellings) {
    if (count < 1) continue;
    let words = byLength.get(folded.length);
    if (!words) byLength.set(folded.length, (words = []));
    words.push({ folded, stem, letters: letterBits(folded), count });
  }
  return byLength;
}

/** The vocabulary of a coverage whose words were counted. */
export function vocabularyOf(tally: CountedWords): Vocabulary {
  const { stems, spellings } = tally;
  let byLength: ReadonlyMap<number, readonly Entry[]> | null = null;
  const nearest = (folded: string, most: number): readonly SpelledWord[] => {
    const letters = letterBits(folded);
    const found: SpelledWord[] = [];
    byLength ??= spelledByLength(tally);
    for (let length = folded.length - most; length <= folded.length + most; length += 1) {
      for (const entry of byLength.get(length) ?? []) {
        if (bitCount(entry.letters ^ letters) > 2 * most) continue;
        const edits = editsBetween(folded, entry.folded, most);
        if (edits <= most) {
          found.push({ folded: entry.folded, stem: entry.stem, edits, count: entry.count });
        }
      }
    }
    return found.sort(
      (a, b) =>
        a.edits - b.edits ||
        Number(b.folded[0] === folded[0]) - Number(a.folded[0] === folded[0]) ||
        b.count - a.count ||
        (a.folded < b.folded ? -1 : 1),
    );
  };
  return {
    hasStem: (stem) => (stems.get(stem)?.held ?? 0) > 0,
    holds: (folded) => (spellings.get(folded)?.count ?? 0) > 0,
    nearest,
    acronym: (folded) => {
      const spelling = spellings.get(folded);
      return spelling !== undefined && spelling.acronyms > 0 ? spelling.acronym : null;
    },
    isNoun: (stem) => {
      const counted = stems.get(stem);
      return counted !== undefined && counted.nouns > 0 && counted.nouns >= 4 * counted.verbs;
    },
    isName: (stem) => {
      const counted = stems.get(stem);
      return (
        stem !== stem.toLowerCase() || (counted !== undefined && counted.capitals > counted.smalls)
      );
    },
    isCommon: (folded) => {
      const spelling = spellings.get(folded);
      return spelling !== undefined && spelling.small > 0 && spelling.large === 0;
    },
    isOfPerson: (stem) => (stems.get(stem)?.people ?? 0) > 0,
    isPersonWord: (folded) => (spellings.get(folded)?.people ?? 0) > 0,
    derived: new Map(),
  };
}
