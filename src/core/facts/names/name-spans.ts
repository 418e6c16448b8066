import { GENERATION, isOf } from '../../language/words/word-classes';
import type { Passage } from '../../article/passage';
import { countriesNamed } from '../../language/words/countries';
import type { Token } from '../../language/token';
import { capitalRuns, type Run } from './capital-runs';
import { isFirstName } from '../../language/words/first-names';
import { isPersonNoun } from '../../language/words/person-words';
import {
  FIELD_WORDS,
  GROUP_WORDS,
  NOT_AFTER_TITLE,
  OFFICE_FIELDS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  REGNAL_TITLES,
  TITLE_HEADS,
  TITLE_WORDS,
} from './name-words';
import { NAME_JOINTS } from '../../language/words/link-words';
import { isQuoteMark } from '../../language/words/quote-marks';

/** A stretch of a passage that names something, before it is known what. */
export interface NameSpan {
  readonly passage: number;
  /** Token indices. */
  readonly first: number;
  readonly next: number;
  /** UTF-16 offsets within the passage's text. */
  readonly start: number;
  readonly end: number;
  readonly form: string;
  /** Folded words of a title written in capitals before it ("prime minister"). */
  readonly title: readonly string[];
  /** Stands where any word has a capital, so that its first word may be an ordinary one. */
  readonly isInitial: boolean;
}

const OPENING = /^[:•*–—-]$|^\.{2,}$|^…$/u;

/** Whether the word at a token has its capital only because a sentence or quotation begins there. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    /^[.!?;]$/u.test(before.text) ||
    ((isQuoteMark(before.text) || OPENING.test(before.text)) &&
      (before.spaceBefore || /^[:–—]$/u.test(before.text) || at === 1))
  );
}

const CALLING = /(?:man|woman|person|keeper)$/u;

/** "Foreman Jo Lunt", "Goalkeeper Lunt": a calling in capitals ahead of a name; "Jo Foreman" is a name. */
function callingIn(tokens: readonly Token[], { first, next }: Run): Run | null {
  if (isFirstName(tokens[first]?.folded ?? '')) return null;
  for (let at = first; at + 1 < next; at += 1) {
    const folded = tokens[at]?.folded ?? '';
    if (CALLING.test(folded) && isPersonNoun(folded)) return { first: at, next: at + 1 };
  }
  return null;
}

/** Where a title ends within a run, so that a person's name follows: [first, next) of the title. */
function titleIn(tokens: readonly Token[], run: Run): Run | null {
  for (let at = run.first; at < run.next; at += 1) {
    if (!TITLE_WORDS.has(tokens[at]?.folded ?? '')) continue;
    // "Court of Justice"
    if (at > run.first && NAME_JOINTS.has(tokens[at - 1]?.folded ?? '')) continue;
    let next = at;
    while (
      next < run.next &&
      (TITLE_WORDS.has(tokens[next]?.folded ?? '') || tokens[next]?.folded === '-')
    )
      next += 1;
    while (next > at && !TITLE_HEADS.has(tokens[next - 1]?.folded ?? '')) next -= 1;
    if (next === at) continue;
    const named = at > run.first && isFirstName(tokens[run.first]?.folded ?? '') && next - at === 1;
    if (!named) return { first: at, next };
  }
  return null;
}

/** Cuts a run at its title: what stands before, and the person after. */
function cutTitle(tokens: readonly Token[], run: Run): readonly (Run & { title: Run | null })[] {
  const title = titleIn(tokens, run) ?? callingIn(tokens, run);
  if (title === null) return [{ ...run, title: null }];
  const after = tokens[title.next];
  const last = tokens[run.next - 1]?.folded ?? '';
  const rest = title.next < run.next;
  const institution =
    rest &&
    (NOT_AFTER_TITLE.has(after?.folded ?? '') ||
      isOf(after?.folded, GENERATION) ||
      ORGANISATION_HEADS.has(last) ||
      PLACE_HEADS.has(last) ||
      !(after?.isCapitalised ?? false));
  if (institution) return [{ ...run, title: null }];
  const parts: (Run & { title: Run | null })[] = [];
  if (title.first > run.first) parts.push({ first: run.first, next: title.first, title: null });
  if (!rest) return parts;
  const lone = run.next - title.next === 1;
  const regnal = lone && REGNAL_TITLES.has(tokens[title.next - 1]?.folded ?? '');
  const single = title.next - title.first === 1;
  parts.push({ first: regnal && single ? title.first : title.next, next: run.next, title });
  return parts;
}

/** Cuts "North Korean Ri Tong Il" behind the adjective of a country before a given name. */
function cutDemonym(tokens: readonly Token[], run: Run): readonly Run[] {
  for (const size of [2, 1]) {
    const at = run.first + size;
    if (at + 1 >= run.next || !isFirstName(tokens[at]?.folded ?? '')) continue;
    const words = tokens
      .slice(run.first, at)
      .map(({ text }) => text)
      .join(' ');
    const groups = GROUP_WORDS.has(words.toLowerCase());
    if (groups || countriesNamed(words).some(({ by }) => by === 'demonym')) {
      return [
        { first: run.first, next: at },
        { first: at, next: run.next },
      ];
    }
  }
  return [run];
}

/** Cuts "State Richard Armitage" behind "Secretary of": the office's field, then the person. */
function cutOffice(
  tokens: readonly Token[],
  run: Run,
): (Run & { title: Run | null }) | null | undefined {
  const [link, office] = [tokens[run.first - 1], tokens[run.first - 2]];
  if (link?.folded !== 'of' && link?.folded !== 'for') return undefined;
  if (!TITLE_HEADS.has(office?.folded ?? '')) return undefined;
  let first = run.first;
  const isField = (word: string): boolean => OFFICE_FIELDS.has(word) || FIELD_WORDS.has(word);
  while (
    first < run.next &&
    (isField(tokens[first]?.folded ?? '') || tokens[first]?.folded === 'and')
  )
    first += 1;
  if (first === run.first) return undefined;
  return first === run.next
    ? null
    : { first, next: run.next, title: { first: run.first - 2, next: first } };
}

/** Half-open token ranges of one passage that may be names; `inDate` are the tokens of its dates. */
export function nameSpansOf(passage: Passage, inDate: ReadonlySet<number>): readonly NameSpan[] {
  const { tokens, text, position } = passage;
  const spans: NameSpan[] = [];
  for (const run of capitalRuns(tokens, inDate)) {
    const office = cutOffice(tokens, run);
    if (office === null) continue;
    for (const part of office === undefined ? cutTitle(tokens, run) : [office]) {
      const pieces = part.title === null ? cutDemonym(tokens, part) : [part];
      for (const { first, next } of pieces) {
        const start = tokens[first]?.start ?? 0;
        const end = tokens[next - 1]?.end ?? start;
        const title =
          part.title === null
            ? []
            : tokens.slice(part.title.first, part.title.next).map(({ folded }) => folded);
        const untitled = part.title === null || part.title.first === first;
        const form = text.slice(start, end);
        const initial = untitled && isInitial(tokens, first);
        spans.push({ passage: position, first, next, start, end, form, title, isInitial: initial });
      }
    }
  }
  return spans;
}
