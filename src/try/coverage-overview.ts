/** Where something stands in an article. */
export interface Place {
  readonly article: string;
  /** ¶ number from 1; 0 for headline and standfirst. */
  readonly paragraph: number;
  /** UTF-16 code units of the body; null in front matter. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** The sentence, as written. */
  readonly sentence: string;
}

/** Somebody or something named. */
export interface NamedView {
  readonly name: string;
  readonly mentions: number;
  /** How often they are quoted; 0 for places. */
  readonly quoted: number;
  /** The outlets that name it. */
  readonly outlets: readonly string[];
  /** The first places, in reading order. */
  readonly places: readonly Place[];
}

/** A number with what it counts. */
export interface FigureView {
  readonly text: string;
  /** What is counted, verbatim; empty where that is not sure. */
  readonly counted: string;
  readonly outlet: string;
  readonly place: Place;
}

/** A date that an article names. */
export interface DatedView {
  readonly text: string;
  /** First and last day meant, ISO 8601. */
  readonly from: string;
  readonly to: string;
  readonly outlet: string;
  readonly place: Place;
}

/** What one outlet alone says. */
export interface AloneView {
  readonly outlet: string;
  readonly people: readonly NamedView[];
  readonly figures: readonly FigureView[];
}

/** One article, as it is listed. */
export interface ListedArticle {
  readonly id: string;
  readonly headline: string;
  readonly outlet: string;
  readonly published: string | null;
  readonly genre: string;
  readonly paragraphs: number;
}

/** What the coverage holds. Plain data. */
export interface CoverageOverview {
  readonly version: string;
  readonly articles: readonly ListedArticle[];
  /** How many articles the rest was read from: the newest ones, where there are very many. */
  readonly readArticles: number;
  readonly people: readonly NamedView[];
  readonly places: readonly NamedView[];
  readonly figures: readonly FigureView[];
  /** In order of their days. */
  readonly dates: readonly DatedView[];
  readonly alone: readonly AloneView[];
}

/** What was decided about an article that is not simply published, for editors. */
export interface DecidedView {
  readonly id: string;
  readonly headline: string;
  /** Status, embargo, expiry and corrections, a few words each. */
  readonly words: readonly string[];
}

/** A question that was asked in vain. */
export interface GapView {
  /** Null where only what is missing may be told. */
  readonly question: string | null;
  readonly missing: readonly string[];
  readonly asked: number;
}
