import type { Article } from '../article/article';
import { creditedAgencies } from '../article/credited-agencies';
import { isSameFigure } from '../facts/spans/figure';
import { derive } from '../language/derived';
import type { AnalysedArticle } from './analysed-article';
import type { Corpus } from './corpus';
import { indexedStems } from './postings';
import { wireCopiesAmong } from './wire-copies';
import { COPY_THRESHOLDS } from './thresholds';

/** One text that several outlets carry. */
export interface SharedText {
  /** The agency that most of them credit, called for short; null where none does, or several are credited alike. */
  readonly agency: string | null;
  /** The full names of those that carry it, two at least, and the ids of their articles, in the order of the corpus. */
  readonly outlets: readonly string[];
  readonly articles: readonly string[];
}

/** The places of the articles that are of one text, in order: what is a copy of a copy is one of the text, too. */
function grouped(pairs: readonly (readonly [number, number])[]): readonly (readonly number[])[] {
  const leaders = new Map<number, number>();
  const leaderOf = (place: number): number => {
    let leader = place;
    for (let next = leaders.get(leader); next !== undefined; next = leaders.get(leader)) {
      leader = next;
    }
    return leader;
  };
  const places = new Set<number>();
  for (const [one, other] of pairs) {
    places.add(one).add(other);
    const [first, second] = [leaderOf(one), leaderOf(other)];
    if (first !== second) leaders.set(Math.max(first, second), Math.min(first, second));
  }
  const groups = new Map<number, number[]>();
  for (const place of [...places].sort((a, b) => a - b)) {
    const leader = leaderOf(place);
    const group = groups.get(leader);
    if (group) group.push(place);
    else groups.set(leader, [place]);
  }
  return [...groups.values()];
}

function agencyOf(articles: readonly Article[]): string | null {
  const counts = new Map<string, number>();
  for (const agency of articles.flatMap(creditedAgencies)) {
    counts.set(agency, (counts.get(agency) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** The texts that several outlets of these articles carry, by the id of each article that does. */
function sharedAmong(analysed: readonly AnalysedArticle[]): ReadonlyMap<string, SharedText> {
  const texts = new Map<string, SharedText>();
  for (const places of grouped(wireCopiesAmong(analysed))) {
    const articles = places.flatMap((place) => analysed[place]?.article ?? []);
    const outlets = [...new Set(articles.map(({ publisher }) => publisher))];
    if (outlets.length < 2) continue;
    const ids = articles.map(({ id }) => id);
    const text: SharedText = { agency: agencyOf(articles), outlets, articles: ids };
    for (const id of ids) texts.set(id, text);
  }
  return texts;
}

/** Every text of a corpus that several of its outlets carry, by article: some 0.2 ms an article, once. */
export const sharedTexts = derive(({ analysed }: Corpus) => sharedAmong(analysed));

/**
 * The texts that several outlets carry, by article, as far as these articles are concerned. Of a coverage that is
 * kept elsewhere it tells of those among them alone: more articles than these are at hand for each question.
 */
export function sharedTextsOf(
  corpus: Corpus,
  ids: readonly string[],
): ReadonlyMap<string, SharedText> {
  if (corpus.beyond === null) return sharedTexts(corpus);
  const wanted = new Set(ids);
  return sharedAmong(corpus.analysed.filter(({ article }) => wanted.has(article.id)));
}

/** Whether two articles carry one text. */
export function isSameText(corpus: Corpus, one: Article, other: Article): boolean {
  const text = sharedTextsOf(corpus, [one.id, other.id]).get(one.id);
  return text?.articles.includes(other.id) ?? false;
}

/**
 * Whether an article, by its id, holds a sentence, by its number, edited it may be, or cut in two, with every figure
 * of it: what gives another figure tells something else.
 */
export function carries(corpus: Corpus, article: string, number: number): boolean {
  const sentence = corpus.passages[number];
  if (sentence === undefined) return false;
  const figures = corpus.passageFacts[number]?.figures ?? [];
  const stems = [...new Set(indexedStems(sentence))];
  const { from, to } = corpus.rangeOf(article) ?? { from: 0, to: 0 };
  let ahead: readonly string[] | null = null;
  return corpus.passages.slice(from, to).some((passage, at, passages) => {
    const next = passages[at + 1];
    const isOfParagraph = next?.field === passage.field && next.paragraph === passage.paragraph;
    const own = ahead ?? indexedStems(passage);
    ahead = isOfParagraph ? indexedStems(next) : null;
    const here = new Set([...own, ...(ahead ?? [])]);
    const kept = stems.filter((stem) => here.has(stem)).length;
    if (kept < Math.max(1, COPY_THRESHOLDS.editedSentence * stems.length)) return false;
    const given = corpus.passageFacts.slice(from + at, from + at + (isOfParagraph ? 2 : 1));
    return figures.every((figure) =>
      given.some((one) => one.figures.some((other) => isSameFigure(figure, other))),
    );
  });
}
