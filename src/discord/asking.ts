import type { AskOptions, Turn } from '../core/answer/engine';
import type { AbstentionReason, Outcome } from '../core/outcome/outcome';
import { isoDayOf } from '../core/article/moment';
import { foldText } from '../core/language/fold';
import { articleWithKey, outletWithKey } from '../replies/discord/references';
import type { Explained } from '../serving/explain';
import type { Scope } from '../replies/discord/actions';
import type { Asked, AskedOf, Asking } from './asked';
import { conversationKey } from './conversations';
import { keepSafely } from './keeping';
import type { Services } from './services';

type Limiting = Pick<Services, 'coverage' | 'administration' | 'prefersTime'>;

/** The options of the engine for a scope; null where its article or outlet is gone. */
function limits(services: Limiting, scope: Scope | null): AskOptions | null {
  const limit = limitsOf(services, scope);
  if (limit === null || !services.prefersTime) return limit;
  return { ...limit, today: isoDayOf(services.administration.nowMs()) };
}

function limitsOf(
  { coverage }: Pick<Services, 'coverage'>,
  scope: Scope | null,
): AskOptions | null {
  if (scope === null) return {};
  const { articles, retracted } = coverage();
  const { period } = scope;
  const time = {
    ...(period?.from ? { from: period.from } : {}),
    ...(period?.to ? { to: period.to } : {}),
  };
  if (scope.kind === 'all') return time;
  if (scope.kind === 'article') {
    // one that was taken back is told of
    const article = articleWithKey(articles, scope.key) ?? articleWithKey(retracted, scope.key);
    return article === null ? null : { article: article.id, ...time };
  }
  const outlet = outletWithKey(articles, scope.key);
  return outlet === null ? null : { outlet, ...time };
}

async function askEngine(
  services: Services,
  asking: Asking,
  explain: boolean,
): Promise<Asked | null> {
  const { question, scope = null } = asking;
  const before = asking.before ?? services.conversations.turnsOf(conversationKey(asking));
  const limit = limits(services, scope);
  if (limit === null) return null;
  const turn = await services.coverage().ask(question, { ...limit, conversation: before, explain });
  return { turn, before };
}

/** Reasons for silence that say nothing about the coverage. */
const NO_GAPS: readonly AbstentionReason[] = ['empty', 'too-long', 'retracted'];

/** Tells what keeps questions of this one, without names of members; of one limited by its asker nobody can learn. */
function keep(
  services: Services,
  { id, userId, scope = null, names = [] }: Asking,
  turn: Turn,
): void {
  if (scope !== null) return;
  const { outcome, tellable: all } = turn;
  const { reason, understoodAs, excerpts } = outcome;
  const isOfNobody = (words: string): boolean =>
    !names.some((name) => foldText(name).includes(foldText(words)));
  const [missing, tellable] = [outcome.missing.filter(isOfNobody), all.filter(isOfNobody)];
  const question = names
    .reduce((text, name) => text.replaceAll(name, ' '), understoodAs ?? outcome.question)
    .trim();
  const [first] = excerpts;
  if (outcome.outcome === 'not-covered' && reason !== null && !NO_GAPS.includes(reason)) {
    keepSafely(services, services.gaps, id, {
      ...{ question, missing, tellable, reason },
      personId: userId,
    });
  }
  if (first !== undefined) {
    const { article, start } = first;
    const answered = { question, article, start, personId: userId };
    keepSafely(services, services.answeredQuestions, id, answered);
  }
}

/**
 * Answers from the coverage, remembers the turn, and tells the log and the metrics of it. Null where
 * what it is limited to is no longer in the coverage.
 */
export async function askCoverage(services: Services, asking: Asking): Promise<Asked | null> {
  const started = services.now();
  const asked = await askEngine(services, asking, false);
  if (asked === null) return null;
  const elapsed = services.now() - started;
  const { outcome, intent, reason, level, excerpts } = asked.turn.outcome;
  services.conversations.keep(conversationKey(asking), asked.before, asked.turn);
  services.metrics.answered(outcome, intent, elapsed / 1000);
  services.onAsked?.({ ...asked, asking, tookMs: elapsed });
  // keeping takes its time, which the answer need not wait for
  setImmediate(keep, services, asking, asked.turn);
  services.log.info(
    {
      request: asking.id,
      outcome,
      intent,
      // `level` is the log's own
      ...(reason === null ? { sure: level } : { reason }),
      excerpts: excerpts.length,
      turns: asked.before.length,
      answerMs: Math.round(elapsed * 10) / 10,
      ...(services.logsQuestions ? { question: asking.question } : {}),
    },
    'answered',
  );
  return asked;
}

/**
 * The outcome of a question (as typed, or as it was understood) that was answered before, with its
 * features: with the turns it leaned on where those are still remembered. Remembers nothing. Null as in `askCoverage`.
 */
export async function askAgain(services: Services, asking: Asking): Promise<Outcome | null> {
  const turns = services.conversations.turnsOf(conversationKey(asking));
  const place = turns.findLastIndex(
    ({ question, outcome }) =>
      question === asking.question || outcome.understoodAs === asking.question,
  );
  const before = turns.slice(0, Math.max(0, place));
  const question = turns[place]?.question ?? asking.question;
  const asked = await askEngine(services, { ...asking, question, before }, true);
  return asked?.turn.outcome ?? null;
}

/**
 * What a question came to, once more, with everything that leads to it. Remembers nothing. Null where what
 * it is limited to is no longer in the coverage.
 */
export async function explainAsked(
  services: Limiting,
  { asking: { question, scope = null }, before }: Pick<AskedOf, 'asking' | 'before'>,
): Promise<Explained | null> {
  const limit = limits(services, scope);
  if (limit === null) return null;
  const leaned = before.findLast(({ memory }) => memory !== null);
  const conversation = leaned === undefined ? [] : [{ memory: leaned.memory }];
  return services.coverage().explain(question, { ...limit, conversation });
}

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []);

/**
 * The outcome of a question that was answered for its asker alone, as others may see it: what `askAgain`
 * finds, with no word of the turns before, neither as what was understood nor as what is missing. `typed`
 * is the question without them. Null as in `askCoverage`.
 */
export async function askForOthers(
  services: Services,
  asking: Asking,
  typed: string,
): Promise<Outcome | null> {
  const [outcome, alone] = await Promise.all([
    askAgain(services, asking),
    askEngine(services, { ...asking, question: typed, before: [] }, false),
  ]);
  if (outcome === null || alone === null) return null;
  // what is near, missing or offered in place of an answer was chosen by the words of the turns before
  if (outcome.outcome !== 'answered') return alone.turn.outcome;
  const { understoodAs, missing } = alone.turn.outcome;
  const seen = new Set([...missing, ...wordsOf(`${typed} ${understoodAs ?? ''}`)]);
  return {
    ...outcome,
    question: typed,
    understoodAs,
    missing: outcome.missing.filter(
      (words) => seen.has(words) || [...wordsOf(words)].every((word) => seen.has(word)),
    ),
  };
}
