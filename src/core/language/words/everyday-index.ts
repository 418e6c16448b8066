import { EVERYDAY_RELATIONS, readEverydayLine, type EverydayRelation } from './everyday-table';

/** A word of news text that an asked wording may mean. */
export interface EverydayTarget {
  /** The stems of the news word or phrase. */
  readonly stems: readonly string[];
  readonly relation: EverydayRelation;
  /** Place of the entry in its line; 0 is the best. */
  readonly rank: number;
  /** The part of speech, as a bit of `LINE_PARTS`, that the line has; 0 where it names none. */
  readonly part: number;
}

/** The table read from the side of those who ask. */
export interface EverydayIndex {
  /** What an asked wording may mean, given as stems apart by spaces; empty where nothing is known. */
  targetsOf(asked: string): readonly EverydayTarget[];
  /** The asked phrases of two stems and more that begin with one stem and end with another, as stems apart by spaces. */
  phrasesBetween(first: string, last: string): readonly string[];
  /** The parts of speech, as bits, that a news word has lines of. */
  partsOf(said: string): number;
}

const RELATION_BITS = 2;
const RELATION_MASK = (1 << RELATION_BITS) - 1;

/** The entries' places in order of a column's values, and where each value's places begin. */
function sortedBy(
  column: Int32Array,
  values: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(values + 1);
  for (const value of column) starts[value + 1] = (starts[value + 1] as number) + 1;
  for (let value = 0; value < values; value += 1) {
    starts[value + 1] = (starts[value + 1] as number) + (starts[value] as number);
  }
  const next = starts.slice();
  const places = new Int32Array(column.length);
  for (let place = 0; place < column.length; place += 1) {
    const value = column[place] as number;
    const at = next[value] as number;
    places[at] = place;
    next[value] = at + 1;
  }
  return { starts, places };
}

/** Numbers texts in order of first appearance. */
function createTexts(): {
  readonly texts: readonly string[];
  numberOf(text: string): number;
  find(text: string): number | undefined;
} {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  return {
    texts,
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      numbers.set(text, texts.length);
      return texts.push(text) - 1;
    },
    find: (text) => numbers.get(text),
  };
}

/** Files a value under a key. */
function collect<T>(into: Map<string, T[]>, key: string, value: T): void {
  const known = into.get(key);
  if (known) known.push(value);
  else into.set(key, [value]);
}

/**
 * Turns the lines of the table round, so that an asked wording finds them. About 60 ms and 10 MB for
 * the shipped table: every entry is a place in three columns, made into objects only when looked up.
 */
export function indexWordings(lines: readonly string[]): EverydayIndex {
  const wordings = createTexts();
  const said: string[] = [];
  const partOf: number[] = [];
  const [askedColumn, lineColumn, kindColumn]: [number[], number[], number[]] = [[], [], []];
  const lineEnds: number[] = [];
  const linesOf = new Map<string, number[]>();
  for (const [number, text] of lines.entries()) {
    let rank = 0;
    const line = readEverydayLine(text, (entry, relation) => {
      askedColumn.push(wordings.numberOf(entry));
      lineColumn.push(number);
      kindColumn.push((rank << RELATION_BITS) | relation);
      rank += 1;
    });
    said.push(line.said);
    partOf.push(line.part);
    collect(linesOf, line.said, number);
    lineEnds.push(askedColumn.length);
  }
  const asked = Int32Array.from(askedColumn);
  const line = Uint32Array.from(lineColumn);
  const kind = Uint16Array.from(kindColumn);
  const { starts, places } = sortedBy(asked, wordings.texts.length);
  const phrases = new Map<string, Map<string, string[]>>();
  const addPhrase = (text: string): void => {
    const space = text.indexOf(' ');
    if (space < 0) return;
    const first = text.slice(0, space);
    const ends = phrases.get(first) ?? new Map<string, string[]>();
    phrases.set(first, ends);
    collect(ends, text.slice(text.lastIndexOf(' ') + 1), text);
  };
  for (const text of wordings.texts) addPhrase(text);
  for (const text of linesOf.keys()) if (wordings.find(text) === undefined) addPhrase(text);

  const relationAt = (place: number): EverydayRelation =>
    EVERYDAY_RELATIONS[(kind[place] ?? 0) & RELATION_MASK] ?? 'loose';
  const rankAt = (place: number): number => (kind[place] ?? 0) >> RELATION_BITS;
  const targetAt = (place: number): EverydayTarget => {
    const number = line[place] ?? 0;
    return {
      stems: (said[number] ?? '').split(' '),
      relation: relationAt(place),
      rank: rankAt(place),
      part: partOf[number] ?? 0,
    };
  };
  const reversesOf = (number: number): readonly EverydayTarget[] => {
    const found: EverydayTarget[] = [];
    for (let place = lineEnds[number - 1] ?? 0; place < (lineEnds[number] ?? 0); place += 1) {
      if (relationAt(place) !== 'near') continue;
      const stems = (wordings.texts[asked[place] ?? 0] ?? '').split(' ');
      found.push({ stems, relation: 'reverse', rank: rankAt(place), part: 0 });
    }
    return found;
  };

  return {
    targetsOf(text) {
      const number = wordings.find(text) ?? -1;
      const direct = number < 0 ? [] : places.subarray(starts[number], starts[number + 1]);
      return [...Array.from(direct, targetAt), ...(linesOf.get(text) ?? []).flatMap(reversesOf)];
    },
    phrasesBetween: (first, last) => phrases.get(first)?.get(last) ?? [],
    partsOf: (text) =>
      (linesOf.get(text) ?? []).reduce((all, number) => all | (partOf[number] ?? 0), 0),
  };
}
