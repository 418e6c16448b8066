import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { foldText, isAcronym } from './fold';
import type { PartOfSpeech, Token } from './token';
import { americanSpelling } from './variants';

/** English, read once and shared: slow to make (about 0.2 s), quick to use. */
export interface English {
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

/** Small words that people put in capitals to stress them; "US", "IT" and "WHO" are not among them. */
const STRESSED = new Set(
  (
    'not and or but all any no yes is are was were did do does what when where why how the his her my your our ' +
    'their have has had can will only never very ever now then so if of in on at to for by with this that'
  ).split(' '),
);
const ACRONYM_CONTEXT = 0.6;

/** A text written mostly in capitals ("NORTH KOREA ADMITS") has no acronyms to be seen. */
function isShouted(text: string): boolean {
  const letters = text.replaceAll(/\P{L}/gu, '');
  if (letters.length < 12) return false;
  return letters.replaceAll(/\P{Lu}/gu, '').length / letters.length > ACRONYM_CONTEXT;
}

/** Makes the one door to wink-nlp. Loads the English model: about 0.2 s, once a process. */
export function createEnglish(): English {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const { stem: porterStem } = (model as unknown as { addons: { stem(word: string): string } })
    .addons;
  const stems = new Map<string, string>();

  const stemOf = (word: string): string => {
    let stem = stems.get(word);
    if (stem === undefined) {
      // wink's stemmer uses "3" as a marker of its own, so a word with digits is left as it is
      stem = /\d/u.test(word)
        ? word.replaceAll(/(?<=\d)[,\u00a0\u202f](?=\d{3})/gu, '')
        : porterStem(word);
      // names of all kinds pass through here: keep the cache from growing without end
      if (stems.size > 200_000) stems.clear();
      stems.set(word, stem);
    }
    return stem;
  };

  /** Irregular forms meet their lemma: "met" is found by "meet", "men" by "man". */
  const lemmaStem = (folded: string, lemma: string, part: PartOfSpeech): string => {
    if (!/^(?:VERB|AUX|NOUN)$/u.test(part) || lemma === folded || /\d/u.test(folded)) {
      return stemOf(folded);
    }
    return stemOf(americanSpelling(foldText(lemma)));
  };

  const readTokens = (text: string): readonly Token[] => {
    const columns = nlp.readDoc(text).tokens() as unknown as TokenColumns;
    const { its } = nlp;
    const read = (reading: unknown): string[] => columns.out(reading as Reading);
    const texts = columns.out();
    const [parts, kinds, lemmas, stops] = [
      read(its.pos),
      read(its.type),
      read(its.lemma),
      read(its.stopWordFlag) as unknown as boolean[],
    ];
    const shouted = isShouted(text);
    const tokens: Token[] = [];
    let cursor = 0;
    for (const [index, written] of texts.entries()) {
      const start = text.indexOf(written, cursor);
      if (start < 0 || written === '') continue;
      const end = start + written.length;
      const folded = americanSpelling(foldText(written));
      const lemma = (lemmas[index] ?? folded).toLowerCase();
      const part = (parts[index] ?? 'X') as PartOfSpeech;
      const acronym = !shouted && isAcronym(written) && !STRESSED.has(folded);
      const isWord = /[\p{L}\p{N}]/u.test(written);
      const isNumber = /^[\d.,:/-]*\d[\d.,:/-]*(?:st|nd|rd|th|s)?$/u.test(folded);
      tokens.push({
        text: written,
        start,
        end,
        folded,
        stem: acronym ? folded.toUpperCase() : lemmaStem(folded, lemma, part),
        lemma,
        pos: part,
        kind: !isWord ? 'mark' : isNumber || kinds[index] === 'number' ? 'number' : 'word',
        isStop: !acronym && (stops[index] ?? false),
        isCapitalised: /^\p{Lu}/u.test(written),
        spaceBefore: start === 0 || start > cursor,
      });
      cursor = end;
    }
    return tokens;
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

  return { readTokens, readWord, stemOf };
}
