import type { Excerpt, Outcome } from '../../core/answer/outcome';
import type { Facts } from '../../core/facts/facts';
import { answerMessage } from './answer-message';
import { shortened } from './article-lines';
import { LINES } from './discord-wording';
import { escapeLine } from './escape';
import { excerptListMessage } from './excerpt-list';
import type { ArticleLookup, DiscordMessage } from './message';
import { nextExcerpts } from './next-excerpts';
import { quotedSpeaker } from './quoted-speaker';

export { contextMessage } from './context-message';

/** Topics and names as typed, in UTF-16 code units. */
const LONGEST_TYPED = 200;

const typed = (text: string): string => escapeLine(shortened(text, LONGEST_TYPED));

/** An outcome with where its articles are. */
export interface OutcomeView {
  readonly outcome: Outcome;
  readonly articleOf: ArticleLookup;
}

/** An outcome asked with `explain`, with the facts that tell who is quoted. */
export interface MoreView extends OutcomeView {
  /** The facts of an article; null where there are none. Without it no speaker is named. */
  readonly factsOf?: (articleId: string) => Facts | null;
}

/** What came next to the excerpts of an answer; the outcome must have been asked with `explain`. */
export function moreMessage({ outcome, articleOf, factsOf }: MoreView): DiscordMessage {
  const withSpeaker = (excerpt: Excerpt): Excerpt => {
    const article = articleOf(excerpt.article);
    const facts = factsOf?.(excerpt.article) ?? null;
    return article === null
      ? excerpt
      : { ...excerpt, speaker: quotedSpeaker(excerpt, article, facts) };
  };
  return excerptListMessage({
    title: LINES.moreTitle,
    excerpts: nextExcerpts(outcome, articleOf).map(withSpeaker),
    articleOf,
    nothing: LINES.noMore,
  });
}

/** What somebody is quoted as saying. */
export interface SaidView {
  readonly person: string;
  readonly about: string | null;
  readonly excerpts: readonly Excerpt[];
  readonly articleOf: ArticleLookup;
  /** How many there are in all, where those given are not all. */
  readonly total?: number;
}

/** What a person is quoted as saying, each with its citation. */
export function saidMessage({ person, about, ...rest }: SaidView): DiscordMessage {
  const [who, topic] = [typed(person), about === null ? null : typed(about)];
  return excerptListMessage({
    ...rest,
    title: `### ${LINES.saidTitle(who, topic)}`,
    nothing: LINES.saidNothing(who, topic),
  });
}

/** What several people of one name are quoted as saying. */
export interface SaidByView {
  /** The name as typed, which each of them bears. */
  readonly name: string;
  readonly about: string | null;
  readonly people: readonly { readonly person: string; readonly excerpts: readonly Excerpt[] }[];
  readonly articleOf: ArticleLookup;
}

/** Excerpts that fit one message in most cases, shared out among the people in it. */
const SHARED_OUT = 6;

/** What each of several people of one name is quoted as saying, below the full names. */
export function saidByMessage({ name, about, people, articleOf }: SaidByView): DiscordMessage {
  const [who, topic] = [typed(name), about === null ? null : typed(about)];
  const each = Math.max(1, Math.floor(SHARED_OUT / people.length));
  return excerptListMessage({
    title: `### ${LINES.saidTitle(who, topic)}\n${LINES.saidSeveral(who)}`,
    excerpts: people.flatMap(({ excerpts }) => excerpts.slice(0, each)),
    total: people.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
    articleOf,
    nothing: LINES.saidNothing(who, topic),
    group: ({ excerpt }) => {
      const speaker = typed(excerpt.speaker ?? '');
      return speaker === '' ? '' : `**${speaker}**`;
    },
  });
}

/** Each outlet's own words on a topic, below the outlet's name; a silence is told as one. */
export function compareMessage(view: OutcomeView & { readonly topic: string }): DiscordMessage {
  const { outcome, articleOf, topic } = view;
  if (outcome.outcome !== 'answered') return answerMessage(view);
  const order = [...new Set(outcome.excerpts.map(({ outlet }) => outlet))];
  const excerpts = order.flatMap((name) =>
    outcome.excerpts.filter(({ outlet }) => outlet === name),
  );
  return excerptListMessage({
    title: `### ${LINES.compareTitle(typed(topic))}`,
    excerpts,
    articleOf,
    nothing: LINES.noMore,
    group: ({ excerpt }) => `**${typed(excerpt.outlet)}**`,
  });
}

/** Dated facts in the order of the outcome; a silence is told as one. */
export function timelineMessage(
  view: OutcomeView & { readonly topic: string | null },
): DiscordMessage {
  const { outcome, articleOf, topic } = view;
  if (outcome.outcome !== 'answered') return answerMessage(view);
  return excerptListMessage({
    title: `### ${LINES.timelineTitle(topic === null ? null : typed(topic))}`,
    excerpts: outcome.excerpts,
    articleOf,
    nothing: LINES.noMore,
  });
}
