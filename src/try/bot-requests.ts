import { listGaps } from '../administration/list-gaps';
import type { Article } from '../core/article/article';
import { explainAsked } from '../discord/asking';
import type { AskedOf } from '../discord/asked';
import type { Services } from '../discord/services';
import { decisionsOf } from '../knowledge/editorial-words';
import { everyArticle } from '../serving/coverage';
import type { Explained } from '../serving/explain';
import type { CoverageOverview, DecidedView, GapView } from './coverage-overview';
import type { DraftAnswer, DraftView, GivenDraft } from './draft';
import type { DraftDesk } from './draft-desk';
import { readOverview, type ReadArticle } from './read-overview';
import { showArticle, type ShownArticle } from './shown-article';

/** What led to an answer. Plain data. */
export interface ExplainedAnswer {
  readonly explained: Explained;
  /** The articles that its candidates stand in, as far as they are still in the coverage. */
  readonly articles: readonly Article[];
}

/**
 * What the page wants to know of the bot and its coverage, answered in the bot's process. Parameters and
 * results are plain data: they are copied. All reject with words for the reader.
 */
export interface BotRequests {
  /** Settles when everything that it told before is told. */
  settled(): Promise<null>;
  /** What led to an answer; null where what the question was limited to is no longer in the coverage. */
  explained(asked: Pick<AskedOf, 'asking' | 'before'>): Promise<ExplainedAnswer | null>;
  overview(): Promise<CoverageOverview>;
  /** Articles that are not simply published, those that nobody is shown too: for editors alone. */
  decided(): Promise<readonly DecidedView[]>;
  /** The questions in vain that are kept. */
  gaps(): Promise<readonly GapView[]>;
  article(id: string): Promise<ShownArticle>;
  readDraft(given: GivenDraft): Promise<DraftView>;
  askDraft(question: string): Promise<DraftAnswer>;
  /** How many articles the coverage has then. */
  publishDraft(who: string): Promise<number>;
  discardDraft(): Promise<null>;
}

/** What they are answered with. */
export interface BotRequestParts {
  readonly drafts: DraftDesk;
  /** What the bot's parts share. Throws, with words for the reader, while there is none. */
  services(): Services;
}

/** Articles whose facts are read for an overview. */
const MOST_READ = 300;

/** Answers what the page wants of the bot. */
export function createBotRequests({ drafts, services }: BotRequestParts): BotRequests {
  let overview: CoverageOverview | null = null;
  return {
    settled: async () => Promise.resolve(null),
    explained: async (asked) => {
      const explained = await explainAsked(services(), asked);
      if (explained === null) return null;
      const ids = new Set(explained.turn.outcome.explanations.map(({ article }) => article));
      const { articleOf } = services().coverage();
      const articles = [...ids].map(articleOf).filter((found) => found !== null);
      return { explained, articles };
    },
    overview: async () =>
      services().serving.use(async (coverage) => {
        const { version, articles } = coverage;
        if (overview?.version === version) return overview;
        const newest = [...articles]
          .sort((one, other) => ((one.datePublished ?? '') < (other.datePublished ?? '') ? 1 : -1))
          .slice(0, MOST_READ);
        const read: ReadArticle[] = [];
        for (const article of newest) {
          const facts = await coverage.factsOf(article.id);
          if (facts !== null) read.push({ article, facts });
        }
        return (overview = readOverview(version, articles, read));
      }),
    decided: async () =>
      services().serving.use(async (coverage) => {
        const found = decisionsOf(everyArticle(coverage), services().administration.nowMs());
        return Promise.resolve(
          found.map(({ article: { id, headline }, words }) => ({ id, headline, words })),
        );
      }),
    gaps: async () => {
      await services().administration.settled();
      const found = listGaps(services().administration.place.database);
      if ('fault' in found) return [];
      return found.value.map(({ question, missing, asked }) => ({ question, missing, asked }));
    },
    article: async (id) => {
      const article = services().coverage().articleOf(id);
      if (article === null) throw new Error('That article is no longer in the coverage.');
      return Promise.resolve(showArticle(article));
    },
    readDraft: drafts.read,
    askDraft: drafts.ask,
    publishDraft: async (who) => {
      const faults = await drafts.publish(who);
      if (faults.length > 0) throw new Error(faults.join('; '));
      await services().serving.reload();
      return services().coverage().articles.length;
    },
    discardDraft: async () => {
      await drafts.discard();
      return null;
    },
  };
}
