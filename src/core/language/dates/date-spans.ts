import { rankInDigits } from '../numbers/ordinal-digits';
import { yearRange } from './calendar';
import { SEASONS } from '../words/calendar-words';
import { absolute, type DateContext, type DateReading } from './date-mention';
import { isNoQuantity } from '../numbers/number-context';
import { readPeriod } from './periods';
import { PART_PREFIX } from '../words/link-words';
import { ORDINALS } from '../words/number-words';
import type { Token } from '../token';
import { unitOf } from '../words/units';
import { APOSTROPHES } from '../words/quote-marks';

const YEAR = /^(?:1[0-9]|20)\d\d$/u;
const DECADE = new RegExp(`^(?:${PART_PREFIX})?((?:1\\d|20)\\d0)s$`, 'u');
/** "mid-2012" */
const PART_OF_YEAR = new RegExp(`^${PART_PREFIX}((?:1\\d|20)\\d\\d)$`, 'u');
const SHORT_DECADE = new RegExp(`^[${APOSTROPHES}](\\d0)s$`, 'u');

/** Whether a token writes a year: "2014", but not the 2014 of "2014 people" or "$2014". */
function yearAt(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined || !YEAR.test(token.text)) return 0;
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (/^[$£€¥#+]$/u.test(before?.text ?? '') || unitOf(after?.folded ?? '') !== undefined) return 0;
  if (
    after?.kind === 'number' ||
    /^(?:no|number|flight|route|room|page)$/u.test(before?.folded ?? '')
  )
    return 0;
  const old = Number(token.text) < 1500;
  if (
    old &&
    !/^(?:in|since|by|until|of|from|to|year|between|and|\(|ad|circa|around|before|after|-|–)$/u.test(
      before?.folded ?? '',
    )
  )
    return 0;
  const plain = {
    value: Number(token.text),
    next: at + 1,
    form: 'cardinal',
    inDigits: true,
    scale: 1,
  } as const;
  return old || isNoQuantity(tokens, at, plain) ? Number(token.text) : 0;
}

/** "between 2010 and 2014", "2010-14", "from 2010 to 2014". */
function readYears(tokens: readonly Token[], at: number): DateReading | null {
  const pair = /^((?:1\d|20)\d\d)([-–/])(\d{4}|\d{2})$/u.exec(tokens[at]?.text ?? '');
  if (pair !== null) {
    const first = Number(pair[1]);
    const last = Number(
      (pair[3] ?? '').length === 2 ? `${String(first).slice(0, 2)}${pair[3] ?? ''}` : pair[3],
    );
    // "2010/11" is a winter or a school year, "2010/15" is none
    const fits = pair[2] === '/' ? last === first + 1 : last > first;
    return fits ? absolute(at + 1, yearRange(first, last), 'range') : null;
  }
  const partly = PART_OF_YEAR.exec(tokens[at]?.folded ?? '')?.[1];
  if (partly !== undefined) return absolute(at + 1, yearRange(Number(partly)), 'year');
  const first = yearAt(tokens, at);
  if (first === 0) return null;
  const mark = tokens[at + 1]?.folded ?? '';
  const before = tokens[at - 1]?.folded;
  const joins =
    /^[-–—]$/u.test(mark) ||
    (mark === 'to' && before === 'from') ||
    (mark === 'and' && before === 'between');
  const short = /^\d\d$/u.test(tokens[at + 2]?.text ?? '') && /^[-–]$/u.test(mark);
  const last = short
    ? first - (first % 100) + Number(tokens[at + 2]?.text)
    : joins
      ? Number(YEAR.exec(tokens[at + 2]?.text ?? '')?.[0] ?? 0)
      : 0;
  if (last > first) return absolute(at + 3, yearRange(first, last), 'range');
  if (/^(?:bc|bce)$/u.test(mark)) return absolute(at + 2, null, 'year');
  return absolute(at + 1, yearRange(first), 'year');
}

/** "the 1990s", "the '90s" (of the last century), "the 19th century". */
function readEra(tokens: readonly Token[], at: number): DateReading | null {
  const token = tokens[at];
  if (token === undefined) return null;
  const decade = DECADE.exec(token.folded)?.[1];
  const short = SHORT_DECADE.exec(token.text)?.[1];
  if (decade !== undefined || short !== undefined) {
    const first = Number(decade ?? `19${short ?? ''}`);
    return absolute(at + 1, yearRange(first, first + 9), 'range');
  }
  const rank = ORDINALS.get(token.folded) ?? rankInDigits(token.folded) ?? 0;
  const dashed = tokens[at + 1]?.folded === '-' ? at + 2 : at + 1;
  if (rank === 0 || rank > 21 || !/^centur(?:y|ies)$/u.test(tokens[dashed]?.folded ?? ''))
    return null;
  const past = /^(?:bc|bce)$/u.test(tokens[dashed + 1]?.folded ?? '');
  if (past) return absolute(dashed + 2, null, 'range');
  return absolute(dashed + 1, yearRange((rank - 1) * 100 + 1, rank * 100), 'range');
}

/** "spring 2013", "the winter of 2010/11": within those years; which months depends on the hemisphere. */
function readSeason(tokens: readonly Token[], at: number): DateReading | null {
  if (!SEASONS.has(tokens[at]?.folded ?? '')) return null;
  const next = tokens[at + 1]?.folded === 'of' ? at + 2 : at + 1;
  if (!/^(?:1\d|20)\d\d/u.test(tokens[next]?.text ?? '')) return null;
  const years = YEAR.test(tokens[next]?.text ?? '') ? null : readYears(tokens, next);
  if (years !== null) return years;
  const year = YEAR.test(tokens[next]?.text ?? '') ? Number(tokens[next]?.text) : 0;
  return year === 0 ? null : absolute(next + 1, yearRange(year), 'year');
}

/** A stretch of years or of one: a year, years from to, a decade, a century, a season, a quarter. */
export function readSpan(context: DateContext, at: number): DateReading | null {
  const { tokens } = context;
  return (
    readPeriod(context, at) ??
    readYears(tokens, at) ??
    readEra(tokens, at) ??
    readSeason(tokens, at)
  );
}
