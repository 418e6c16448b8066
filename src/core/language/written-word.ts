import { foldText, isAcronym } from './fold';
import { remembered } from './remembered';
import { stemOf } from './stem';
import { ORDINAL_ENDING } from './numbers/ordinal-digits';
import { americanSpelling } from './words/variants';

/** What a word is by its spelling alone, wherever it stands. */
export interface WrittenWord {
  /** Lower-cased, accents and acronym dots removed, American spelling, straight quotes. */
  readonly folded: string;
  /** The stem of `folded`. */
  readonly stem: string;
  /** Holds a letter or a digit; everything else is a mark. */
  readonly isWord: boolean;
  /** Digits, with marks between them or an ending: "1,000", "2014", "10th", "1990s". */
  readonly isNumber: boolean;
  /** Written like an acronym, and no small word in capitals for stress. */
  readonly isAcronym: boolean;
  readonly isCapitalised: boolean;
}

/** Small words that people put in capitals to stress them; "US", "IT" and "WHO" are not among them. */
const STRESSED = new Set(
  (
    'not and or but all any no yes is are was were did do does what when where why how the his her my your our ' +
    'their have has had can will only never very ever now then so if of in on at to for by with this that'
  ).split(' '),
);

const NUMBER = new RegExp(`^[\\d.,:/-]*\\d[\\d.,:/-]*(?:${ORDINAL_ENDING}|s)?$`, 'u');

/** Reads one word as it is written; those met lately are remembered. */
export const writtenWord = remembered((written): WrittenWord => {
  const folded = americanSpelling(foldText(written));
  return {
    folded,
    stem: stemOf(folded),
    isWord: /[\p{L}\p{N}]/u.test(written),
    isNumber: NUMBER.test(folded),
    isAcronym: isAcronym(written) && !STRESSED.has(folded),
    isCapitalised: /^\p{Lu}/u.test(written),
  };
});
