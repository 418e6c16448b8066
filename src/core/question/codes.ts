import type { Corpus } from '../corpus/corpus';
import { expandAbbreviation } from '../language/words/variants';

/** "MH17", "F-16", "COVID 19": a few letters and a number, joined, hyphenated or apart. */
const CODE = /(?<![\p{L}\p{N}.-])(\p{L}{1,6})([ -]?)(\d{1,4}\p{L}?)(?![\p{L}\p{N}]|[.,-]\d)/gu;
/** "PhD", "MSc": several words in short, each with a capital. */
const SHORT = /(?<![\p{L}\p{N}.-])(\p{Lu}\p{Ll}{0,3})(\p{Lu}\p{Ll}{0,3})(?![\p{L}\p{N}])/gu;
/** The same with dots. */
const DOTTED = /(?<![\p{L}\p{N}.-])(\p{L}{1,4})\. ?(\p{L}{1,4})\.?(?![\p{L}\p{N}]|-\d)/gu;

/**
 * A question whose codes and degrees are written as the coverage writes them, so that "F16" finds the
 * F-16 and "PhD" a Ph.D.; whatever the coverage has as it is typed stays, and so does what it has in no
 * writing. Doing so twice changes nothing more.
 */
export function writtenAsHeld(text: string, { vocabulary }: Corpus): string {
  const { holds, hasStem, acronym } = vocabulary;
  /** Joined letters and digits are an acronym where the coverage writes them in capitals. */
  const cased = (word: string): string =>
    acronym(word.toLowerCase()) === null ? word : word.toUpperCase();
  /** Parts of codes are too short to be counted as spellings. */
  const isPart = (word: string): boolean =>
    hasStem(word.toLowerCase()) || hasStem(word.toUpperCase());
  return text
    .replaceAll(CODE, (typed, letters: string, gap: string, number: string) => {
      const [joined, hyphened] = [`${letters}${number}`, `${letters}-${number}`];
      if (gap !== ' ' && holds(typed.toLowerCase())) return typed;
      if (holds(joined.toLowerCase())) return cased(joined);
      if (holds(hyphened.toLowerCase())) return hyphened;
      // "b4" and "some1" are words in short, whatever the coverage has of their parts
      const isShort = gap === '' && expandAbbreviation(typed).length > 0;
      const areHeld = isPart(letters) && isPart(number);
      return gap !== ' ' && areHeld && !isShort ? `${letters} ${number}` : typed;
    })
    .replaceAll(SHORT, (typed, first: string, second: string) => {
      if (holds(typed.toLowerCase())) return typed;
      // "Ph.D." and "M.Sc.": the dot behind a single capital stays with it
      const isDotted =
        (isPart(first) && isPart(`${second}.`)) || (isPart(`${first}.`) && isPart(second));
      return isDotted ? `${first}.${second}.` : typed;
    })
    .replaceAll(DOTTED, (typed, first: string, second: string) => {
      const joined = `${first}${second}`;
      const isApart = isPart(first) && isPart(`${second}.`);
      return !isApart && holds(joined.toLowerCase()) && /\p{Lu}/u.test(joined) ? joined : typed;
    });
}
