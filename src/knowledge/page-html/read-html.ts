import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { REASONS } from '../page-copy/furniture';
import { isArticleList } from './article-list';
import { MARK, readBlocks, type HtmlBlock } from './html-blocks';
import { tooLarge } from './html-bounds';
import type { HtmlDocument, HtmlNode } from './html-node';
import { updateMarks } from './live-updates';
import { findMainText } from './main-text';
import { electOutlet } from './outlet-vote';
import type { PageClaims } from './page-claims';
import { NO_METADATA, type PageMetadata } from './page-metadata';
import { readMetadata } from './told-metadata';
import { showToldUpdates } from './told-updates';
import type { Verdict } from './verdict';

/** A block of the page with what became of it. */
export interface JudgedBlock {
  readonly block: HtmlBlock;
  readonly verdict: Verdict;
  /** Whether it stands above the text and below the headline: it may say who and when. */
  readonly isHead: boolean;
}

/** A page's metadata, and its blocks in order. */
export interface HtmlPage {
  readonly metadata: PageMetadata;
  /** What its places say of the fields on which they may differ. */
  readonly claims: PageClaims;
  /** What `<title>` says. */
  readonly title: string | null;
  /** The headline as it stands above the text, or null. */
  readonly shownHeadline: string | null;
  readonly blocks: readonly JudgedBlock[];
  /** Whether it lists articles and is none itself. */
  readonly isArticleList: boolean;
  /** The words right above the headline: "Opinion", "Paid content". */
  readonly labels: readonly string[];
  readonly notes: readonly string[];
}

/** Readability gives up above this many elements; pages of news have a tenth of it. */
const MOST_ELEMENTS = 30_000;
const LONGEST_LABEL = 60;
const LABELS = 4;

/** HTML may leave out its outermost elements; the parser builds no body then. */
const completed = (html: string): string =>
  /<body\b/iu.test(html) ? html : `<html><head></head><body>${html}</body></html>`;

/** The marks of the blocks that Readability takes for the main text. It takes the document apart. */
function mainMarks(document: HtmlDocument): ReadonlySet<string> {
  const content =
    new Readability(document, { maxElemsToParse: MOST_ELEMENTS }).parse()?.content ?? '';
  return new Set(
    [...content.matchAll(new RegExp(`${MARK}="(\\d+)"`, 'gu'))].map(([, mark]) => mark ?? ''),
  );
}

/** The marks of the blocks that stand in an element. */
const marksIn = (element: HtmlNode | null): ReadonlySet<string> =>
  new Set(
    [...(element?.querySelectorAll(`[${MARK}]`) ?? [])].map(
      (inner) => inner.getAttribute(MARK) ?? '',
    ),
  );

const isLabel = ({ text, hints }: HtmlBlock): boolean =>
  text.length <= LONGEST_LABEL &&
  hints.every(
    ({ hint }) =>
      hint.kind !== 'furniture' ||
      (hint.reason !== REASONS.navigation && hint.reason !== REASONS.advertisement),
  );

/**
 * Reads a page's HTML: JSON-LD first, then meta tags, then what Readability finds to be the main text.
 * `known` comes before all of them. Runs no script and fetches nothing. Throws where the page is too large or too deep to parse.
 */
export function readHtml(html: string, known: PageMetadata = NO_METADATA): HtmlPage {
  const fault = tooLarge(html);
  if (fault !== null) throw new Error(fault);
  const { document } = parseHTML(completed(html));
  showToldUpdates(document);
  const blocks = readBlocks(document.body);
  const found = readMetadata(document, blocks, known);
  const { claims } = found;
  const { headline, isLiveBlog } = found.metadata;
  // Readability takes the document apart, so all else is asked before
  const articleBody = marksIn(document.querySelector('[itemprop~="articleBody"]'));
  const whole = marksIn(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body,
  );
  const updates = updateMarks(blocks, headline, isLiveBlog);
  const marks = mainMarks(document);
  const text = findMainText(blocks, {
    main: new Set([
      ...(marks.size > 0 ? marks : articleBody.size > 0 ? articleBody : whole),
      ...updates,
    ]),
    headline,
    articleBody,
    isLiveBlog,
  });
  const judged = blocks.map((block, at): JudgedBlock => ({
    block,
    verdict: text.verdicts[at] ?? { kind: 'dropped', reason: 'not read' },
    isHead: at > text.headline && at < text.first,
  }));
  const body = blocks.filter(
    ({ hints, time }, at) =>
      at > text.headline &&
      at <= text.last &&
      time === null &&
      hints.every(({ hint }) => hint.kind !== 'furniture' && hint.kind !== 'hidden'),
  );
  const frame = judged.flatMap(({ block, verdict }) =>
    verdict.kind === 'dropped' ? [block.text] : [],
  );
  return {
    metadata: { ...found.metadata, publisher: electOutlet(claims.publishers, frame) },
    claims,
    title: found.title,
    isArticleList: isArticleList(body, known.headline === null ? found.declared : 'article'),
    shownHeadline: blocks[text.headline]?.text ?? null,
    blocks: judged,
    labels: judged
      .slice(Math.max(0, text.headline - LABELS), text.first)
      .filter(({ block }) => isLabel(block))
      .map(({ block }) => block.text),
    notes:
      found.damaged > 0
        ? ['a JSON-LD script of the page is damaged: what it says is not used']
        : [],
  };
}
