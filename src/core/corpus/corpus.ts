import type { Article } from '../coverage/article';
import { inOrder } from '../coverage/article-order';
import { passagesOf, type Passage } from '../coverage/passage';
import { readFacts, type Facts } from '../facts/facts';
import type { English } from '../language/english';
import { impliedStems } from './implied';
import { sortFacts, type PassageFacts } from './passage-facts';
import { buildPostings, indexedStems, type Postings } from './postings';
import { buildVocabulary, type Vocabulary } from './vocabulary';

/** A run of passage numbers, half-open. */
export interface PassageRange {
  readonly from: number;
  readonly to: number;
}

/** All articles, cut, read and indexed. Immutable: a change of the coverage makes a new one. */
export interface Corpus {
  /** By publisher, then id, so that an outlet's passages stand together. */
  readonly articles: readonly Article[];
  /** Every article's passages, one article after the other; the index in here is a passage's number. */
  readonly passages: readonly Passage[];
  /** For each passage number, the number of its paragraph; front matter fields count as one each. */
  readonly paragraphOf: Int32Array;
  /** The passage numbers of one article; null for an id that is not there. */
  rangeOf(articleId: string): PassageRange | null;
  /** The passage numbers of one outlet's articles; null for a publisher that is not there. */
  rangeOfOutlet(publisher: string): PassageRange | null;
  /** The facts of one article; null for an id that is not there. */
  factsOf(articleId: string): Facts | null;
  /** The facts that stand in each passage, by passage number. */
  readonly passageFacts: readonly PassageFacts[];
  /** The stems that each passage means without writing them ("he said", "on Tuesday"), by number. */
  readonly implied: readonly (readonly string[])[];
  readonly sentences: Postings;
  readonly paragraphs: Postings;
  readonly vocabulary: Vocabulary;
}

/** Cuts, reads and indexes the articles. Same articles in any order, same corpus. */
export function buildCorpus(given: readonly Article[], english: English): Corpus {
  const articles = inOrder(given);
  const outlets = new Map<string, PassageRange>();
  const passages: Passage[] = [];
  const ranges = new Map<string, PassageRange>();
  const facts = new Map<string, Facts>();
  const passageFacts: PassageFacts[] = [];
  const implied: (readonly string[])[] = [];
  const paragraphNumbers: number[] = [];
  let paragraph = -1;
  for (const article of articles) {
    const own = passagesOf(article, english);
    ranges.set(article.id, { from: passages.length, to: passages.length + own.length });
    const outlet = outlets.get(article.publisher);
    outlets.set(article.publisher, {
      from: outlet?.from ?? passages.length,
      to: passages.length + own.length,
    });
    const read = readFacts(own, article, english);
    facts.set(article.id, read);
    // an article may have more passages than a call takes parameters
    for (const sorted of sortFacts(read, own.length)) passageFacts.push(sorted);
    for (const stems of impliedStems(own, read, english)) implied.push(stems);
    for (const [index, passage] of own.entries()) {
      const before = own[index - 1];
      if (before?.field !== passage.field || before.paragraph !== passage.paragraph) paragraph += 1;
      paragraphNumbers.push(paragraph);
      passages.push(passage);
    }
  }
  const sentenceStems = passages.map((passage, number) => [
    ...indexedStems(passage),
    ...(implied[number] ?? []),
  ]);
  const paragraphStems: string[][] = Array.from({ length: paragraph + 1 }, () => []);
  for (const [number, stems] of sentenceStems.entries()) {
    const all = paragraphStems[paragraphNumbers[number] ?? 0];
    for (const stem of stems) all?.push(stem);
  }
  return {
    articles,
    passages,
    paragraphOf: Int32Array.from(paragraphNumbers),
    rangeOf: (articleId) => ranges.get(articleId) ?? null,
    rangeOfOutlet: (publisher) => outlets.get(publisher) ?? null,
    factsOf: (articleId) => facts.get(articleId) ?? null,
    passageFacts,
    implied,
    sentences: buildPostings(sentenceStems),
    paragraphs: buildPostings(paragraphStems),
    vocabulary: buildVocabulary(passages, implied),
  };
}
