import type { Corpus } from '../corpus/corpus';
import { derive } from '../language/derived';
import { articleSignsOf, type ArticleSigns } from './article-signs';
import { joinColumns } from './join-columns';
import { createNumbering, type Numbering } from './numbering';
import type { SignColumns } from './sign-columns';

/** The signs of all passages of a corpus, and the numbers of its words. */
export interface CorpusSigns extends SignColumns {
  readonly stemNumbers: Numbering;
  readonly lemmaNumbers: Numbering;
}

/** The numbers that a corpus gives to an article's words; -1, for none, stays what it is. */
function renumbered(own: Int32Array, numbers: Int32Array): Int32Array {
  return own.map((number) => (number < 0 ? -1 : (numbers[number] ?? -1)));
}

/** Where each passage of all articles begins, from where those of each article do. */
function firstsOf(
  articles: readonly ArticleSigns[],
  column: 'firstToken' | 'firstImplied' | 'firstSpan',
  passages: number,
): Int32Array {
  const firsts = new Int32Array(passages + 1);
  let [at, base] = [0, 0];
  for (const { [column]: own } of articles) {
    for (const first of own) firsts[at++] = base + first;
    // the end of one article is the beginning of the next
    at -= 1;
    base += own.at(-1) ?? 0;
  }
  return firsts;
}

function joinSigns({ analysed, passages }: Corpus): CorpusSigns {
  const articles = analysed.map(articleSignsOf);
  const [stemNumbers, lemmaNumbers] = [createNumbering(), createNumbering()];
  const numbered = articles.map(({ stemWords, lemmaWords, ...own }) => {
    const stems = Int32Array.from(stemWords, (word) => stemNumbers.add(word));
    const lemmas = Int32Array.from(lemmaWords, (word) => lemmaNumbers.add(word));
    return {
      stems: renumbered(own.stems, stems),
      joined: renumbered(own.joined, stems),
      impliedStems: renumbered(own.impliedStems, stems),
      lemmas: renumbered(own.lemmas, lemmas),
    };
  });
  const firstToken = firstsOf(articles, 'firstToken', passages.length);
  const firstImplied = firstsOf(articles, 'firstImplied', passages.length);
  const firstSpan = firstsOf(articles, 'firstSpan', passages.length);
  const [tokens, meant] = [firstToken.at(-1) ?? 0, firstImplied.at(-1) ?? 0];
  const spans = firstSpan.at(-1) ?? 0;
  return {
    ...{ stemNumbers, lemmaNumbers, firstToken, firstImplied, firstSpan },
    stems: joinColumns(numbered, 'stems', new Int32Array(tokens)),
    joined: joinColumns(numbered, 'joined', new Int32Array(tokens)),
    lemmas: joinColumns(numbered, 'lemmas', new Int32Array(tokens)),
    impliedStems: joinColumns(numbered, 'impliedStems', new Int32Array(meant)),
    weights: joinColumns(articles, 'weights', new Float32Array(tokens)),
    wordPlaces: joinColumns(articles, 'wordPlaces', new Uint16Array(tokens)),
    spanStarts: joinColumns(articles, 'spanStarts', new Uint16Array(spans)),
    spanEnds: joinColumns(articles, 'spanEnds', new Uint16Array(spans)),
    spanSorts: joinColumns(articles, 'spanSorts', new Uint8Array(spans)),
    cues: joinColumns(articles, 'cues', new Int32Array(passages.length)),
    masses: joinColumns(articles, 'masses', new Float32Array(passages.length)),
    words: joinColumns(articles, 'words', new Uint16Array(passages.length)),
    refersBack: joinColumns(articles, 'refersBack', new Uint8Array(passages.length)),
  };
}

/**
 * The signs of a corpus's passages; joined once from those of its articles, kept as long as the
 * corpus is. Reading those takes about 30 ms for a thousand sentences: ask for them when the corpus
 * is built, and no question waits.
 */
export const signsOf = derive(joinSigns);
