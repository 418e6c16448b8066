import type { Passage } from '../article/passage';

/** The words of the coverage, for telling a typo from a word it does not use. */
export interface Vocabulary {
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
  count: number;
}

/** One bit a letter: two words whose bits differ in more than 2n places are more than n edits apart. */
function letterBits(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) {
    const code = word.charCodeAt(index) - 97;
    bits |= 1 << (code >= 0 && code < 26 ? code : 26 + (Math.abs(code) % 5));
  }
  return bits;
}

function bitCount(bits: number): number {
  let rest = bits - ((bits >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/**
 * Edits between two words, a swap of neighbours counted as one (optimal string alignment,
 * Damerau 1964); stops early and returns `most + 1` where it is more than `most`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
      if (edits < best) best = edits;
    }
    if (best > most) return most + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, most + 1);
}

/** Collects the words of the passages; `implied` are the stems of what they mean without writing it. */
export function buildVocabulary(
  passages: readonly Passage[],
  implied: readonly (readonly string[])[],
): Vocabulary {
  const stems = new Set<string>();
  for (const meant of implied) for (const stem of meant) stems.add(stem);
  const acronyms = new Map<string, string>();
  const names = new Map<string, { capital: number; small: number }>();
  const parts = new Map<string, { noun: number; verb: number }>();
  const byLength = new Map<number, Map<string, Entry>>();
  const file = (folded: string, stem: string): void => {
    let words = byLength.get(folded.length);
    if (!words) byLength.set(folded.length, (words = new Map()));
    const entry = words.get(folded);
    if (entry) entry.count += 1;
    else words.set(folded, { folded, stem, letters: letterBits(folded), count: 1 });
  };
  for (const passage of passages) {
    for (const [index, token] of passage.tokens.entries()) {
      if (token.kind === 'mark') continue;
      stems.add(token.stem);
      if (token.stem !== token.stem.toLowerCase()) acronyms.set(token.folded, token.stem);
      if (token.kind !== 'word') continue;
      if (token.pos === 'NOUN' || token.pos === 'VERB') {
        const part = parts.get(token.stem) ?? { noun: 0, verb: 0 };
        parts.set(token.stem, part);
        if (token.pos === 'NOUN') part.noun += 1;
        else part.verb += 1;
      }
      if (index > 0 && passage.field === 'body') {
        let seen = names.get(token.stem);
        if (!seen) names.set(token.stem, (seen = { capital: 0, small: 0 }));
        if (token.isCapitalised) seen.capital += 1;
        else seen.small += 1;
      }
      if (token.isStop || token.folded.length < 3) continue;
      file(token.folded, token.stem);
      // "blaim" is nearer to "blame" than to the "blamed" of the text
      if (token.lemma !== token.folded && /^\p{L}{3,}$/u.test(token.lemma))
        file(token.lemma, token.stem);
    }
  }
  const nearest = (folded: string, most: number): readonly SpelledWord[] => {
    const letters = letterBits(folded);
    const found: SpelledWord[] = [];
    for (let length = folded.length - most; length <= folded.length + most; length += 1) {
      for (const entry of byLength.get(length)?.values() ?? []) {
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
    hasStem: (stem) => stems.has(stem),
    holds: (folded) => byLength.get(folded.length)?.has(folded) ?? false,
    nearest,
    acronym: (folded) => acronyms.get(folded) ?? null,
    isNoun: (stem) => {
      const part = parts.get(stem);
      return part !== undefined && part.noun > 0 && part.noun >= 4 * part.verb;
    },
    isName: (stem) => {
      const seen = names.get(stem);
      return stem !== stem.toLowerCase() || (seen !== undefined && seen.capital > seen.small);
    },
  };
}
