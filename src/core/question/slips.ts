import type { Corpus } from '../corpus/corpus';
import { isOfCountry } from '../language/words/countries';
import { MONTHS, WEEKDAYS } from '../language/words/calendar-words';
import { rankInNews } from '../language/words/common-words';
import { isEnglishWord } from '../language/words/english-words';
import { isFirstName } from '../language/words/first-names';
import { oneEditFrom, skeleton } from './spelling';
import { SLIPS } from './thresholds';

/**
 * The word that a mistyped one was meant to be: "goin" as "going", "goverment" as "government"; a word of
 * the coverage before one of news at large. Null where several are as likely, and for what may be a name.
 * Expects a lower-case word that neither English nor the coverage has. `isCareful` tells that the question was typed
 * with capitals: then a rare word is more likely meant.
 */
export function meantWord(
  typed: string,
  corpus: Pick<Corpus, 'vocabulary'>,
  isCareful: boolean,
): string | null {
  if (!/^[a-z]{4,20}$/u.test(typed) || rankOf(typed) !== null) return null;
  if (isFirstName(typed) || isOfCountry(typed)) return null;
  // a name of the coverage is as likely meant, and is found by its spelling
  const { vocabulary } = corpus;
  if (vocabulary.nearest(typed, 1).some(({ stem }) => vocabulary.isName(stem))) return null;
  const full = typed.endsWith('in') ? `${typed}g` : null;
  if (full !== null && (rankOf(full) !== null || vocabulary.holds(full))) return full;
  const near = [...new Set(oneEditFrom(typed))].filter(
    (word) => word !== typed && word[0] === typed[0],
  );
  const alike = near.filter((word) => soundAlike(word, typed));
  const tiers = [
    alike.filter((word) => undoubled(word) === undoubled(typed)),
    alike.filter((word) => vowelsOf(word) === vowelsOf(typed)),
    alike.filter((word) => isLikelyVowel(word, typed)),
  ];
  for (const words of tiers) {
    const found = likeliestOf(words, corpus, isCareful);
    if (found !== null) return found;
  }
  if (typed.length < SLIPS.leastLetters) return null;
  const common = near.filter((word) => (rankOf(word) ?? Infinity) <= SLIPS.lastRank);
  return (
    likeliestOf(common, corpus, isCareful) ?? (full !== null && isEnglishWord(full) ? full : null)
  );
}

/** How common a word is, 1 for the commonest; months and weekdays, which news writes large, as the commonest. */
const rankOf = (word: string): number | null =>
  MONTHS.has(word) || WEEKDAYS.has(word) ? 1 : rankInNews(word);

/** Whether a vowel may be wrong or missing: in a short word only missing, and only of the commonest. */
const isLikelyVowel = (word: string, typed: string): boolean =>
  typed.length >= SLIPS.leastLettersOfVowelSlip ||
  (word.length > typed.length && (rankOf(word) ?? Infinity) <= SLIPS.lastRankWithCare);

/** Of words that news uses the one that is held or far commoner than the next; null where none is. */
function likeliestOf(
  words: readonly string[],
  { vocabulary }: Pick<Corpus, 'vocabulary'>,
  isCareful: boolean,
): string | null {
  const [first, second] = words
    .flatMap((word) => {
      const isHeld = vocabulary.isCommon(word);
      const rank = rankOf(word) ?? (isHeld ? Number.MAX_SAFE_INTEGER : Infinity);
      const last = isCareful && !isHeld ? SLIPS.lastRankWithCare : Infinity;
      return rank < last ? [{ word, rank, isHeld }] : [];
    })
    .sort((a, b) => Number(b.isHeld) - Number(a.isHeld) || a.rank - b.rank);
  if (!first) return null;
  const isAlone =
    !second || (first.isHeld && !second.isHeld) || second.rank > SLIPS.leastLead * first.rank;
  return isAlone ? first.word : null;
}

const undoubled = (word: string): string =>
  word.replaceAll(/ck/gu, 'k').replaceAll(/(.)\1/gu, '$1');
const vowelsOf = (word: string): string => word.replaceAll(/[^aeiouy]/gu, '');
const sounded = (word: string): string =>
  skeleton(word.replaceAll(/ck|q/gu, 'k').replaceAll('ph', 'f'));

/** Whether two words have the same consonants by their sound; a vowel at the end is heard, but for one left out. */
function soundAlike(word: string, typed: string): boolean {
  if (sounded(word) !== sounded(typed)) return false;
  const end = typed.at(-1) ?? '';
  return !'aeiou'.includes(end) || word.endsWith(end);
}
