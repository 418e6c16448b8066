import { POSITIONS, type Position } from '../core/ranking/confidence';
import type { Article } from '../core/coverage/article';
import type { Outcome } from '../core/answer/outcome';
import type { AskedOf } from '../discord/asking';
import type { JournalEntry, SeenMessage } from '../loopback';
import { abstentionWords } from '../replies/wording';
import type { Explained } from '../serving/explain';
import type {
  CandidateView,
  DecisionView,
  Happening,
  SentView,
  StepView,
  Understood,
} from './happening';

/** What is known of one message of the bot's. */
export interface HappeningParts {
  readonly message: SeenMessage;
  readonly asked: AskedOf | null;
  readonly explained: Explained | null;
  readonly articleOf: (id: string) => Article | null;
  readonly position: Position;
  readonly journal: readonly JournalEntry[];
}

type RequestEntry = Extract<JournalEntry, { kind: 'request' }>;

/** Puts together what happened for a message. */
export function tellHappening(parts: HappeningParts): Happening {
  const { message, asked, explained, articleOf, position, journal } = parts;
  const requests = requestsOf(message, journal);
  return {
    message: message.id,
    question:
      asked === null || explained === null
        ? null
        : {
            understood: understoodOf(asked, explained),
            decision: decisionOf(explained.turn.outcome, position),
            candidates: candidatesOf(explained, articleOf),
            excerpts: explained.turn.outcome.excerpts.map(
              ({ article, outlet, headline, paragraph, start, end, text }) => ({
                ...{ article, outlet, headline, paragraph, start, end, text },
              }),
            ),
          },
    steps: stepsOf(message, asked, requests, journal),
    sent: requests.map(sentOf),
  };
}

function understoodOf({ asking, before }: AskedOf, { turn, question }: Explained): Understood {
  const { outcome, memory } = turn;
  return {
    typed: asking.question,
    read: question?.text ?? outcome.understoodAs ?? asking.question,
    intent: outcome.intent,
    kind: question?.kind ?? outcome.intent,
    outlet: memory?.outlet ?? null,
    turnsBefore: before.length,
    terms: (question?.terms ?? []).map(
      ({ text, stem, inherited, isName, isHeld, variants, everyday }) => ({
        text,
        isLent: inherited,
        isName,
        isHeld,
        otherWordings: wordingsOf(variants, stem),
        newsWordings: wordingsOf(everyday, stem),
      }),
    ),
  };
}

/** Wordings shown of one term. */
const MOST_WORDINGS = 8;

function wordingsOf(
  variants: readonly { readonly stems: readonly string[] }[],
  own: string,
): readonly string[] {
  const words = variants.map(({ stems }) => stems.join(' ')).filter((stems) => stems !== own);
  return [...new Set(words)].slice(0, MOST_WORDINGS);
}

function decisionOf(outcome: Outcome, position: Position): DecisionView {
  const { reason, missing, level, confidence } = outcome;
  return {
    outcome: outcome.outcome,
    probability: confidence,
    threshold: POSITIONS[position].threshold,
    position,
    level,
    why: outcome.outcome === 'not-covered' ? abstentionWords(outcome) : null,
    reason,
    missing,
  };
}

function candidatesOf(
  { turn: { outcome }, alignments }: Explained,
  articleOf: HappeningParts['articleOf'],
): readonly CandidateView[] {
  return outcome.explanations.map(({ article, paragraph, text, score, contributions }, index) => {
    const found = articleOf(article);
    const start = paragraph === 0 ? -1 : (found?.body.indexOf(text) ?? -1);
    return {
      article,
      outlet: found?.publisher ?? '',
      paragraph,
      text,
      span: start === -1 ? null : { start, end: start + text.length },
      score,
      isShown: outcome.excerpts.some((one) => one.article === article && one.text.includes(text)),
      features: contributions.map(({ feature, value, average, contribution }) => ({
        ...{ feature, value, average, added: contribution },
      })),
      alignment: alignments[index] ?? null,
    };
  });
}

const idIn = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;

/** The requests by which the bot made or changed a message. */
function requestsOf(
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

function sentOf({ operation, method, path, status, body }: RequestEntry): SentView {
  return { operation: operation ?? `${method} ${path}`, status, json: body };
}

const STEPS = {
  sent: 'the event was sent to the bot',
  acknowledged: 'the bot answered for the first time',
  answered: 'the content was there',
  failed: 'Discord gave up waiting',
} as const;

function stepsOf(
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
