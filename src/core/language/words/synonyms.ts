import antonymTable from './data/antonyms.json';
import synonymTable from './data/synonyms.json';
import { baseForms } from './inflection';
import { remembered } from '../remembered';
import { americanSpelling } from './variants';
import { createWordTable, type WordTable } from './word-table';

/** How a related word stands to the word asked about. */
export type WordRelation =
  'synonym' | 'derivation' | 'pertainym' | 'hypernym' | 'hyponym' | 'sibling';

/** A word that a text may use in place of another. */
export interface Related {
  /** Lower case, American spelling, dictionary form; a compound has spaces ("prison camp"). */
  readonly word: string;
  /** The share of an exact match's evidence that it carries, 0 to 1. */
  readonly weight: number;
  readonly relation: WordRelation;
}

/** What WordNet, reduced to a table, knows about English words. */
export interface Synonyms {
  /**
   * The words related to a word or compound, the weightiest first; empty where nothing is known.
   * Give the lower-case dictionary form where there is one: inflected forms and British spelling
   * are undone, but by rule only ("camps", never "went"). A stem ("admiss") is understood where a
   * stemmer was given, unless it is a word of its own.
   */
  related(stemOrLemma: string): readonly Related[];
  /** Whether two words are opposites ("accept" and "rejected"), in either order. */
  areAntonyms(word: string, other: string): boolean;
}

const RELATIONS: Readonly<Record<string, WordRelation>> = {
  '=': 'synonym',
  '+': 'derivation',
  '%': 'pertainym',
  '^': 'hypernym',
  _: 'hyponym',
  '~': 'sibling',
};

/** "= labor camp 50, jail 40; ~ camp 31" as related words. */
function readRelatives(content: string): readonly Related[] {
  return content.split('; ').flatMap((group) => {
    const relation = RELATIONS[group.charAt(0)];
    if (relation === undefined) return [];
    return group
      .slice(2)
      .split(', ')
      .map((entry) => {
        const space = entry.lastIndexOf(' ');
        return {
          word: entry.slice(0, space),
          weight: Number(entry.slice(space + 1)) / 100,
          relation,
        };
      });
  });
}

function merge(lists: readonly (readonly Related[])[]): readonly Related[] {
  const best = new Map<string, Related>();
  for (const relative of lists.flat()) {
    if (relative.weight > (best.get(relative.word)?.weight ?? 0)) best.set(relative.word, relative);
  }
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

const respell = (form: string): string => form.split(' ').map(americanSpelling).join(' ');

/** Forms of a word that the table may know it by, the given one first; made as they are needed. */
function* formsOf(word: string): Generator<string> {
  yield word;
  const american = respell(word);
  if (american !== word) yield american;
  for (const base of baseForms(word)) {
    yield base;
    yield respell(base);
  }
}

/**
 * What the words of a Porter2 stem begin with: the stem, but for a last letter that was another
 * ("countri" of country, "capabl" of capability).
 */
const stemStart = (stem: string): string => stem.replace(/(?:i|(?<=b)l)$/u, '');

function wordsOfStem(
  stem: string,
  table: WordTable,
  stemOf: (word: string) => string,
): readonly string[] {
  if (stem.length < 3 || stem.includes(' ')) return [];
  const words: string[] = [];
  for (const word of table.wordsFrom(stemStart(stem))) {
    if (!word.includes(' ') && stemOf(word) === stem) words.push(word);
  }
  return words;
}

/** What was looked up before is kept, up to so many words; misses are kept too. */
const MOST_KEPT = 20_000;
/** UTF-16 code units; no word of the table is half as long, whatever is pasted. */
const LONGEST_WORD = 60;

/**
 * Opens the table; nothing is parsed before it is asked for. `stemOf`, where given, must be the
 * stemmer whose stems `related` is asked with.
 */
export function createSynonyms(stemOf?: (word: string) => string): Synonyms {
  const synonyms = createWordTable(synonymTable.lines);
  const antonyms = createWordTable(antonymTable.lines);
  const kept = new Map<string, readonly Related[]>();

  const find = (word: string): readonly Related[] => {
    for (const form of formsOf(word)) {
      const content = synonyms.contentOf(form);
      if (content !== undefined) return merge([readRelatives(content)]);
    }
    const words = stemOf === undefined ? [] : wordsOfStem(word, synonyms, stemOf);
    const relatives = words.map((known) => readRelatives(synonyms.contentOf(known) ?? ''));
    return merge(relatives).filter((relative) => stemOf?.(relative.word) !== word);
  };

  const forms = remembered((word) => [...formsOf(word)]);
  const opposites = remembered(
    (word) => new Set(forms(word).flatMap((form) => antonyms.contentOf(form)?.split(', ') ?? [])),
  );
  const opposes = (word: string, other: string): boolean => {
    const found = opposites(word);
    return found.size > 0 && forms(other).some((form) => found.has(form));
  };

  return {
    related(stemOrLemma) {
      if (stemOrLemma.length > LONGEST_WORD) return [];
      const before = kept.get(stemOrLemma);
      if (before !== undefined) return before;
      const relatives = find(stemOrLemma);
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(stemOrLemma, relatives);
      return relatives;
    },
    areAntonyms: (word, other) =>
      Math.max(word.length, other.length) <= LONGEST_WORD &&
      (opposes(word, other) || opposes(other, word)),
  };
}
