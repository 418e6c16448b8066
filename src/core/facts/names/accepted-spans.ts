import type { Passage } from '../../article/passage';
import { countriesNamed } from '../../language/words/countries';
import { isAcronym } from '../../language/fold';
import { isEnglishWord } from '../../language/words/english-words';
import type { Token } from '../../language/token';
import type { CommonWords } from './common-words';
import { isFirstName } from '../../language/words/first-names';
import {
  GROUP_WORDS,
  NAME_OPENERS,
  ORGANISATION_HEADS,
  PLACES,
  PLACE_HEADS,
  TITLE_WORDS,
} from './name-words';
import type { NameSpan } from './name-spans';

const TRADE = /.{3}(?:ers?|ors?|ists?|m[ae]n|wom[ae]n|wrights?|mongers?|smiths?|keepers?)$/u;

/** What tells whether a capital at a sentence's head belongs to a name. */
export interface HeadEvidence {
  readonly passages: readonly Passage[];
  readonly words: CommonWords;
}

const isKnownName = ({ text, folded }: Token): boolean =>
  isAcronym(text) ||
  countriesNamed(text).length > 0 ||
  PLACES.has(folded) ||
  isFirstName(folded) ||
  GROUP_WORDS.has(folded);

/** Folded words that have a capital where only names do, and heads of sentences met in lower case. */
function wordsMet(
  spans: readonly NameSpan[],
  passages: readonly Passage[],
): { names: ReadonlySet<string>; ordinary: ReadonlySet<string> } {
  const names = new Set<string>();
  const ordinary = new Set<string>();
  const heads = new Set<string>();
  for (const { passage, first, next, isInitial } of spans) {
    const tokens = passages[passage]?.tokens ?? [];
    if (isInitial) heads.add(tokens[first]?.folded ?? '');
    for (let at = isInitial ? first + 1 : first; at < next; at += 1) {
      const token = tokens[at];
      if (token?.isCapitalised === true) names.add(token.folded);
    }
  }
  for (const { tokens } of passages) {
    for (const { isCapitalised, folded } of tokens) {
      if (!isCapitalised && heads.has(folded)) ordinary.add(folded);
    }
  }
  return { names, ordinary };
}

/** "Signwriter Lena Lind": a word for what people do, by its ending, before a given name and more. */
const isTradeBefore = (tokens: readonly Token[], { first, next }: NameSpan): boolean =>
  next - first >= 3 &&
  isFirstName(tokens[first + 1]?.folded ?? '') &&
  (TRADE.test(tokens[first]?.folded ?? '') || isEnglishWord(tokens[first]?.folded ?? ''));

/** Keeps of the spans at a sentence's head what is a name; "Residents fled" gives none. */
export function acceptSpans(
  spans: readonly NameSpan[],
  { passages, words }: HeadEvidence,
): readonly NameSpan[] {
  const { names, ordinary } = wordsMet(spans, passages);
  const accepted: NameSpan[] = [];
  for (const span of spans) {
    const { tokens = [], text = '' } = passages[span.passage] ?? {};
    const head = tokens[span.first];
    if (!span.isInitial || head === undefined || names.has(head.folded) || isKnownName(head)) {
      accepted.push(span);
      continue;
    }
    const common = ordinary.has(head.folded) || words.isCommon(head.folded);
    if (span.next - span.first === 1) {
      if (!common) accepted.push(span);
      continue;
    }
    const last = tokens[span.next - 1]?.folded ?? '';
    const isBody = ORGANISATION_HEADS.has(last) || PLACE_HEADS.has(last);
    const opens = NAME_OPENERS.has(head.folded) || TITLE_WORDS.has(head.folded) || isBody;
    const isTrade = isTradeBefore(tokens, span);
    if (
      opens ||
      !(isTrade || (common && words.canPrecede(head.folded))) ||
      !/^\p{Lu}/u.test(tokens[span.first + 1]?.text ?? '')
    ) {
      accepted.push(span);
      continue;
    }
    const first = span.first + 1;
    const start = tokens[first]?.start ?? span.end;
    accepted.push({ ...span, first, start, form: text.slice(start, span.end), isInitial: false });
  }
  return accepted;
}
