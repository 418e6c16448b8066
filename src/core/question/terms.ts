import { wants } from './kinds';
import type { Corpus } from '../corpus/corpus';
import type { English } from '../language/english';
import type { Lexicon } from '../language/words/lexicon';
import { NAMINGS, isPart } from '../language/parts-of-speech';
import type { Token } from '../language/token';
import type { Asked } from './asked';
import {
  CARRIERS,
  endsIdly,
  EVENT_VERBS,
  isLight,
  PEOPLE_AT_LARGE,
  PRICED,
} from '../language/words/light-words';
import { initialsIn } from './initials';
import { isOrdinary, isStrange } from './name-words';
import type { QuestionTerm, Variant } from './question';
import { SCORES } from './question-words';
import { knownVariants } from './variants';
import { otherNumbers } from './number-variants';
import { TERM_WEIGHTS } from './thresholds';

/** Fewer than a question may have, so that a follow-up of many words still has room for lent ones. */
const MOST_TYPED = 24;

/** The word before a place; of "Jong-un" that is "Jong", not the hyphen. */
function wordBefore(tokens: readonly Token[], position: number): Token | undefined {
  const before = tokens[position - 1];
  return before !== undefined && /^[-‐‑]$/u.test(before.text) ? tokens[position - 2] : before;
}

/** The content words of a question, the first 24, with all the ways the coverage may word them. */
export function termsOf(
  tokens: readonly Token[],
  { scaffold, kind }: Pick<Asked, 'scaffold' | 'kind'>,
  corpus: Corpus,
  english: English,
  lexicon: Lexicon,
): readonly QuestionTerm[] {
  const terms: QuestionTerm[] = [];
  const initials = initialsIn(tokens, corpus.vocabulary);
  const numbers = otherNumbers(tokens, corpus.vocabulary, english);
  const asksPlaceOrTime = wants(kind, 'place', 'time');
  for (const [position, token] of tokens.entries()) {
    if (terms.length >= MOST_TYPED) break;
    if (token.folded.startsWith("'")) continue;
    if (token.kind === 'mark' || token.isStop || scaffold.has(position)) continue;
    if (CARRIERS.has(token.folded) || token.folded.length > 40) continue;
    if (asksPlaceOrTime && token.pos === 'VERB' && EVENT_VERBS.has(token.lemma)) continue;
    const known = knownVariants(token, wordBefore(tokens, position), corpus, english, lexicon);
    const acronym = initials.get(position);
    const number = numbers.get(position);
    if (number === null) continue;
    const variants: readonly Variant[] = [
      ...known,
      ...(acronym === undefined
        ? []
        : [{ stems: [acronym.stem], kind: 'acronym', weight: acronym.weight } as const]),
      ...(number ?? []),
    ];
    const isName =
      !isOrdinary(tokens, position, corpus.vocabulary, lexicon) &&
      variants.some(
        ({ kind, stems }) =>
          (kind === 'exact' || kind === 'acronym' || kind === 'spelling') &&
          stems.every((stem) => corpus.vocabulary.isName(stem)),
      );
    const isNowhere = variants.every(
      ({ stems }) => !stems.every((stem) => corpus.vocabulary.hasStem(stem)),
    );
    // "how big": a figure answers, the adjective need not stand there
    const isMeasured = kind === 'how-measure' && tokens[position - 1]?.folded === 'how';
    // "how much is it worth": a sum answers, whether it "is worth" that or goes "for" it
    const isPriced = kind === 'how-much' && PRICED.has(token.lemma);
    // "what was the score": two numbers answer, whether they are called one or "beat them 4-1"
    const isScore = kind === 'how-many' && SCORES.has(token.folded);
    // "who is the union guy", "what does the union lady want": whatever the bearer of the name is called by
    const isAnybody =
      PEOPLE_AT_LARGE.has(token.lemma) &&
      !isName &&
      (wants(kind, 'person', 'role') || isPart(tokens[position - 1], NAMINGS));
    terms.push({
      text: token.text,
      stem: token.stem,
      lemma: token.lemma,
      pos:
        token.pos === 'VERB' && (token.folded === 'people' || corpus.vocabulary.isNoun(token.stem))
          ? 'NOUN'
          : token.pos,
      isName:
        isName ||
        (position > 0 && token.isCapitalised && token.pos === 'PROPN') ||
        (isNowhere && isStrange(tokens, position, lexicon)),
      isNumber: token.kind === 'number',
      isHeld: corpus.vocabulary.hasStem(token.stem),
      position,
      variants,
      everyday: [],
      weight:
        (isLight(token) && !isName) ||
        endsIdly(tokens, position) ||
        isMeasured ||
        isPriced ||
        isScore ||
        isAnybody
          ? TERM_WEIGHTS.light
          : 1,
      inherited: false,
    });
  }
  return terms;
}
