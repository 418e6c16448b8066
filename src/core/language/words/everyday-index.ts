import {
  EVERYDAY_RELATIONS,
  RELATION_BITS,
  type EverydayRelation,
  type EverydayTable,
} from './everyday-table';
import { remembered } from '../remembered';

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

const RELATION_MASK = (1 << RELATION_BITS) - 1;
/** First stems whose phrases are kept. */
const MOST_KEPT = 2000;

/** Where the first of the sorted texts stands that is not before `text`. */
function placeIn(texts: readonly string[], text: string): number {
  let [from, to] = [0, texts.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((texts[middle] as string) < text) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The sorted texts that begin with `start`. */
function beginningWith(texts: readonly string[], start: string): readonly string[] {
  const from = placeIn(texts, start);
  let to = from;
  while (texts[to]?.startsWith(start) === true) to += 1;
  return texts.slice(from, to);
}

/** The entries' places in order of what they are asked with, and where the places of each wording begin. */
function byAsked({ asked, entries }: EverydayTable): {
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
} {
  const starts = new Uint32Array(asked.length + 1);
  for (const entry of entries) {
    const behind = (entry >> RELATION_BITS) + 1;
    starts[behind] = (starts[behind] as number) + 1;
  }
  for (let number = 0; number < asked.length; number += 1) {
    starts[number + 1] = (starts[number + 1] as number) + (starts[number] as number);
  }
  const next = starts.slice();
  const places = new Uint32Array(entries.length);
  for (let place = 0; place < entries.length; place += 1) {
    const number = (entries[place] as number) >> RELATION_BITS;
    const at = next[number] as number;
    places[at] = place;
    next[number] = at + 1;
  }
  return { starts, places };
}

/**
 * Turns the table round, so that an asked wording finds its lines. About 5 ms and 2 MB for the shipped
 * table: texts are found by halving, and made into objects only when looked up.
 */
export function indexWordings(table: EverydayTable): EverydayIndex {
  const { asked, said, parts, starts: lineStarts, entries } = table;
  const { starts, places } = byAsked(table);

  /** The numbers of the lines of a word of news text. */
  const linesOf = (text: string): readonly number[] => {
    const lines: number[] = [];
    for (let line = placeIn(said, text); said[line] === text; line += 1) lines.push(line);
    return lines;
  };
  /** The line that holds an entry's place: the last one that does not begin behind it. */
  const lineAt = (place: number): number => {
    let [from, to] = [0, said.length];
    while (to - from > 1) {
      const middle = (from + to) >> 1;
      if ((lineStarts[middle] as number) <= place) from = middle;
      else to = middle;
    }
    return from;
  };
  const relationAt = (place: number): EverydayRelation =>
    EVERYDAY_RELATIONS[(entries[place] ?? 0) & RELATION_MASK] ?? 'loose';
  const targetAt = (place: number): EverydayTarget => {
    const line = lineAt(place);
    return {
      stems: (said[line] ?? '').split(' '),
      relation: relationAt(place),
      rank: place - (lineStarts[line] ?? 0),
      part: parts[line] ?? 0,
    };
  };
  const reversesOf = (line: number): readonly EverydayTarget[] => {
    const found: EverydayTarget[] = [];
    const start = lineStarts[line] ?? 0;
    for (let place = start; place < (lineStarts[line + 1] ?? 0); place += 1) {
      if (relationAt(place) !== 'near') continue;
      const stems = (asked[(entries[place] ?? 0) >> RELATION_BITS] ?? '').split(' ');
      found.push({ stems, relation: 'reverse', rank: place - start, part: 0 });
    }
    return found;
  };

  const phrasesFrom = remembered((first): ReadonlyMap<string, readonly string[]> => {
    const byLast = new Map<string, string[]>();
    for (const text of new Set([asked, said].flatMap((all) => beginningWith(all, `${first} `)))) {
      const last = text.slice(text.lastIndexOf(' ') + 1);
      byLast.set(last, [...(byLast.get(last) ?? []), text]);
    }
    return byLast;
  }, MOST_KEPT);

  return {
    targetsOf(text) {
      const number = placeIn(asked, text);
      const direct =
        asked[number] === text ? places.subarray(starts[number], starts[number + 1]) : [];
      return [...Array.from(direct, targetAt), ...linesOf(text).flatMap(reversesOf)];
    },
    phrasesBetween: (first, last) => phrasesFrom(first).get(last) ?? [],
    partsOf: (text) => linesOf(text).reduce((all, line) => all | (parts[line] ?? 0), 0),
  };
}
