import type { Span } from './token';
import { isWeakSpeech, speechForm } from './words/speech-verbs';
import { MONTHS, TIME_ZONES, WEEKDAYS } from './words/calendar-words';
import { APOSTROPHES, CLOSING_MARKS, OPENING_MARKS } from './words/quote-marks';

/** Titles and the like: always followed by what they belong to. */
const BINDING = new Set(
  (
    'mr mrs ms mx dr prof rev fr sr hon gen col maj capt cmdr lt sgt cpl pvt adm brig ' +
    'gov sen rep pres supt det insp amb sec st mt ft messrs mme mlle vs no nos art sec para fig vol pp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun ' +
    'approx est ca cf eg ie viz al v'
  ).split(' '),
);

/** Abbreviations that also end sentences: only the next word can tell. */
const LOOSE = new Set(
  (
    'inc ltd co corp plc llc bros jr sr esq etc dept univ assn bldg ave blvd rd sq ' +
    'u.s u.n u.k e.u d.c ph.d b.a m.a m.d i.e e.g n.y l.a'
  ).split(' '),
);

/** Those that are words as well. */
const ALSO_WORDS = new Set('no sat sun mar art est'.split(' '));

/** Ends of a time of day, behind which a day or a zone may go on. */
const HOURS = new Set('am pm a.m p.m'.split(' '));
const BEHIND_HOURS: ReadonlySet<string> = new Set([
  ...WEEKDAYS.keys(),
  ...MONTHS.keys(),
  ...TIME_ZONES,
  ...'eastern central pacific mountain local'.split(' '),
]);

/** Abbreviations of what is numbered or paid, which end a sentence where no number follows. */
const NUMBERED = new Set('p pg ch chap figs vols nos eq ex app ed cl reg s ss rs'.split(' '));

/** Words that rarely begin a name: after "U.S." they begin a sentence. */
const STARTERS = new Set(
  (
    'the a an this that these those he she it they we i you his her its their our my your but and or so yet ' +
    'in on at by for from with after before when while if as since although though however meanwhile ' +
    'there here what who why how where then now also still some many most both all one two no not ' +
    'according last next earlier later during under over until between among despite because'
  ).split(' '),
);

