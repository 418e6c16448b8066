import type { Article } from '../../core/article/article';
import { dateInWords } from '../dates';
import { GENRE_LABELS, LINES } from './discord-wording';
import { escapeLine } from './escape';

/** Front matter longer than this, in UTF-16 code units after escaping, is shortened with an ellipsis. */
const LONGEST_LINE = 300;
const ELLIPSIS = '…';

/** One line of text, cut before a word with an ellipsis where it is longer; never half a character. */
export function shortened(text: string, longest: number): string {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - ELLIPSIS.length).replace(/\p{Surrogate}$/u, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}${ELLIPSIS}`;
}

/** A line of an article's front matter, escaped, of a length that leaves room for others. */
export function plainLine(text: string): string {
  return escapeLine(shortened(text, LONGEST_LINE / 2));
}

/** Words of a body, as white space parts them. */
function wordCount(body: string): number {
  return body.split(/\s+/u).filter((word) => word !== '').length;
}

/** Headline in bold, below it outlet, date and, where a reader has to know it, the genre. */
export function articleTitle(article: Article): string {
  const label = GENRE_LABELS[article.genre];
  const facts = [
    ...(label === null ? [] : [`**${label}**`]),
    plainLine(article.publisher),
    plainLine(dateInWords(article.datePublished)),
  ];
  return `**“${plainLine(article.headline)}”**\n-# ${facts.join(' · ')}`;
}

/** Who wrote it, its length and its id, for lists and details. */
export function articleFacts(article: Article): string {
  return [
    ...(article.author.length === 0 ? [] : [LINES.by(plainLine(article.author.join(', ')))]),
    ...(article.agencies.length === 0 ? [] : [LINES.with(plainLine(article.agencies.join(', ')))]),
    LINES.words(wordCount(article.body)),
    plainLine(article.id),
  ].join(' · ');
}
