import type { Vocabulary } from '../corpus/vocabulary';
import { countriesNamed } from '../language/words/countries';
import { foldText } from '../language/fold';
import type { Token } from '../language/token';
import { expandAbbreviation } from '../language/words/variants';
import { NAME_JOINTS } from '../language/words/link-words';
import { TERM_WEIGHTS } from './thresholds';

const SMALL: ReadonlySet<string> = new Set([...NAME_JOINTS, 'in', 'on']);
const LONGEST_NAME = 8;

/** Whether the words are a country's name, in whatever case they are typed. */
const isCountry = (words: readonly Token[]): boolean =>
  countriesNamed(words.map(({ text }) => text).join(' ')).some(({ by }) => by === 'name');

/** Whether two letters are known for these words: "UN", not "US" for any two that begin so. */
function isWrittenOut(acronym: string, words: readonly Token[]): boolean {
  const name = words.map(({ folded }) => folded).join(' ');
  return expandAbbreviation(acronym).some((long) => foldText(long) === name);
}

/** An acronym that the coverage has, for a long name that is asked about. */
export interface Initials {
  readonly stem: string;
  /** How much it counts beside the name itself, 0 to 1: less where the coverage has the name's words. */
  readonly weight: number;
}

/**
 * For the places of a question's words that make a long name, the acronym that the coverage has for it: "World Health Organization" where it writes WHO, "united states" where it writes U.S.
 */
export function initialsIn(
  tokens: readonly Token[],
  vocabulary: Pick<Vocabulary, 'acronym' | 'hasStem'>,
): ReadonlyMap<number, Initials> {
  const found = new Map<number, Initials>();
  const isBig = (at: number): boolean =>
    tokens[at]?.kind === 'word' && tokens[at]?.isCapitalised === true;
  for (let first = 0; first < tokens.length; first += 1) {
    for (let next = Math.min(tokens.length, first + LONGEST_NAME); next > first + 1; next -= 1) {
      const words = tokens.slice(first, next);
      const isName =
        isBig(first) && isBig(next - 1)
          ? words.every(({ folded }, at) => SMALL.has(folded) || isBig(first + at))
          : words.length < 5 && words.every(({ kind }) => kind === 'word') && isCountry(words);
      if (!isName) continue;
      const big = words.filter(({ folded }) => !SMALL.has(folded));
      const acronym = vocabulary.acronym(big.map(({ folded }) => folded[0] ?? '').join(''));
      if (acronym === null || big.length < 2) continue;
      if (big.length === 2 && !isCountry(words) && !isWrittenOut(acronym, words)) continue;
      const isHeld = big.every(({ stem }) => vocabulary.hasStem(stem));
      for (const [at, { folded }] of words.entries()) {
        if (SMALL.has(folded)) continue;
        found.set(first + at, {
          stem: acronym,
          weight: isHeld ? TERM_WEIGHTS.initialsBesideName : TERM_WEIGHTS.initials,
        });
      }
      first = next - 1;
      break;
    }
  }
  return found;
}