/** A name with the word behind it. */
const NAMED = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}${APOSTROPHES}.-]*\s+){1,4}(?<verb>\p{Ll}+)\b`,
  'u',
);
/** Whether a text begins with somebody who says: "Smith said". */
function opensWithCue(text: string): boolean {
  const speech = speechForm(NAMED.exec(text)?.groups?.['verb'] ?? '');
  return (
    speech !== undefined &&
    (speech.form === 'past' || speech.form === 'present') &&
    !isWeakSpeech(speech)
  );
}
// dots may be spaced: “I ran . . . and fell”; closing marks as English, German and French set them, the last with a blank before: « Stop ! »
const ENDING = new RegExp(
  String.raw`(?<![.!?…])[.!?…]+(?:[ \u00a0]\.(?![\p{L}\p{N}]))*(?:\s?»(?!\S)|[)\]${CLOSING_MARKS}])*(?=\s|$)`,
  'gu',
);
const LIST_ITEM = /(?:\r\n|\r|\n)\s*(?=(?:[-*•–·]|\d{1,3}[.)])\s)/gu;

/** A line break before a row of a table: its cells are set apart by bars or tabs. */
const TABLE_ROW = /(?:\r\n|\r|\n)(?=\|?[^\r\n|\t]*(?:\s\|(?:\s|$)|\t))/gu;

/**
 * Most UTF-16 code units of a sentence. Longer ones are lists, tables, or text that lost its full stops:
 * nobody wants them quoted whole, and what reads a sentence takes time that grows faster than it.
 */
export const LONGEST_SENTENCE = 2_000;
/** Where a sentence that is too long is best cut: behind a line, then a semicolon, then any white space. */
const CUTS = [/[\r\n](?=[^\r\n]*$)/u, /[;:](?=\s[^;:]*$)/u, /\s(?=\S*$)/u];

/** Where to cut a text that is too long for a sentence: an offset from 1 to `LONGEST_SENTENCE`. */
function cutWithin(text: string): number {
  const head = text.slice(0, LONGEST_SENTENCE);
  for (const cut of CUTS) {
    const at = head.search(cut);
    if (at > LONGEST_SENTENCE / 2) return at + 1;
  }
  return /[\ud800-\udbff]$/.test(head) ? head.length - 1 : head.length;
}

const IN_WORD = new RegExp(`[\\p{L}\\p{N}.${APOSTROPHES}&]`, 'u');
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && end - start < 24 && IN_WORD.test(text.charAt(start - 1))) {
    start -= 1;
  }
  return text.slice(start, end);
}

const CLOSED = new RegExp(`[${CLOSING_MARKS})\\]]$`, 'u');
const LARGE = new RegExp(`^[${OPENING_MARKS}(]*\\p{Lu}`, 'u');
const FIRST_WORD = new RegExp(`^[${OPENING_MARKS}(]*([\\p{L}${APOSTROPHES}]+)`, 'u');
/** Whether the mark that ends at `close` ends a sentence; `mark` is where it begins. */
function endsSentence(text: string, floor: number, mark: number, close: number): boolean {
  const next = text.slice(close, close + 120).trimStart();
  if (next === '') return true;
  const marks = text.slice(mark, close).replace(/\s/gu, '');
  const closed = CLOSED.test(marks);
  if (/^\p{Ll}/u.test(next)) return false;
  // “No!” Smith said: the sentence goes on
  if (closed && /[!?]/u.test(marks) && opensWithCue(next)) return false;
  if (!marks.startsWith('.') || marks.startsWith('..')) {
    return !/^[,;:–—-]/u.test(next);
  }
  if (/^[,;:)]/u.test(next)) return false;
  const word = wordBefore(text, mark, floor);
  const folded = word.toLowerCase();
  const nextWord = (FIRST_WORD.exec(next)?.[1] ?? '').toLowerCase();
  if (closed && !/^[\p{L}]\.?$/u.test(word)) return true;
  // a list number at the start of a line: "1. Skip"
  if (/^\d{1,3}$/u.test(word) && text.slice(floor, mark - word.length).trim() === '') return false;
  if (/^\p{Lu}$/u.test(word)) return STARTERS.has(nextWord) && nextWord !== 'a' && word !== 'J';
  const opensLarge = LARGE.test(next);
  if (BINDING.has(folded)) {
    if (!ALSO_WORDS.has(folded) || !opensLarge) return false;
    // in small letters they are the words: "He voted no. Brand did not."
    return word === folded || STARTERS.has(nextWord);
  }
  if (HOURS.has(folded)) {
    // "8:15 a.m. The fire" is an entry of a live blog
    const isEntry = /^\s*\d[\d.:]*\s*$/u.test(text.slice(floor, mark - word.length));
    return !isEntry && opensLarge && !BEHIND_HOURS.has(nextWord);
  }
  // "p. 14": what a number belongs to
  if (NUMBERED.has(folded) && /^\d/u.test(next)) return false;
  if (LOOSE.has(folded) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return STARTERS.has(nextWord);
  return true;
}

/** A sentence that begins at an offset as one span, or as several where it is too long. */
function shortEnough(sentence: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  let from = 0;
  while (sentence.length - from > LONGEST_SENTENCE) {
    const next = from + cutWithin(sentence.slice(from, from + LONGEST_SENTENCE));
    const kept = sentence.slice(from, next).trimEnd();
    spans.push({ start: offset + from, end: offset + from + kept.length });
    from = next;
    while (/\s/u.test(sentence.charAt(from))) from += 1;
  }
  spans.push({ start: offset + from, end: offset + sentence.length });
  return spans;
}

/**
 * The sentences of one paragraph as spans in UTF-16 code units, in order, without the white space
 * between them: joined they are the paragraph but for white space. What is longer than
 * `LONGEST_SENTENCE` is cut into several. Never throws; linear in length.
 */
export function sentencesOf(paragraph: string): readonly Span[] {
  const breaks = new Set<number>();
  for (const pattern of [LIST_ITEM, TABLE_ROW]) {
    for (const match of paragraph.matchAll(pattern)) breaks.add(match.index);
  }
  let floor = 0;
  for (const match of paragraph.matchAll(ENDING)) {
    const close = match.index + match[0].length;
    if (!endsSentence(paragraph, floor, match.index, close)) continue;
    breaks.add(close);
    floor = close;
  }
  const spans: Span[] = [];
  let from = 0;
  for (const at of [...breaks, paragraph.length].sort((a, b) => a - b)) {
    const text = paragraph.slice(from, at);
    const kept = text.trim();
    if (kept !== '') spans.push(...shortEnough(kept, from + text.indexOf(kept)));
    from = at;
  }
  return spans;
}
