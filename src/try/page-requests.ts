import { listGaps } from '../administration/list-gaps';
import type { Position } from '../core/decision/positions';
import { explainAsked } from '../discord/asking';
import type { Services } from '../discord/services';
import type { Loopback, SeenMessage } from '../loopback';
import type { AskedRecord } from './asked-record';
import type { GapView } from './coverage-overview';
import type { GivenDraft } from './draft';
import type { DraftDesk } from './draft-desk';
import type { Person } from './people';
import { readOverview, type ReadArticle } from './read-overview';
import { showArticle } from './shown-article';
import { tellHappening } from './tell-happening';

/** What the page asks for besides what its person does. */
export interface RequestParts {
  readonly loopback: Loopback;
  readonly record: AskedRecord;
  readonly drafts: DraftDesk;
  readonly position: Position;
  /** What the bot's parts share; null while there is no bot. */
  services(): Services | null;
  restartBot(): void;
}

/** Answers one request. Rejects with words for the reader. */
export type PageRequest = (person: Person, parameters: readonly unknown[]) => Promise<unknown>;

/** Articles whose facts are read for an overview. */
const MOST_READ = 300;
/** Who may publish. */
const PUBLISHERS: readonly Person[] = ['editor', 'admin'];
const NOT_READY = 'The bot is not ready yet.';

/** Everything that a page may ask for, by name. */
export function createPageRequests(parts: RequestParts): ReadonlyMap<string, PageRequest> {
  const { loopback, record, drafts } = parts;
  const services = (): Services => {
    const found = parts.services();
    if (found === null) throw new Error(NOT_READY);
    return found;
  };
  let overview: { readonly version: string; readonly value: unknown } | null = null;

  /** A message as a person sees it; null where they do not. */
  const seen = async (person: Person, id: string): Promise<SeenMessage | null> =>
    loopback
      .user(person)
      .read(id)
      .catch(() => null);
  /** A message and those that it was made from, back to the question. */
  const chain = async (person: Person, first: SeenMessage): Promise<readonly SeenMessage[]> => {
    const messages = [first];
    for (let { repliesTo } = first; repliesTo !== null && messages.length < 8;) {
      const next = await seen(person, repliesTo);
      if (next === null) break;
      messages.push(next);
      ({ repliesTo } = next);
    }
    return messages;
  };

  return new Map<string, PageRequest>([
    [
      'restartBot',
      async () => {
        parts.restartBot();
        return Promise.resolve(null);
      },
    ],
    [
      'happened',
      async (person, [id]) => {
        const message = await loopback.user(person).read(String(id));
        const asked = record.of(await chain(person, message));
        const explained = asked === null ? null : await explainAsked(services(), asked);
        return tellHappening({
          message,
          asked,
          explained,
          articleOf: services().coverage().articleOf,
          position: parts.position,
          journal: loopback.journal.entries(),
        });
      },
    ],
    [
      'overview',
      async () =>
        services().serving.use(async (coverage) => {
          const { version, articles } = coverage;
          if (overview?.version === version) return overview.value;
          const newest = [...articles]
            .sort((one, other) =>
              (one.datePublished ?? '') < (other.datePublished ?? '') ? 1 : -1,
            )
            .slice(0, MOST_READ);
          const read: ReadArticle[] = [];
          for (const article of newest) {
            const facts = await coverage.factsOf(article.id);
            if (facts !== null) read.push({ article, facts });
          }
          overview = { version, value: readOverview(version, articles, read) };
          return overview.value;
        }),
    ],
    [
      'gaps',
      async () => {
        await services().administration.settled();
        const found = listGaps(services().administration.place.database);
        const kept = 'fault' in found ? [] : found.value;
        const here = record.all().filter(({ turn }) => turn.outcome.outcome === 'not-covered');
        const own = new Map<string, GapView>();
        for (const { turn } of here) {
          const { question, outcome } = turn;
          const asked = (own.get(question)?.asked ?? 0) + 1;
          own.set(question, { question, missing: outcome.missing, asked });
        }
        const before = kept.filter(({ question }) => question === null || !own.has(question));
        const views = before.map(({ question, missing, asked }) => ({ question, missing, asked }));
        return { now: [...own.values()], before: views };
      },
    ],
    [
      'article',
      async (_person, [id]) => {
        const article = services().coverage().articleOf(String(id));
        if (article === null) throw new Error('That article is no longer in the coverage.');
        return Promise.resolve(showArticle(article));
      },
    ],
    ['readDraft', async (_person, [given]) => drafts.read(given as GivenDraft)],
    ['askDraft', async (_person, [question]) => drafts.ask(String(question))],
    [
      'publishDraft',
      async (person) => {
        if (!PUBLISHERS.includes(person)) {
          throw new Error('Only the editor and the admin may publish: choose one under “You are”.');
        }
        const faults = await drafts.publish(`try:${person}`);
        if (faults.length > 0) throw new Error(faults.join('; '));
        const { articles } = await services()
          .serving.reload()
          .then(() => services().coverage());
        return articles.length;
      },
    ],
    [
      'discardDraft',
      async () => {
        await drafts.discard();
        return null;
      },
    ],
  ]);
}
