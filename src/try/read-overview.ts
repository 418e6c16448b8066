import { paragraphsOf, type Article } from '../core/article/article';
import { passagesOf, WITHOUT_TOKENS, type Passage } from '../core/article/passage';
import type { Facts, Name } from '../core/facts/facts';
import { nameKeyOf } from '../core/facts/names/name-key';
import type {
  AloneView,
  CoverageOverview,
  DatedView,
  FigureView,
  NamedView,
  Place,
} from './coverage-overview';

/** An article with its facts. */
export interface ReadArticle {
  readonly article: Article;
  readonly facts: Facts;
}

/** Places listed of one name. */
const MOST_PLACES = 12;
/** Rows of each list. */
const MOST_ROWS = 200;

/** One article's passages by position, each as the place it is. */
type Placing = (position: number) => Place;

/** Sums up what articles say; `all` are those listed, `read` those whose facts are known. */
export function readOverview(
  version: string,
  all: readonly Article[],
  read: readonly ReadArticle[],
): CoverageOverview {
  const placed = read.map((one) => ({ ...one, place: placingOf(one.article) }));
  const people = namesOf(placed, 'person');
  const figures = placed.flatMap(figuresOf);
  return {
    version,
    articles: all.map((article) => ({
      id: article.id,
      headline: article.headline,
      outlet: article.publisher,
      published: article.datePublished,
      genre: article.genre,
      paragraphs: paragraphsOf(article.body).length,
    })),
    readArticles: read.length,
    people: people.slice(0, MOST_ROWS),
    places: namesOf(placed, 'place').slice(0, MOST_ROWS),
    figures: figures.slice(0, MOST_ROWS),
    dates: placed
      .flatMap(datesOf)
      .sort((one, other) => (one.from < other.from ? -1 : one.from > other.from ? 1 : 0))
      .slice(0, MOST_ROWS),
    alone: aloneOf(people, figures),
  };
}

function placingOf(article: Article): Placing {
  const passages = passagesOf(article, WITHOUT_TOKENS);
  const placeOf = ({ paragraph, field, start, end, text }: Passage): Place => ({
    article: article.id,
    paragraph,
    span: field === 'body' ? { start, end } : null,
    sentence: text,
  });
  const nowhere: Place = { article: article.id, paragraph: 0, span: null, sentence: '' };
  return (position) => {
    const passage = passages[position];
    return passage === undefined ? nowhere : placeOf(passage);
  };
}

interface Placed extends ReadArticle {
  readonly place: Placing;
}

interface Growing {
  name: string;
  mentions: number;
  quoted: number;
  readonly outlets: Set<string>;
  readonly places: Place[];
}

/** Names of one kind over all articles, the most named first; forms of one name together. */
function namesOf(read: readonly Placed[], kind: Name['kind']): readonly NamedView[] {
  const byKey = new Map<string, Growing>();
  for (const { article, facts, place } of read) {
    for (const { id, mentions } of facts.names.filter((name) => name.kind === kind)) {
      const key = nameKeyOf(id);
      const one: Growing = byKey.get(key) ?? {
        ...{ name: id, mentions: 0, quoted: 0, outlets: new Set(), places: [] },
      };
      byKey.set(key, one);
      one.mentions += mentions.length;
      one.quoted += facts.quotations.filter(({ speaker }) => speaker === id).length;
      one.outlets.add(article.publisher);
      const positions = new Set(mentions.map(({ passage }) => passage));
      for (const position of positions) {
        if (one.places.length < MOST_PLACES) one.places.push(place(position));
      }
    }
  }
  return [...byKey.values()]
    .map((one) => ({ ...one, outlets: [...one.outlets].sort() }))
    .sort(
      (one, other) =>
        other.quoted - one.quoted ||
        other.mentions - one.mentions ||
        (one.name < other.name ? -1 : 1),
    );
}

function figuresOf({ article, facts, place }: Placed): readonly FigureView[] {
  return facts.figures.map(({ passage, text, counted, of }) => ({
    text,
    counted: counted ?? of ?? '',
    outlet: article.publisher,
    place: place(passage),
  }));
}

function datesOf({ article, facts, place }: Placed): readonly DatedView[] {
  return facts.dates.flatMap(({ passage, text, from, to }) =>
    from === null
      ? []
      : [{ text, from, to: to ?? from, outlet: article.publisher, place: place(passage) }],
  );
}

/** A figure without the marks that outlets write differently. */
const figureKey = ({ text }: FigureView): string =>
  text.toLowerCase().replaceAll(/(?<=\d)[,\u00a0\u202f ](?=\d)/gu, '');

/** What each outlet alone says; nothing where there is only one outlet to compare. */
function aloneOf(
  people: readonly NamedView[],
  figures: readonly FigureView[],
): readonly AloneView[] {
  const outlets = new Set([
    ...people.flatMap((one) => one.outlets),
    ...figures.map(({ outlet }) => outlet),
  ]);
  if (outlets.size < 2) return [];
  const tellers = new Map<string, Set<string>>();
  for (const figure of figures) {
    const key = figureKey(figure);
    tellers.set(key, (tellers.get(key) ?? new Set<string>()).add(figure.outlet));
  }
  return [...outlets].sort().map((outlet) => ({
    outlet,
    people: people
      .filter((one) => one.outlets.length === 1 && one.outlets[0] === outlet)
      .slice(0, MOST_ROWS),
    figures: figures
      .filter((one) => one.outlet === outlet && tellers.get(figureKey(one))?.size === 1)
      .slice(0, MOST_ROWS),
  }));
}
