import type { CorpusWords } from './corpus-words';
import { SPELLING_COUNTS, STEM_COUNTS, type TallyColumns } from './tally-columns';
import type { CountedWords, SpellingTally, StemTally } from './word-tally';

const [COUNT, ACRONYMS] = [SPELLING_COUNTS.indexOf('count'), SPELLING_COUNTS.indexOf('acronyms')];

/** Adds one article's counts to those by string number. */
function addCounts(
  sums: readonly Int32Array[],
  columns: readonly ArrayLike<number>[],
  places: ArrayLike<number>,
  own: Int32Array,
): void {
  for (const [which, sum] of sums.entries()) {
    const column = columns[which] ?? [];
    for (let at = 0; at < places.length; at += 1) {
      const number = own[places[at] as number] as number;
      sum[number] = (sum[number] as number) + (column[at] as number);
    }
  }
}

/**
 * The words of all articles together, as counting those of one after the other into one tally would have them;
 * columns by the numbers of their strings, since a large coverage has more words than objects are good for.
 */
export function sumTallies(
  { numbers, ofArticle }: CorpusWords,
  tallies: readonly TallyColumns[],
): CountedWords {
  const size = numbers.size();
  const column = (): Int32Array => new Int32Array(size);
  const stems = STEM_COUNTS.map(column);
  const spellings = SPELLING_COUNTS.map(column);
  const isStem = new Uint8Array(size);
  // one more than the number of the string; 0 for none
  const [stemOf, acronymOf] = [column(), column()];
  for (const [place, tally] of tallies.entries()) {
    const own = ofArticle[place] ?? column();
    for (let at = 0; at < tally.spellings.length; at += 1) {
      const folded = own[tally.spellings[at] as number] as number;
      // the stem is that of whoever counted it first, the acronym that of the last
      const isFirst = spellings[COUNT]?.[folded] === 0 && tally.spellingCounts[COUNT]?.[at] !== 0;
      if (stemOf[folded] === 0 || isFirst) {
        stemOf[folded] = 1 + (own[tally.spellingStems[at] as number] as number);
      }
      const acronym = tally.acronyms[at] as number;
      if (tally.spellingCounts[ACRONYMS]?.[at] !== 0 && acronym > 0) {
        acronymOf[folded] = 1 + (own[acronym - 1] as number);
      }
    }
    for (let at = 0; at < tally.talliedStems.length; at += 1) {
      isStem[own[tally.talliedStems[at] as number] as number] = 1;
    }
    addCounts(stems, tally.stemCounts, tally.talliedStems, own);
    addCounts(spellings, tally.spellingCounts, tally.spellings, own);
  }
  const words = numbers.words();
  const spellingAt = (number: number): SpellingTally | undefined => {
    const stem = stemOf[number] ?? 0;
    if (stem === 0) return undefined;
    const counts = spellings.map((sum) => sum[number] ?? 0);
    const [count = 0, acronyms = 0, small = 0, large = 0, people = 0] = counts;
    const acronym = words[(acronymOf[number] ?? 0) - 1] ?? '';
    return { stem: words[stem - 1] ?? '', count, acronyms, acronym, small, large, people };
  };
  return {
    stems: {
      get: (stem): StemTally | undefined => {
        const number = numbers.find(stem);
        if (number < 0 || isStem[number] === 0) return undefined;
        const counts = stems.map((sum) => sum[number] ?? 0);
        const [held = 0, nouns = 0, verbs = 0, capitals = 0, smalls = 0, people = 0] = counts;
        return { held, nouns, verbs, capitals, smalls, people };
      },
    },
    spellings: {
      get: (folded) => spellingAt(numbers.find(folded)),
      *[Symbol.iterator]() {
        for (const [number, folded] of words.entries()) {
          const spelling = spellingAt(number);
          if (spelling !== undefined) yield [folded, spelling];
        }
      },
    },
  };
}
