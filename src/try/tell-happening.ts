import { POSITIONS, type Position } from '../core/decision/positions';
import type { Article } from '../core/article/article';
import type { Outcome } from '../core/outcome/outcome';
import type { AskedOf } from '../discord/asked';
import type { JournalEntry, SeenMessage } from '../loopback';
import { abstentionWords } from '../replies/wording';
import type { Explained } from '../serving/explain';
import type { CandidateView, DecisionView, Happening, SentView, Understood } from './happening';
import { requestsOf, stepsOf, type RequestEntry } from './tell-steps';

/** What is known of one message of the bot's. */
export interface HappeningParts {
  readonly message: SeenMessage;
  readonly asked: AskedOf | null;
  readonly explained: Explained | null;
  /** The articles that the candidates stand in. */
  readonly articles: readonly Article[];
  readonly position: Position;
  readonly journal: readonly JournalEntry[];
}

/** Puts together what happened for a message. */
export function tellHappening(parts: HappeningParts): Happening {
  const { message, asked, explained, articles, position, journal } = parts;
  const requests = requestsOf(message, journal);
  return {
    message: message.id,
    question:
      asked === null || explained === null
        ? null
        : {
            understood: understoodOf(asked, explained),
            decision: decisionOf(explained.turn.outcome, position),
            candidates: candidatesOf(explained, articles),
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
  { turn: { outcome } }: Explained,
  articles: readonly Article[],
): readonly CandidateView[] {
  return outcome.explanations.map((explanation) => {
    const { article, paragraph, text, score, contributions, alignment } = explanation;
    const found = articles.find(({ id }) => id === article) ?? null;
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
      alignment,
    };
  });
}

function sentOf({ operation, method, path, status, body }: RequestEntry): SentView {
  return { operation: operation ?? `${method} ${path}`, status, json: body };
}
