import type { Excerpt, Outcome } from '../../core/outcome/outcome';
import type { Facts } from '../../core/facts/facts';
import type { DatedSentences } from '../../serving/dated';
import { answerMessage } from './answer-message';
import { visibleText } from '../visible-text';
import { shortened } from './article-lines';
import { LINES } from './discord-wording';
import { escapeLine } from './escape';
import { excerptListMessage } from './excerpt-list';
import type { ArticleLookup, DiscordMessage } from './message';
import { nextExcerpts } from './next-excerpts';
import { quotedSpeaker } from './quoted-speaker';
import { TIMELINE } from '../timeline-wording';

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
  /** From 0. */
  readonly page?: number;
  /** Who asked, where all see it. */
  readonly asker?: string | null;
}

/** Stands between the name and the topic in a custom_id. */
export const SAID_BETWEEN = '|';

/** A page of what a person is quoted as saying, each with its citation. */
export function saidMessage({ person, about, page = 0, ...rest }: SaidView): DiscordMessage {
  const [who, topic] = [typed(person), about === null ? null : typed(about)];
  const said = visibleText([person, about ?? []].flat().join(SAID_BETWEEN));
  return excerptListMessage({
    ...rest,
    paging: { page, actionOf: (number) => ({ kind: 'turn-said', page: number, said }) },
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
  /** Who asked, where all see it. */
  readonly asker?: string | null;
}

/** Excerpts that fit one message in most cases, shared out among the people in it. */
const SHARED_OUT = 6;

/** What each of several people of one name is quoted as saying, below the full names. */
export function saidByMessage(view: SaidByView): DiscordMessage {
  const { name, about, people, articleOf, asker = null } = view;
  const [who, topic] = [typed(name), about === null ? null : typed(about)];
  const each = Math.max(1, Math.floor(SHARED_OUT / people.length));
  return excerptListMessage({
    title: `### ${LINES.saidTitle(who, topic)}\n${LINES.saidSeveral(who)}`,
    excerpts: people.flatMap(({ excerpts }) => excerpts.slice(0, each)),
    total: people.reduce((sum, { excerpts }) => sum + excerpts.length, 0),
    articleOf,
    asker,
    nothing: LINES.saidNothing(who, topic),
    group: ({ excerpt }) => {
      const speaker = typed(excerpt.speaker ?? '');
      return speaker === '' ? '' : `**${speaker}**`;
    },
  });
}

/** Each outlet's own words on a topic, below the outlet's name; a silence is told as one. */
export function compareMessage(
  view: OutcomeView & { readonly topic: string; readonly asker?: string | null },
): DiscordMessage {
  const { outcome, articleOf, topic, asker = null } = view;
  if (outcome.outcome !== 'answered') return answerMessage(view);
  const order = [...new Set(outcome.excerpts.map(({ outlet }) => outlet))];
  const excerpts = order.flatMap((name) =>
    outcome.excerpts.filter(({ outlet }) => outlet === name),
  );
  return excerptListMessage({
    title: `### ${LINES.compareTitle(typed(topic))}`,
    excerpts,
    articleOf,
    asker,
    nothing: LINES.noMore,
    group: ({ excerpt }) => `**${typed(excerpt.outlet)}**`,
  });
}

/** Dated sentences on a topic. */
export interface TimelineView {
  readonly topic: string | null;
  /** In order of date: about the topic, and what only comes near it. */
  readonly dated: DatedSentences;
  readonly articleOf: ArticleLookup;
  /** From 0. */
  readonly page?: number;
  /** Who asked, where all see it. */
  readonly asker?: string | null;
}

/** In place of a topic in a custom_id, where there is none. */
export const NO_TOPIC = '-';

/** A page of dated sentences in order of date: first those about the topic, then what only comes near it. */
export function timelineMessage(view: TimelineView): DiscordMessage {
  const { topic, dated, articleOf, page = 0, asker = null } = view;
  const shown = topic === null ? null : typed(topic);
  const { about, near, isKnown } = dated;
  const isNear = new Set(near);
  const asked = topic === null ? NO_TOPIC : visibleText(topic);
  return excerptListMessage({
    title: `### ${TIMELINE.title(shown)}`,
    excerpts: [...about, ...near],
    articleOf,
    asker,
    nothing: TIMELINE.nothing(shown, isKnown),
    group: ({ excerpt }) => (isNear.has(excerpt) ? LINES.timelineNear(about.length > 0) : ''),
    paging: {
      page,
      actionOf: (number) => ({ kind: 'turn-timeline', page: number, topic: asked }),
    },
  });
}
