import {
  EVERYDAY_RELATIONS,
  RELATION_MARKS,
  type EverydayLine,
  type EverydayRelation,
} from './everyday-table';

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
  /** The asked phrases of two stems and more that begin with a stem, the longest first. */
  phrasesFrom(stem: string): readonly (readonly string[])[];
  /** The parts of speech, as bits, that a news word has lines of. */
  partsOf(said: string): number;
}

const RELATION_BITS = 2;
const NEAR = EVERYDAY_RELATIONS.indexOf('near');

/** Every entry of the table as three columns, one line after the other. */
interface Columns {
  /** The number of the entry's wording. */
  readonly asked: Int32Array;
  /** The number of its line. */
  readonly line: Uint16Array;
  /** Its rank and, in the last bits, its relation. */
  readonly kind: Uint16Array;
}

function readColumns(lines: readonly EverydayLine[], numberOf: (asked: string) => number): Columns {
  const size = lines.reduce((sum, { asked }) => sum + asked.length, 0);
  const columns = {
    asked: new Int32Array(size),
    line: new Uint16Array(size),
    kind: new Uint16Array(size),
  };
  let at = 0;
  for (const [number, { asked }] of lines.entries()) {
    for (const [rank, entry] of asked.entries()) {
      const marked = RELATION_MARKS[entry.charAt(0)];
      columns.asked[at] = numberOf(marked === undefined ? entry : entry.slice(1));
      columns.line[at] = number;
      columns.kind[at] = (rank << RELATION_BITS) | EVERYDAY_RELATIONS.indexOf(marked ?? 'near');
      at += 1;
    }
  }
  return columns;
}

/** The entries' places in order of a column's values, and where each value's places begin. */
function sortedBy(
  column: Int32Array | Uint16Array,
  values: number,
): { readonly starts: Int32Array; readonly places: Int32Array } {
  const starts = new Int32Array(values + 1);
  for (const value of column) starts[value + 1] = (starts[value + 1] ?? 0) + 1;
  for (let value = 0; value < values; value += 1) {
    starts[value + 1] = (starts[value + 1] ?? 0) + (starts[value] ?? 0);
  }
  const next = starts.slice();
  const places = new Int32Array(column.length);
  for (const [place, value] of column.entries()) {
    const at = next[value] ?? 0;
    places[at] = place;
    next[value] = at + 1;
  }
  return { starts, places };
}

/** Turns the lines round, so that an asked wording finds them. About 40 ms and 4 MB for the shipped table. */
export function indexWordings(lines: readonly EverydayLine[]): EverydayIndex {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const numberOf = (text: string): number => {
    let number = numbers.get(text);
    if (number === undefined) {
      number = texts.push(text) - 1;
      numbers.set(text, number);
    }
    return number;
  };
  const columns = readColumns(lines, numberOf);
  const byAsked = sortedBy(columns.asked, texts.length);
  const byLine = sortedBy(columns.line, lines.length);
  const parts = new Map<string, number>();
  const ownLines = new Map<string, number[]>();
  for (const [number, { said, part }] of lines.entries()) {
    parts.set(said, (parts.get(said) ?? 0) | part);
    const own = ownLines.get(said);
    if (own) own.push(number);
    else ownLines.set(said, [number]);
  }
  const phrases = new Map<string, (readonly string[])[]>();
  for (const text of new Set([...texts, ...ownLines.keys()])) {
    if (!text.includes(' ')) continue;
    const stems = text.split(' ');
    const first = stems[0] ?? '';
    const known = phrases.get(first);
    if (known) known.push(stems);
    else phrases.set(first, [stems]);
  }
  for (const list of phrases.values()) list.sort((a, b) => b.length - a.length);

  const targetAt = (place: number): EverydayTarget => {
    const kind = columns.kind[place] ?? 0;
    const line = lines[columns.line[place] ?? 0];
    return {
      stems: line?.said.split(' ') ?? [],
      relation: EVERYDAY_RELATIONS[kind & ((1 << RELATION_BITS) - 1)] ?? 'loose',
      rank: kind >> RELATION_BITS,
      part: line?.part ?? 0,
    };
  };
  const reversesOf = (line: number): EverydayTarget[] => {
    const found: EverydayTarget[] = [];
    for (let at = byLine.starts[line] ?? 0; at < (byLine.starts[line + 1] ?? 0); at += 1) {
      const kind = columns.kind[at] ?? 0;
      if ((kind & ((1 << RELATION_BITS) - 1)) !== NEAR) continue;
      const stems = (texts[columns.asked[at] ?? 0] ?? '').split(' ');
      found.push({ stems, relation: 'reverse', rank: kind >> RELATION_BITS, part: 0 });
    }
    return found;
  };

  return {
    targetsOf(asked) {
      const targets: EverydayTarget[] = [];
      const number = numbers.get(asked);
      if (number !== undefined) {
        const end = byAsked.starts[number + 1] ?? 0;
        for (let at = byAsked.starts[number] ?? 0; at < end; at += 1) {
          targets.push(targetAt(byAsked.places[at] ?? 0));
        }
      }
      for (const line of ownLines.get(asked) ?? []) targets.push(...reversesOf(line));
      return targets;
    },
    phrasesFrom: (stem) => phrases.get(stem) ?? [],
    partsOf: (said) => parts.get(said) ?? 0,
  };
}
