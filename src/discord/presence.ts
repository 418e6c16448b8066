import { ActivityType, type PresenceData } from 'discord.js';
import type { Article } from '../core/article/article';
import type { Coverage } from '../serving/coverage';
import { dateInWords } from '../replies/dates';
import { articleCount } from '../replies/wording';

/** A status line has little room: "8 October 2014" is "8 Oct 2014" there. */
function shortMonth(date: string): string {
  return date.replace(/\p{L}{4,}/u, (month) => month.slice(0, 3));
}

/** The coverage in a few words: how many articles, and the date of the newest. */
export function coverageWords(articles: readonly Article[]): string {
  const newest = articles
    .flatMap(({ datePublished }) => datePublished ?? [])
    .sort()
    .at(-1);
  const until = newest === undefined ? '' : `, to ${shortMonth(dateInWords(newest))}`;
  return articles.length === 0 ? 'no article yet' : `${articleCount(articles.length)}${until}`;
}

/** The bot's status line: the coverage it answers from, or that it is still reading it. */
export function presenceOf({ articles, version }: Coverage): PresenceData {
  const words = version === '' ? 'reading the coverage' : coverageWords(articles);
  return { activities: [{ type: ActivityType.Custom, name: words, state: words }] };
}
