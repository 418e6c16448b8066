import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { KeepsDerived } from './derived';
import { plainText } from './plain-text';
import { stemOf } from './stem';
import type { PartOfSpeech, Token } from './token';
import { readableStretches } from './word-length';
import { writtenWord, type WrittenWord } from './written-word';
import { TEXT_THRESHOLDS } from './thresholds';

/** English, read once and shared: slow to make (about 0.2 s), quick to use. */
export interface English extends KeepsDerived {
  /** The tokens of one sentence or question, in order; never throws, whatever the text. */
  readTokens(text: string): readonly Token[];
  /** The first token of a single word standing alone; null where it has none. */
  readWord(word: string): Token | null;
  /** The stem that `readTokens` would give to a single lower-case word. */
  stemOf(word: string): string;
}

type Reading = (item: unknown) => unknown;

/** wink's types describe `out` for a few readings only; this names the ones we use. */
interface TokenColumns {
  out(reading?: Reading): string[];
}

/** Parts of speech whose words have a dictionary form worth comparing. */
const INFLECTED: ReadonlySet<PartOfSpeech> = new Set(['VERB', 'AUX', 'NOUN']);

/** A text written mostly in capitals ("NORTH KOREA ADMITS") has no acronyms to be seen. */
function isShouted(text: string): boolean {
  let [letters, capitals] = [0, 0];
  for (const character of text) {
    const isPlain = character < '\u0080';
    const isCapital = isPlain ? character >= 'A' && character <= 'Z' : /^\p{Lu}/u.test(character);
    const isSmall = isPlain ? character >= 'a' && character <= 'z' : /^\p{L}/u.test(character);
    if (isCapital) capitals += character.length;
    if (isCapital || isSmall) letters += character.length;
  }
  return letters >= 12 && capitals / letters > TEXT_THRESHOLDS.shouted;
}

const NUMBER = /^\d/u;
/**
 * "In May", "said Theodora May": no auxiliary has a capital within a sentence; a headline's has one. Beside a
 * number it is the month: "3 May", "May 2019".
 */
function isMonthOrName(words: readonly string[], at: number): boolean {
  const [before, word, after] = [words[at - 1] ?? '', words[at] ?? '', words[at + 1] ?? ''];
  if (!/^M/u.test(word)) return false;
  if (NUMBER.test(before) || NUMBER.test(after)) return true;
  return /\p{L}/u.test(before) && !/^\p{Lu}/u.test(after);
}

/** A short word that doubles its last letter before an ending: "fin" has "finned". */
const DOUBLING = /^[^aeiou]*[aeiou][^aeiouwxy]$/u;
/** The lemma that a form is of: the model has "fin" for "fined", and "rid" for "riding". */
const lemmaOf = (folded: string, lemma: string): string =>
  (folded === `${lemma}ed` || folded === `${lemma}ing`) && DOUBLING.test(lemma) && lemma !== 'bus'
    ? `${lemma}e`
    : lemma;

/** Irregular forms meet their lemma: "met" is found by "meet", "men" by "man". */
function lemmaStem(word: WrittenWord, lemma: string, part: PartOfSpeech): string {
  const isPlain = lemma === word.folded || !INFLECTED.has(part) || /\d/u.test(word.folded);
  return isPlain ? word.stem : writtenWord(lemma).stem;
}

/** A bracket and what follows it, which the model takes for a face: "(D-Maine): …", "(2019); …". */
const FACE = /^[)\]][:;]$/u;

/** The words of a text with their index, a bracket and its colon apart. */
function* piecesOf(texts: readonly string[]): Generator<readonly [index: number, read: string]> {
  for (const [index, read] of texts.entries()) {
    if (read.length !== 2 || !FACE.test(read)) yield [index, read];
    else for (const mark of read) yield [index, mark];
  }
}

/** Stands for a run that is too long for a word: a mark, never stemmed and never found. */
function unreadToken(text: string, start: number): Token {
  return {
    text,
    start,
    end: start + text.length,
    folded: '…',
    stem: '…',
    lemma: '…',
    pos: 'X',
    kind: 'mark',
    isStop: false,
    isCapitalised: false,
    spaceBefore: true,
  };
}

/** Makes the one door to wink-nlp. Loads the English model: about 0.2 s, once a process. */
export function createEnglish(): English {
  const nlp = winkNLP(model, ['pos']);
  const readWords = (written: string): readonly Token[] => {
    const { text, startOf, endOf } = plainText(written);
    const columns = nlp.readDoc(text).tokens() as unknown as TokenColumns;
    const { its } = nlp;
    const column = (reading: unknown): string[] => columns.out(reading as Reading);
    const texts = columns.out();
    const [parts, kinds, lemmas, stops] = [
      column(its.pos),
      column(its.type),
      column(its.lemma),
      column(its.stopWordFlag) as unknown as boolean[],
    ];
    let shouted: boolean | null = null;
    const tokens: Token[] = [];
    let cursor = 0;
    let ended = 0;
    for (const [index, read] of piecesOf(texts)) {
      const at = text.indexOf(read, cursor);
      if (at < 0 || read === '') continue;
      const next = at + read.length;
      const start = startOf(at);
      const end = endOf(next - 1);
      const word = writtenWord(read);
      const { folded } = word;
      const lemma = lemmaOf(folded, (lemmas[index] ?? folded).toLowerCase());
      const part = read === texts[index] ? ((parts[index] ?? 'X') as PartOfSpeech) : 'PUNCT';
      // few sentences hold anything like an acronym, so most need not be counted through
      const acronym = word.isAcronym && !(shouted ??= isShouted(text));
      const isMay =
        folded === 'may' && isMonthOrName(texts, index) && !(shouted ??= isShouted(text));
      tokens.push({
        text: written.slice(start, end),
        start,
        end,
        folded,
        stem: acronym ? folded.toUpperCase() : isMay ? read : lemmaStem(word, lemma, part),
        lemma,
        pos: part,
        kind: !word.isWord
          ? 'mark'
          : word.isNumber || kinds[index] === 'number'
            ? 'number'
            : 'word',
        isStop: !acronym && !isMay && (stops[index] ?? false),
        isCapitalised: word.isCapitalised,
        spaceBefore: start === 0 || start > ended,
      });
      cursor = next;
      ended = end;
    }
    return tokens;
  };

  const readTokens = (text: string): readonly Token[] => {
    const stretches = readableStretches(text);
    if (stretches.length === 1 && stretches[0]?.isTooLong === false) return readWords(text);
    return stretches.flatMap(({ start, end, isTooLong }) => {
      const part = text.slice(start, end);
      if (isTooLong) return [unreadToken(part, start)];
      return readWords(part).map((token) => ({
        ...token,
        start: token.start + start,
        end: token.end + start,
      }));
    });
  };

  const words = new Map<string, Token | null>();
  const readWord = (word: string): Token | null => {
    let token = words.get(word);
    if (token === undefined) {
      token = readTokens(word)[0] ?? null;
      if (words.size > 20_000) words.clear();
      words.set(word, token);
    }
    return token;
  };

  return { readTokens, readWord, stemOf, derived: new Map() };
}
