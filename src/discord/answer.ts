import type { Article } from '../core/article/article';
import type { Outcome } from '../core/outcome/outcome';
import type { Scope } from '../replies/discord/actions';
import { answerMessage } from '../replies/discord/answer-message';
import { NOTICES } from '../replies/discord/discord-wording';
import { noticeMessage } from '../replies/discord/notice-message';
import { faultyExcerpts } from '../replies/discord/verification';
import { showsOf } from '../serving/put-question';
import { askCoverage } from './asking';
import type { Asked, Asking } from './asked';
import { isBlocked } from './blocked';
import type { Wait } from './cooldown';
import { USUAL_RULES } from './guild-rules';
import { privately, type ShownReply } from './reply';
import type { Services } from './services';
import { takenBackBy } from './sharing';
import { ALL_SOURCES, sourcesPage } from './sources-list';
import { canBecomeCovered } from './told-answer';

/** Finds articles of the coverage in force. */
export function articleLookup({ coverage }: Services): (id: string) => Article | null {
  return coverage().articleOf;
}

/** Questions shown below an answer. */
const MOST_FOLLOW_UPS = 5;
/** An answer does not wait for more of them. */
const TRIED_MEANWHILE = 2;

/** A notice for the asker alone. */
export function notice(words: string): ShownReply {
  return privately(noticeMessage(words));
}

/** A fault as the work with files names it, for the asker alone: as a sentence, unless it begins with a file's name. */
export function faultNotice(fault: string): ShownReply {
  const begun = /^\p{Ll}+\s/u.test(fault)
    ? `${fault[0]?.toUpperCase() ?? ''}${fault.slice(1)}`
    : fault;
  return notice(/[.!?…]$/u.test(begun) ? begun : `${begun}.`);
}

/** What is said to who has to wait. */
export function waitWords({ seconds, isChannel }: Wait): string {
  return isChannel ? NOTICES.channelCooldown(seconds) : NOTICES.cooldown(seconds);
}

/** Tells the log of excerpts that are not what their articles say; the views leave them out. */
export function reportFaults(services: Services, request: string, outcome: Outcome): void {
  for (const { article, start, end } of faultyExcerpts(outcome, articleLookup(services))) {
    services.log.error({ request, article, start, end }, 'an excerpt differs from its article');
    services.metrics.failed('excerpt');
  }
}

/** The outcome with so many excerpts as a server wants to see; as it is, where it wants all. */
function withFewer(outcome: Outcome, excerpts: Services['here']['excerpts']): Outcome {
  return excerpts === USUAL_RULES.excerpts
    ? outcome
    : { ...outcome, excerpts: outcome.excerpts.slice(0, excerpts) };
}

/** What goes with an answer. */
interface AnswerOptions {
  readonly scope?: Scope | null;
  /** Whether it can be shown to everybody. */
  readonly share?: boolean;
  /** Who asked, where all see the answer; null: nobody can take it back. */
  readonly asker?: string | null;
}

/** What is shown for an outcome. */
export async function outcomeReply(
  services: Services,
  request: string,
  outcome: Outcome,
  options: AnswerOptions = {},
): Promise<ShownReply> {
  reportFaults(services, request, outcome);
  const { articles } = services.coverage();
  const shows = showsOf(outcome, articles);
  if (shows === 'empty') return notice(NOTICES.emptyCoverage);
  const { scope = null, share = false, asker = null } = options;
  if (shows === 'sources') return takenBackBy(asker, await sourcesPage(services, ALL_SOURCES));
  const isOpen = (question: string): boolean => !isBlocked(question, services.here);
  const fewer = {
    ...withFewer(outcome, services.here.excerpts),
    // what would be refused is not offered
    suggestions: outcome.suggestions.filter(isOpen),
  };
  const followUps =
    outcome.outcome === 'answered'
      ? await services.coverage().examples({
          most: MOST_FOLLOW_UPS,
          mostTried: TRIED_MEANWHILE,
          articles: outcome.excerpts.map(({ article }) => article),
          except: [outcome.question, outcome.understoodAs ?? ''],
        })
      : [];
  return answerMessage({
    outcome: fewer,
    articleOf: articleLookup(services),
    followUps: followUps.filter(isOpen),
    scope,
    share,
    asker,
    age: { nowMs: services.administration.nowMs(), staleAfterDays: services.staleAfterDays },
    askEditors: services.here.logChannel !== null,
    // what is limited to a source or a time is not covered later
    tellMe: services.follows.isOpen && scope === null && canBecomeCovered(outcome),
  });
}

/** A question's reply, with what was asked; null for the latter where nothing was. */
export async function questionReply(
  services: Services,
  asking: Asking,
  options: { readonly share?: boolean } = {},
): Promise<{ readonly reply: ShownReply; readonly asked: Asked | null }> {
  if (isBlocked(asking.question, services.here)) {
    return { reply: notice(NOTICES.blockedWords), asked: null };
  }
  const asked = await askCoverage(services, asking);
  if (asked === null) return { reply: notice(NOTICES.articleGone), asked };
  const { outcome } = asked.turn;
  const reply = await outcomeReply(services, asking.id, outcome, {
    ...options,
    scope: asking.scope ?? null,
    asker: asking.isPrivate ? null : asking.userId,
  });
  return { reply, asked };
}
