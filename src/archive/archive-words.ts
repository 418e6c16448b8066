import { foundStems, type AnalysedArticle } from '../core/corpus/analysed-article';
import {
  emptyTally,
  tallyArticle,
  type SpellingTally,
  type StemTally,
  type WordTally,
} from '../core/corpus/word-tally';
import type { Row } from './schemas';

/** In how many sentences and paragraphs a stem is. */
export interface Frequency {
  sentences: number;
  paragraphs: number;
}

/** The words of an archive, and how often they are met: those of its articles together. */
export interface ArchiveWords {
  readonly tally: WordTally;
  readonly frequencies: Map<string, Frequency>;
  sentences: number;
  paragraphs: number;
  /** Stems of all sentences together. */
  stems: number;
}

/** The words of an archive without articles. */
export function noWords(): ArchiveWords {
  return { tally: emptyTally(), frequencies: new Map(), sentences: 0, paragraphs: 0, stems: 0 };
}

/** Counts the words of one article into those of others. */
export function countWords(words: ArchiveWords, analysed: AnalysedArticle): void {
  tallyArticle(words.tally, analysed);
  const paragraphs = new Map<number, Set<string>>();
  const frequencyOf = (stem: string): Frequency => {
    let frequency = words.frequencies.get(stem);
    if (!frequency) words.frequencies.set(stem, (frequency = { sentences: 0, paragraphs: 0 }));
    return frequency;
  };
  for (const [place, stems] of foundStems(analysed).entries()) {
    const number = analysed.paragraphs[place] ?? 0;
    let paragraph = paragraphs.get(number);
    if (!paragraph) paragraphs.set(number, (paragraph = new Set()));
    words.stems += stems.length;
    for (const stem of new Set(stems)) {
      frequencyOf(stem).sentences += 1;
      paragraph.add(stem);
    }
  }
  for (const paragraph of paragraphs.values()) {
    for (const stem of paragraph) frequencyOf(stem).paragraphs += 1;
  }
  words.sentences += analysed.passages.length;
  words.paragraphs += paragraphs.size;
}

/** Adds counts to those there are, `times` over: -1 takes them away; what comes to nothing is dropped. */
function addCounts<Counts extends object>(
  into: Map<string, Counts>,
  from: ReadonlyMap<string, Counts>,
  times: 1 | -1,
): void {
  for (const [key, counts] of from) {
    const there = into.get(key);
    const sum = { ...(there ?? counts) } as Record<string, unknown>;
    let isEmpty = true;
    for (const [name, count] of Object.entries(counts)) {
      if (typeof count !== 'number') continue;
      const before = there === undefined ? 0 : Number(sum[name]);
      sum[name] = before + times * count;
      if (sum[name] !== 0) isEmpty = false;
    }
    if (isEmpty) into.delete(key);
    else into.set(key, sum as Counts);
  }
}

/** Adds the words of some articles to an archive's, or takes them away. */
export function addWords(into: ArchiveWords, words: ArchiveWords, times: 1 | -1): void {
  addCounts<StemTally>(into.tally.stems, words.tally.stems, times);
  addCounts<Frequency>(into.frequencies, words.frequencies, times);
  const spellings = new Map<string, SpellingTally>();
  for (const [folded, own] of words.tally.spellings) {
    const there = into.tally.spellings.get(folded);
    // the stem is that of whoever counted it first, the acronym that of the last
    if (there && times === 1) {
      if (there.count === 0 && own.count > 0) there.stem = own.stem;
      if (own.acronyms > 0) there.acronym = own.acronym;
    }
    spellings.set(folded, own);
  }
  addCounts(into.tally.spellings, spellings, times);
  into.sentences += times * words.sentences;
  into.paragraphs += times * words.paragraphs;
  into.stems += times * words.stems;
}

/** The words as rows. */
export function wordRows({ tally, frequencies }: ArchiveWords): {
  readonly stems: readonly Row<'stems'>[];
  readonly spellings: readonly Row<'spellings'>[];
} {
  const none = { held: 0, nouns: 0, verbs: 0, capitals: 0, smalls: 0, people: 0 };
  const all = new Set([...tally.stems.keys(), ...frequencies.keys()]);
  return {
    stems: [...all].map((stem) => ({
      stem,
      ...(frequencies.get(stem) ?? { sentences: 0, paragraphs: 0 }),
      ...(tally.stems.get(stem) ?? none),
    })),
    spellings: [...tally.spellings].map(([folded, own]) => ({ folded, ...own })),
  };
}
