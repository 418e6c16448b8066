import { titleParts } from '../page-copy/title-parts';
import type { Declared } from './article-list';
import { electHeadline } from './headline-vote';
import type { HtmlBlock } from './html-blocks';
import type { HtmlDocument } from './html-node';
import { readJsonLd } from './json-ld';
import { readMetaTags } from './meta-tags';
import { electOutlet, titleClaims } from './outlet-vote';
import { joinClaims, type PageClaims } from './page-claims';
import { mergeMetadata, oneLine, type PageMetadata } from './page-metadata';
import { claimOf, type Claim } from './vote';

/** What the page's only `h1` is worth as a claim of the headline, and one of several. */
const HEADING_WEIGHT = 2.5;
const HEADINGS_WEIGHT = 1;
/** A heading that only names the site. */
const LOGO_WEIGHT = 0.2;
const TITLE_WEIGHT = 2;
/** The first heading of the article itself: a headline where the `h1` is the site's name. */
const FIRST_WEIGHT = 0.8;
/** Whoever knows the page from outside, as a feed knows its items, is believed against all that it says. */
const KNOWN = 100;

const knownClaims = (known: PageMetadata): PageClaims => ({
  headlines: claimOf(known.headline, KNOWN),
  publishers: claimOf(known.publisher, KNOWN),
  authors: known.authors.length === 0 ? [] : [{ value: known.authors, weight: KNOWN }],
  dates: claimOf(known.datePublished, KNOWN),
});

/** What a page says of its article, and all that its places claim of the fields on which they may differ. */
export interface ToldMetadata {
  readonly metadata: PageMetadata;
  readonly claims: PageClaims;
  /** What `<title>` says. */
  readonly title: string | null;
  readonly declared: Declared;
  /** JSON-LD scripts that are no JSON. */
  readonly damaged: number;
}

/** The headings that the page shows, as claims of its headline. */
function shownHeadlines(
  blocks: readonly HtmlBlock[],
  publishers: readonly string[],
): readonly Claim<string>[] {
  const headings = blocks.filter(({ tag, text }) => tag === 'h1' && text.includes(' '));
  const weight = headings.length === 1 ? HEADING_WEIGHT : HEADINGS_WEIGHT;
  const sites = new Set(publishers.map((name) => name.toLowerCase()));
  const first = blocks.find(
    ({ tag, article, text }) => tag === 'h2' && article !== null && text.includes(' '),
  );
  return [
    ...headings.map(({ text }) => ({
      value: text,
      weight: sites.has(text.toLowerCase()) ? LOGO_WEIGHT : weight,
    })),
    ...claimOf(first?.text, FIRST_WEIGHT),
  ];
}

/** Reads what JSON-LD, meta tags, the title and the shown headings say; `known` stands above all of them. */
export function readMetadata(
  document: HtmlDocument,
  blocks: readonly HtmlBlock[],
  known: PageMetadata,
): ToldMetadata {
  const title = oneLine(document.querySelector('title')?.textContent);
  const headings = blocks.filter(({ tag }) => tag === 'h1').map(({ text }) => text);
  const tags = readMetaTags(document);
  const tagged = tags.claims.headlines.map(({ value }) => value);
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')];
  const linked = readJsonLd(
    scripts.map((script) => script.textContent ?? ''),
    [...headings, ...tagged, title].filter((text) => text !== null),
  );
  const told = joinClaims(joinClaims(knownClaims(known), linked.claims), tags.claims);
  const lastParts = title === null ? [] : titleParts(title).slice(1);
  const sites = [...told.publishers.map(({ value }) => value), ...lastParts];
  const shown = shownHeadlines(blocks, sites);
  const claimed = [...told.headlines, ...shown];
  const named = titleClaims(
    title,
    claimed.filter(({ weight }) => weight > LOGO_WEIGHT).map(({ value }) => value),
  );
  const claims: PageClaims = {
    ...told,
    headlines: [...claimed, ...claimOf(title, TITLE_WEIGHT)],
    publishers: [...told.publishers, ...named],
  };
  const merged = mergeMetadata(known, mergeMetadata(linked.metadata, tags.metadata));
  const publisher = electOutlet(claims.publishers, []);
  const voted = electHeadline(claims.headlines);
  return {
    metadata: { ...merged, publisher, headline: shownForm(voted, publisher, headings) },
    claims,
    title,
    declared: tags.isArticle ? 'article' : linked.declared,
    damaged: linked.damaged,
  };
}

const TITLE_END = /\s*[|·–—-]\s*$/u;

/** A headline as the page shows it, where it is given with the outlet behind it or cut short. */
function shownForm(
  given: string | null,
  outlet: string | null,
  headings: readonly string[],
): string | null {
  if (given === null) return null;
  const start = given.replace(/\s*(?:…|\.\.\.)$/u, '');
  const isShown = (heading: string): boolean =>
    heading === given ||
    (start !== given && heading.startsWith(start)) ||
    (given.startsWith(`${heading} `) && /^\s[|·–—-]\s/u.test(given.slice(heading.length)));
  const shown = headings.find(isShown);
  if (shown !== undefined) return shown;
  if (outlet !== null && given.endsWith(outlet)) {
    const bare = given.slice(0, -outlet.length);
    if (TITLE_END.test(bare)) return bare.replace(TITLE_END, '');
  }
  return titleParts(given)[0] ?? given;
}
