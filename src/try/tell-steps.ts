import type { AskedOf } from '../discord/asked';
import type { JournalEntry, SeenMessage } from '../loopback';
import type { StepView } from './happening';

/** A request of the bot's, as the journal tells it. */
export type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;

/** The requests by which the bot made or changed a message. */
export function requestsOf(
  { id, interaction }: SeenMessage,
  journal: readonly JournalEntry[],
): readonly RequestEntry[] {
  return journal.filter((entry): entry is RequestEntry => {
    if (entry.kind !== 'request' || entry.method === 'GET') return false;
    const answer = (entry.answer ?? {}) as { readonly resource?: { readonly message?: unknown } };
    const isCallback =
      interaction !== null && entry.path.startsWith(`/interactions/${interaction}/`);
    return isCallback || idIn(answer) === id || idIn(answer.resource?.message) === id;
  });
}

const STEPS = {
  sent: 'the event was sent to the bot',
  acknowledged: 'the bot answered for the first time',
  answered: 'the content was there',
  failed: 'Discord gave up waiting',
} as const;

/** What was done for a message, in order, with the time of each step. */
export function stepsOf(
  message: SeenMessage,
  asked: AskedOf | null,
  requests: readonly RequestEntry[],
  journal: readonly JournalEntry[],
): readonly StepView[] {
  const { interaction, repliesTo } = message;
  const found: { readonly what: string; readonly at: number; readonly tookMs: number | null }[] =
    [];
  for (const entry of journal) {
    if (entry.kind === 'interaction' && entry.interaction === interaction) {
      found.push({ what: STEPS[entry.what], at: entry.at, tookMs: null });
    }
    const isAsking =
      interaction === null &&
      entry.kind === 'message' &&
      entry.what === 'created' &&
      entry.message.id === repliesTo;
    if (isAsking) found.push({ what: STEPS.sent, at: entry.at, tookMs: null });
  }
  for (const { operation, at, ms } of requests) {
    found.push({ what: `Discord took ${operation ?? 'a request'}`, at, tookMs: ms });
  }
  const begun = found[0]?.at ?? 0;
  const steps = found
    .sort((one, other) => one.at - other.at)
    .map(({ what, at, tookMs }): StepView => ({ what, atMs: at - begun, tookMs }));
  if (asked === null) return steps;
  const search: StepView = {
    what: 'of that, the coverage was asked and answered',
    atMs: null,
    tookMs: asked.tookMs,
  };
  return [...steps.slice(0, 1), search, ...steps.slice(1)];
}
