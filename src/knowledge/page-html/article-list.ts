import { endsWithStop, wordCount } from '../page-copy/prose';
import type { HtmlBlock } from './html-blocks';
import type { HtmlNode } from './html-node';

/** What a page declares itself to be: an article, a list of them, or nothing. */
export type Declared = 'article' | 'list' | null;

const HEADING = /^h[2-6]$/u;
const LINKED = 0.5;
const LONGEST_TITLE = 25;
/** A page lists articles where this many titles have no more than a teaser each. */
const TITLES = 3;
const LONGEST_TEASER = 45;
const MOST_OF = 0.75;
/**
 * Text that belongs to no title may be an introduction of so many words, or of this share of the teasers'; more is
 * an article's. A page that calls itself a list may say more.
 */
const INTRODUCTION = { words: 15, share: 0.5 };
const DECLARED_INTRODUCTION = { words: 60, share: 1 };

/** Whether a block is the linked title of another article. */
function isTitle({ text, tag, list, linked, isInCard }: HtmlBlock): boolean {
  const words = wordCount(text);
  return (
    (HEADING.test(tag) || list !== null) &&
    (isInCard || linked >= LINKED) &&
    words >= 2 &&
    words <= LONGEST_TITLE &&
    !endsWithStop(text)
  );
}

/**
 * Whether the blocks of a page's main part are a list of articles, as section fronts, topic pages and search
 * results have: linked titles, each with a teaser at most, and hardly any text besides.
 */
export function isArticleList(blocks: readonly HtmlBlock[], declared: Declared): boolean {
  if (declared === 'article') return false;
  const teasers: number[] = [];
  let outside = 0;
  for (const block of blocks) {
    const words = wordCount(block.text);
    if (isTitle(block)) teasers.push(0);
    else if (teasers.length === 0) outside += words;
    else teasers.push((teasers.pop() ?? 0) + words);
  }
  const short = teasers.filter((words) => words <= LONGEST_TEASER);
  if (short.length < TITLES || short.length < MOST_OF * teasers.length) return false;
  const inside = teasers.reduce((sum, words) => sum + words, 0);
  const most = declared === 'list' ? DECLARED_INTRODUCTION : INTRODUCTION;
  return outside <= Math.max(most.words, most.share * inside);
}

/** The `article` elements that are teasers of other articles: short, a linked title in them, not the text. */
export function teaserArticles(
  blocks: readonly HtmlBlock[],
  opening: number,
): ReadonlySet<HtmlNode> {
  const words = new Map<HtmlNode, number>();
  const titled = new Set<HtmlNode>();
  for (const block of blocks) {
    const { article } = block;
    if (article === null) continue;
    words.set(article, (words.get(article) ?? 0) + wordCount(block.text));
    if (isTitle(block)) titled.add(article);
  }
  const own = blocks[opening]?.article ?? null;
  return new Set(
    [...titled].filter(
      (article) => article !== own && (words.get(article) ?? 0) <= LONGEST_TITLE + LONGEST_TEASER,
    ),
  );
}
