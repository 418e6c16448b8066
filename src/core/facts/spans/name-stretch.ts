import type { NameKind } from '../names/name';
import type { Token } from '../../language/token';
import type { SpanClass } from './span-class';
import { GROUP_WORDS, NAME_LINKS, NAME_PARTS, PERSON_TITLES, PLACE_WORDS } from './span-words';
import { OPENING_MARKS } from '../../language/words/quote-marks';
import type { Stretch } from './stretch';

/** A name that the article's facts know, where it stands in the sentence. */
export interface KnownName {
  readonly start: number;
  readonly end: number;
  readonly name: { readonly kind: NameKind };
}

const OPENS_SENTENCE = new RegExp(`^[${OPENING_MARKS}.!?:(]$`, 'u');

/** Whether a token is capitalised because it names something, not because it begins the sentence. */
function isNamePart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token?.isCapitalised || token.kind !== 'word') return false;
  const before = tokens[at - 1];
  const begins =
    at === 0 || (before?.kind === 'mark' && OPENS_SENTENCE.test(before.text) && at <= 1);
  if (!begins) return !token.isStop || token.pos === 'PROPN';
  if (token.isStop) return false;
  return token.pos === 'PROPN' || tokens[at + 1]?.isCapitalised === true;
}

/** What the article's own words show of a name, where they show anything. */
const BY_FACT: Readonly<Record<NameKind, SpanClass | null>> = {
  person: 'person',
  organisation: 'group',
  place: 'place',
  group: 'demonym',
  other: null,
};

function sortOfName(
  tokens: readonly Token[],
  from: number,
  to: number,
  known: readonly KnownName[],
): SpanClass {
  const names = tokens.slice(from, to);
  const [begin, finish] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  for (const { start, end, name } of known) {
    const sort = BY_FACT[name.kind];
    if (sort !== null && start < finish && end > begin) return sort;
  }
  const has = (list: ReadonlySet<string>): boolean => names.some(({ folded }) => list.has(folded));
  const [only] = names;
  if (to - from === 1 && only) {
    if (
      /(?:ese|ish|ian|ean|ans|ians|ish|itish|erman|reek|utch|rench)$/u.test(only.folded) &&
      only.pos === 'ADJ'
    ) {
      return 'demonym';
    }
    if (only.stem !== only.stem.toLowerCase()) return 'acronym';
  }
  const before = tokens[from - 1]?.folded ?? '';
  if (has(GROUP_WORDS)) return 'group';
  if (has(PLACE_WORDS)) return 'place';
  if (PERSON_TITLES.has(before) || has(PERSON_TITLES)) return 'person';
  if (/^(?:who|whose)$/u.test(tokens[to]?.folded ?? '')) return 'person';
  if (tokens[to]?.text === ',' && /^(?:who|whose)$/u.test(tokens[to + 1]?.folded ?? ''))
    return 'person';
  if (/^(?:in|near|from|at|across|throughout|outside|toward|towards)$/u.test(before))
    return 'place';
  return to - from > 1 ? 'long-name' : 'name';
}

/** A name, of all its words, by what its own words and those around it show. */
export function readName(
  tokens: readonly Token[],
  from: number,
  known: readonly KnownName[],
): Stretch | null {
  if (!isNamePart(tokens, from)) return null;
  let to = from + 1;
  for (;;) {
    if (isNamePart(tokens, to)) to += 1;
    else if (
      tokens[to]?.text === '.' &&
      /^(?:\p{Lu}|dr|mr|mrs|st|jr)$/iu.test(tokens[to - 1]?.text ?? '') &&
      isNamePart(tokens, to + 1)
    )
      to += 2;
    else if (
      tokens[to]?.folded === '-' &&
      isNamePart(tokens, to + 1) &&
      tokens[to]?.spaceBefore === false
    )
      to += 2;
    else if (NAME_PARTS.has(tokens[to]?.folded ?? '') && isNamePart(tokens, to + 1)) to += 2;
    else if (
      NAME_LINKS.has(tokens[to]?.folded ?? '') &&
      tokens[to]?.folded === 'of' &&
      tokens[to + 1]?.folded === 'the' &&
      isNamePart(tokens, to + 2)
    )
      to += 3;
    else break;
  }
  to = Math.max(to, endOfKnown(tokens, from, known));
  return { to, sort: sortOfName(tokens, from, to, known) };
}

/** The index one past the name of the article that begins at a token, "Ha Min-jun" as a whole; or 0. */
function endOfKnown(tokens: readonly Token[], from: number, known: readonly KnownName[]): number {
  const begin = tokens[from]?.start ?? 0;
  const end = known.find(({ start }) => start === begin)?.end;
  if (end === undefined) return 0;
  const last = tokens.findIndex((token, at) => at >= from && token.end === end);
  return last + 1;
}
