import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { REASONS } from '../page-copy/furniture';
import { titleParts } from '../page-copy/title-parts';
import { isArticleList, type Declared } from './article-list';
import { MARK, readBlocks, type HtmlBlock } from './html-blocks';
import { tooLarge } from './html-bounds';
import type { HtmlDocument, HtmlNode } from './html-node';
import { wordsIn } from './html-words';
import { readJsonLd } from './json-ld';
import { findMainText, type Verdict } from './main-text';
import { readMetaTags } from './meta-tags';
import { electHeadline } from './headline-vote';
import { electOutlet, titleClaims } from './outlet-vote';
import { joinClaims, type PageClaims } from './page-claims';
import { claimOf } from './vote';
import { mergeMetadata, NO_METADATA, oneLine, type PageMetadata } from './page-metadata';

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

/** What the page's only `h1` is worth as a claim of the headline, and one of several. */
const HEADING_WEIGHT = 2.5;
const HEADINGS_WEIGHT = 1;
const TITLE_WEIGHT = 2;

interface Told {
  readonly metadata: PageMetadata;
  readonly claims: PageClaims;
  readonly title: string | null;
  readonly declared: Declared;
  readonly damaged: number;
}

function readMetadata(document: HtmlDocument): Told {
  const title = oneLine(document.querySelector('title')?.textContent);
  const headings = [...document.querySelectorAll('h1')].flatMap(
    (heading) => oneLine(wordsIn(heading)) ?? [],
  );
  const tags = readMetaTags(document);
  const tagged = tags.claims.headlines.map(({ value }) => value);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = readJsonLd(
    scripts.map((script) => script.textContent ?? ''),
    [...headings, ...tagged, title].filter((text) => text !== null),
  );
  const told = joinClaims(linked.claims, tags.claims);
  const weight = headings.length === 1 ? HEADING_WEIGHT : HEADINGS_WEIGHT;
  const shown = headings
    .filter((heading) => heading.includes(' '))
    .map((value) => ({ value, weight }));
  const headlines = [...told.headlines, ...shown];
  const named = titleClaims(
    title,
    headlines.map(({ value }) => value),
  );
  return {
    metadata: mergeMetadata(linked.metadata, tags.metadata),
    claims: {
      ...told,
      headlines: [...headlines, ...claimOf(title, TITLE_WEIGHT)],
      publishers: [...told.publishers, ...named],
    },
    title,
    declared: tags.isArticle ? 'article' : linked.declared,
    damaged: linked.damaged,
  };
}

const TITLE_END = /\s*[|·–—-]\s*$/u;

/** A headline as the page shows it, where metadata gives it with the outlet behind it or cut short. */
function headlineOf(
  metadata: PageMetadata,
  title: string | null,
  headings: readonly string[],
): string | null {
  const given = metadata.headline ?? headings.find((heading) => heading.includes(' ')) ?? title;
  if (given === null) return null;
  const start = given.replace(/\s*(?:…|\.\.\.)$/u, '');
  const isShown = (heading: string): boolean =>
    heading === given ||
    (start !== given && heading.startsWith(start)) ||
    (given.startsWith(`${heading} `) && /^\s[|·–—-]\s/u.test(given.slice(heading.length)));
  const shown = headings.find(isShown);
  if (shown !== undefined) return shown;
  const outlet = metadata.publisher;
  if (outlet !== null && given.endsWith(outlet)) {
    const bare = given.slice(0, -outlet.length);
    if (TITLE_END.test(bare)) return bare.replace(TITLE_END, '');
  }
  return titleParts(given)[0] ?? given;
}

/** Whoever knows the page from outside, as a feed knows its items, is believed against all that it says. */
const KNOWN = 100;

const knownClaims = (known: PageMetadata): PageClaims => ({
  headlines: claimOf(known.headline, KNOWN),
  publishers: claimOf(known.publisher, KNOWN),
  authors: known.authors.length === 0 ? [] : [{ value: known.authors, weight: KNOWN }],
  dates: claimOf(known.datePublished, KNOWN),
});

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
  const told = readMetadata(document);
  const claims = joinClaims(knownClaims(known), told.claims);
  const merged = mergeMetadata(known, told.metadata);
  const named = electOutlet(claims.publishers, []);
  const voted = electHeadline(claims.headlines);
  const found = { ...told, metadata: { ...merged, publisher: named, headline: voted } };
  const blocks = readBlocks(document.body);
  const headings = blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  const headline = headlineOf(found.metadata, found.title, headings);
  // Readability takes the document apart, so all else is asked before
  const articleBody = marksIn(document.querySelector('[itemprop~="articleBody"]'));
  const whole = marksIn(
    document.querySelector('article') ?? document.querySelector('main') ?? document.body,
  );
  const marks = mainMarks(document);
  const text = findMainText(blocks, {
    main: marks.size > 0 ? marks : articleBody.size > 0 ? articleBody : whole,
    headline,
    articleBody,
    isLiveBlog: found.metadata.isLiveBlog,
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
    metadata: { ...found.metadata, headline, publisher: electOutlet(claims.publishers, frame) },
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
