import type { Position } from '../core/decision/positions';
import type { Loopback, SeenMessage } from '../loopback';
import type { AskedOf } from '../discord/asked';
import type { AskedRecord } from './asked-record';
import type { GapView } from './coverage-overview';
import type { GivenDraft } from './draft';
import type { HeldBot } from './held-bot';
import type { Person } from './people';
import { tellHappening } from './tell-happening';

/** What the page asks for besides what its person does. */
export interface RequestParts {
  readonly loopback: Loopback;
  readonly bot: HeldBot;
  readonly record: AskedRecord;
  readonly position: Position;
}

/** Answers one request. Rejects with words for the reader. */
export type PageRequest = (person: Person, parameters: readonly unknown[]) => Promise<unknown>;

/** Who may publish. */
const PUBLISHERS: readonly Person[] = ['editor', 'admin'];
/** How far back a message's origin is looked for. */
const MOST_LINKED = 8;

/** Everything that a page may ask for, by name. */
export function createPageRequests({
  loopback,
  bot,
  record,
  position,
}: RequestParts): ReadonlyMap<string, PageRequest> {
  /** A message as a person sees it; null where they do not. */
  const seen = async (person: Person, id: string): Promise<SeenMessage | null> =>
    loopback
      .user(person)
      .read(id)
      .catch(() => null);
  /** A message and those that it was made from, back to the question. */
  const chain = async (person: Person, first: SeenMessage): Promise<readonly SeenMessage[]> => {
    const messages = [first];
    for (let { repliesTo } = first; repliesTo !== null && messages.length < MOST_LINKED;) {
      const next = await seen(person, repliesTo);
      if (next === null) break;
      messages.push(next);
      ({ repliesTo } = next);
    }
    return messages;
  };

  /** The question that messages answer; what the bot's process told of it may come after the answer. */
  const askedIn = async (messages: readonly SeenMessage[]): Promise<AskedOf | null> =>
    record.of(messages) ??
    bot.ask('settled').then(
      () => record.of(messages),
      () => null,
    );

  return new Map<string, PageRequest>([
    [
      'restartBot',
      async () => {
        bot.restart();
        return Promise.resolve(null);
      },
    ],
    [
      'happened',
      async (person, [id]) => {
        const message = await loopback.user(person).read(String(id));
        const asked = await askedIn(await chain(person, message));
        const led = asked === null ? null : await bot.ask('explained', asked);
        return tellHappening({
          message,
          asked,
          explained: led?.explained ?? null,
          articles: led?.articles ?? [],
          position,
          journal: loopback.journal.entries(),
        });
      },
    ],
    ['overview', async () => bot.ask('overview')],
    ['decided', async (person) => (PUBLISHERS.includes(person) ? bot.ask('decided') : [])],
    [
      'gaps',
      async () => {
        const kept = await bot.ask('gaps');
        const now = gapsOf(record.all());
        const asked = new Set(now.map(({ question }) => question));
        const before = kept.filter(({ question }) => question === null || !asked.has(question));
        return { now, before };
      },
    ],
    ['article', async (_person, [id]) => bot.ask('article', String(id))],
    ['readDraft', async (_person, [given]) => bot.ask('readDraft', given as GivenDraft)],
    ['askDraft', async (_person, [question]) => bot.ask('askDraft', String(question))],
    [
      'publishDraft',
      async (person) => {
        if (!PUBLISHERS.includes(person)) {
          throw new Error('Only the editor and the admin may publish: choose one under “You are”.');
        }
        return bot.ask('publishDraft', `try:${person}`);
      },
    ],
    ['discardDraft', async () => bot.ask('discardDraft')],
  ]);
}

/** The questions in vain among those asked since the start, each with how often it was. */
function gapsOf(all: readonly AskedOf[]): readonly GapView[] {
  const found = new Map<string, GapView>();
  for (const { turn } of all) {
    const { question, outcome } = turn;
    if (outcome.outcome !== 'not-covered') continue;
    const asked = (found.get(question)?.asked ?? 0) + 1;
    found.set(question, { question, missing: outcome.missing, asked });
  }
  return [...found.values()];
}
