import { isoDayOf } from '../../core/article/moment';
import type { Article } from '../../core/article/article';
import type { Outcome } from '../../core/outcome/outcome';
import { dateInWords } from '../dates';
import { abstentionWords } from '../wording';
import { person } from './admin-parts';
import { addFirst } from './answer-message';
import { answerRow } from './answer-buttons';
import { plainLine, shortened } from './article-lines';
import { askedLine } from './asked-question';
import { LABELS, LINES, NOTICES } from './discord-wording';
import { escapeLine, escapeMarkdown } from './escape';
import { FOLLOW } from './follow-wording';
import { LIMITS, type ArticleLookup, type DiscordMessage, type Part } from './message';
import { noticeMessage } from './notice-message';
import { createPage } from './page';
import { pageOf, pagingRow } from './paging';
import { button, buttonRow, selectRow, textPart } from './parts';
import { evidenceFirst, evidenceWarning, verified } from './shown-excerpts';
import { visibleText } from '../visible-text';

/** What a message about one followed question is made of. */
interface FollowedView {
  /** The follow's id, for the button that ends it. */
  readonly id: string;
  readonly question: string;
  /** What it comes to now. */
  readonly outcome: Outcome;
  /** Looks articles up in the coverage that made the outcome. */
  readonly articleOf: ArticleLookup;
}

/** The question, lines of ours, and the answer where there is one, with the button that ends it all. */
function followedPage(lead: string, view: FollowedView, told: readonly string[]): DiscordMessage {
  const { id, question, outcome, articleOf } = view;
  const excerpts = evidenceFirst(verified(outcome.excerpts.slice(0, 1), articleOf));
  const [first] = excerpts;
  const ending = buttonRow([button(LABELS.unfollow, { kind: 'unfollow', follow: id })]);
  const rows: readonly Part[] = first === undefined ? [] : answerRow(first.excerpt, null);
  const page = createPage([...rows, ...ending]);
  page.add(textPart(lead));
  page.add(textPart(askedLine(question)));
  if (told.length > 0) page.add(textPart(told.join('\n')));
  const warning = evidenceWarning(excerpts);
  if (warning !== null) page.add(textPart(escapeMarkdown(warning)));
  if (first !== undefined) addFirst(page, first);
  else if (outcome.excerpts.length > 0) page.add(textPart(escapeMarkdown(NOTICES.mismatch)));
  return page.message();
}

/** Says that a question is followed from now on, and what is known of it. */
export function followingBegunMessage(
  view: FollowedView & { readonly isHere: boolean },
): DiscordMessage {
  const isAnswered = view.outcome.excerpts.length > 0;
  const lead = view.isHere
    ? FOLLOW[isAnswered ? 'hereAnswered' : 'here']
    : FOLLOW[isAnswered ? 'aloneAnswered' : 'alone'];
  return followedPage(lead, view, []);
}

/** Where an answer stood that was told before. */
export interface ToldPlace {
  /** null: its article is not in the coverage any more. */
  readonly article: Article | null;
  /** ¶ number from 1; 0 for front matter. */
  readonly paragraph: number;
}

function citationOf({ article, paragraph }: ToldPlace): string {
  if (article === null) return FOLLOW.beforeGone;
  const { publisher, headline, datePublished } = article;
  const date = plainLine(dateInWords(datePublished));
  const parts = [plainLine(publisher), `“${plainLine(headline)}”`, date];
  const place = paragraph > 0 ? [`¶ ${paragraph}`] : [];
  return FOLLOW.before([...parts, ...place].join(' · '));
}

/** Tells what became of a followed question. It names one person at most, whom it may ping. */
export function followNewsMessage(
  view: FollowedView & {
    /** Who is named in a channel; null in a direct message. */
    readonly userId: string | null;
    /** What was told before; null: that there is no answer. */
    readonly before: ToldPlace | null;
  },
): DiscordMessage {
  const { userId, before, outcome } = view;
  const isAnswered = outcome.excerpts.length > 0;
  const news = before === null ? 'answered' : isAnswered ? 'changed' : 'gone';
  const named = userId === null ? '' : `${person(userId)} · `;
  const told = [
    ...(before === null ? [] : [`-# ${citationOf(before)}`]),
    ...(news === 'gone' ? [escapeMarkdown(abstentionWords(outcome))] : []),
    ...(news === 'changed' ? [`-# ${FOLLOW.now}`] : []),
  ];
  return followedPage(`${named}${FOLLOW[news]}`, view, told);
}

/** One question in the list of those that are followed. */
export interface FollowedLine {
  readonly id: string;
  readonly question: string;
  readonly userId: string;
  /** null: told in direct messages. */
  readonly channelId: string | null;
  /** Milliseconds since 1970. */
  readonly atMs: number;
  /** Where the answer stands that was told last; null: there was none. */
  readonly told: ToldPlace | null;
  /** Whether whoever looks may end it. */
  readonly canEnd: boolean;
}

const A_PAGE = 5;

function listed(
  { question, userId, channelId, atMs, told }: FollowedLine,
  isHere: boolean,
): string {
  const headline = told?.article?.headline;
  const state =
    told === null
      ? FOLLOW.notCovered
      : headline === undefined
        ? FOLLOW.coveredGone
        : FOLLOW.covered(plainLine(headline));
  const facts = [
    ...(channelId === null ? [] : [`<#${channelId}>`]),
    ...(isHere ? [FOLLOW.by(person(userId))] : []),
    state,
    dateInWords(isoDayOf(atMs)),
  ];
  return `**${escapeLine(question) || '…'}**\n-# ${facts.join(' · ')}`;
}

/** The questions that are followed, five a page, with a menu to end one; a page that is not there becomes the nearest one. */
export function followingMessage(view: {
  /** In the order in which they are shown. */
  readonly lines: readonly FollowedLine[];
  /** Whether those of a server are listed, or those of one person alone. */
  readonly isHere: boolean;
  /** From 0. */
  readonly page: number;
}): DiscordMessage {
  const { lines, isHere } = view;
  if (lines.length === 0) return noticeMessage(isHere ? FOLLOW.noneHere : FOLLOW.noneAlone);
  const { items, page, pages } = pageOf(lines, view.page, A_PAGE);
  const options = items
    .filter(({ canEnd }) => canEnd)
    .map(({ id, question }) => ({
      label: shortened(visibleText(question), LIMITS.option) || id,
      value: id,
    }));
  const shown = createPage([
    ...selectRow({ kind: 'pick-unfollow', page }, LABELS.pickUnfollow, options),
    ...pagingRow(page, pages, (number) => ({ kind: 'turn-following', page: number })),
  ]);
  const title = isHere ? FOLLOW.titleHere(lines.length) : FOLLOW.titleAlone(lines.length);
  const at = pages > 1 ? `\n-# ${LINES.page(page + 1, pages)}` : '';
  shown.add(textPart(`### ${title}${at}`));
  for (const line of items) shown.add(textPart(listed(line, isHere)));
  return shown.message();
}
